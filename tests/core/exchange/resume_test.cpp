// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/resume.h"
#include "tests/support/print.h"

#include <QTemporaryDir>

using namespace ascent;

namespace {

Content read(const QByteArray& json) {
    const auto content = parseResume(json);
    EXPECT_TRUE(content) << content.error().why.toStdString();
    return content.value_or(Content());
}

constexpr auto full = R"({
  "basics": {"name": "Ruta Falk", "label": "Joiner", "summary": "I restore windows", "email": "x@example.org"},
  "work": [{"name": "Falk & Daughter", "position": "Joiner", "startDate": "2019-04", "summary": "Old houses",
            "highlights": ["Restored 212 sash windows in a listed school without closing it for a day", ""]},
           {"name": "Hull Timber", "position": "Apprentice", "startDate": "2015", "endDate": "2019-03-31"}],
  "education": [{"institution": "Hull College", "area": "Joinery", "studyType": "Diploma", "endDate": "2017"}],
  "skills": [{"name": "Sash windows", "level": "Master", "keywords": ["glazing", "weights"]}, {"keywords": ["Lead", "Oak"]}],
  "awards": [{"title": "Young Restorer", "date": "2021-11", "awarder": "County Trust", "summary": "For the school"}],
  "certificates": [{"name": "Asbestos awareness", "date": "2023-02-14", "issuer": "Site Safety Board"}],
  "volunteer": 3
})";

TEST(Resume, readsWhatItTells) {
    const Content content = read(full);
    EXPECT_EQ(content.person.name, u"Ruta Falk");
    EXPECT_EQ(content.person.headline, u"Joiner");
    EXPECT_EQ(content.person.background,
              u"I restore windows. Joiner at Falk & Daughter, since April 2019. Apprentice at Hull Timber, 2015 to "
              u"March 2019. Diploma in Joinery, Hull College, 2017.");
    ASSERT_EQ(content.stories.size(), 2);
    const Story& story = content.stories.rows()[0];
    EXPECT_EQ(story.result, u"Restored 212 sash windows in a listed school without closing it for a day");
    EXPECT_TRUE(story.title.endsWith(u'…'));
    EXPECT_LE(story.title.size(), 70);
    EXPECT_EQ(story.when, u"since April 2019");
    EXPECT_EQ(content.stories.rows()[1].result, u"Young Restorer, awarded by County Trust.");
    QStringList strengths;
    for (const Strength& strength : content.strengths)
        strengths.append(strength.name + u'|' + strength.evidence);
    EXPECT_EQ(strengths,
              (QStringList{QStringLiteral("Sash windows|Level: Master. Includes glazing, weights."),
                           QStringLiteral("Lead|"), QStringLiteral("Oak|"),
                           QStringLiteral("Asbestos awareness|Certificate: Site Safety Board, February 2023.")}));
    for (const Strength& strength : content.strengths)
        EXPECT_FALSE(strength.excel || strength.enjoy); // a CV rates nothing
}

struct Case {
    const char* json;
    const char* path; ///< nullptr: accepted
};

TEST(Resume, tellsTheFaultWithItsPath) {
    for (const Case& each :
         {Case{"{}", nullptr}, Case{R"({"languages":[{"language":"Latvian"}]})", nullptr},
          Case{R"({"format":"ascent-workbook","version":1,"strengths":[]})", "$"},
          Case{R"({"basics":null,"work":null})", nullptr}, Case{R"({"work":[{"endDate":"present"}]})", nullptr},
          Case{R"({"work":[{"startDate":""}]})", nullptr},
          Case{R"({"work":[{},{"startDate":"2014-13"}]})", "$.work[1].startDate"},
          Case{R"({"education":[{"endDate":"2015-02-30"}]})", "$.education[0].endDate"},
          Case{R"({"awards":[{"title":"x","date":"2015-00"}]})", "$.awards[0].date"},
          Case{R"({"basics":{"name":7}})", "$.basics.name"}, Case{R"({"basics":[]})", "$.basics"},
          Case{R"({"skills":{}})", "$.skills"}, Case{R"({"skills":["Oak"]})", "$.skills[0]"},
          Case{R"({"skills":[{"name":"x","keywords":"y"}]})", "$.skills[0].keywords"},
          Case{R"({"work":[{"highlights":[1]}]})", "$.work[0].highlights[0]"},
          Case{R"({"work":[{"name":"x)", "$.work[0].name"}, Case{"[]", "$"}}) {
        const auto content = parseResume(each.json);
        EXPECT_EQ(content.has_value(), each.path == nullptr) << each.json;
        if (!content) {
            EXPECT_EQ(content.error().why.section(u' ', 0, 0), QString::fromUtf8(each.path)) << each.json;
        }
    }
}

TEST(Resume, overwritesNothing) {
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 22));
    auto workbook = Workbook::create(folder.filePath(QStringLiteral("a.ascent")), clock);
    ASSERT_TRUE(workbook);
    ASSERT_TRUE((*workbook)->act(QStringLiteral("x"), [](Edit& edit) {
        edit.changePerson([](Person& person) { person.headline = QStringLiteral("Window doctor"); });
        Strength strength;
        strength.name = QStringLiteral("sash  windows");
        strength.excel = 5;
        edit.add(strength);
    }));
    const auto added = addResume(**workbook, read(full));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->strengths.size(), 3);
    const Content& now = (*workbook)->content();
    EXPECT_EQ(now.person.headline, u"Window doctor");
    EXPECT_EQ(now.person.name, u"Ruta Falk");
    EXPECT_EQ(now.strengths.size(), 4);
    EXPECT_EQ(now.strengths.rows()[0].excel, 5);
    const auto again = addResume(**workbook, read(full));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->strengths.isEmpty() && again->stories.isEmpty());
    EXPECT_EQ(now.stories.size(), 2);
}

} // namespace

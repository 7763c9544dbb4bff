// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/corrected.h"
#include "tests/core/posting/helpers.h"

using namespace ascent;

namespace {

const char posting[] = R"(Gardener

What you will do
- Prune the roses in spring
- Mow the lawns; keep the edges straight
What we ask
- A driving licence
- Knowledge of composting
What we give
- Lunch from the kitchen garden)";

struct Saying {
    const char* line;
    std::optional<LineKind> kind;
    std::optional<Need> need;
};

Posting corrected(const char* text, std::initializer_list<Saying> sayings) {
    Content content;
    Role role;
    role.posting = QString::fromUtf8(text);
    content.roles.put(role);
    double position = 1;
    for (const Saying& each : sayings) {
        LineCorrection correction;
        correction.role = role.id;
        correction.position = position++;
        correction.line = QString::fromUtf8(each.line);
        correction.kind = each.kind;
        correction.need = each.need;
        content.lineCorrections.put(correction);
    }
    const Posting read = correctedPosting(content, role);
    expectNothingLost(role.posting, read);
    return read;
}

} // namespace

TEST(CorrectedPosting, IsThePostingWhereNothingWasSaid) {
    const Posting read = readPosting(QString::fromUtf8(posting)), same = corrected(posting, {});
    EXPECT_EQ(same.lines, read.lines);
    EXPECT_EQ(same.skills, read.skills);
}

TEST(CorrectedPosting, ChangesKindAndNeedOfTheLineAlone) {
    const Posting read = readPosting(QString::fromUtf8(posting));
    const Posting changed = corrected(posting, {{"Knowledge of composting", {}, Need::Nice},
                                                {"Prune the roses in spring", LineKind::Benefit, {}},
                                                {"Lunch from the kitchen garden", LineKind::Duty, Need::Nice}});
    EXPECT_FALSE(lineWith(changed, u"Knowledge").must);
    EXPECT_EQ(kindOf(changed, u"Knowledge"), LineKind::Qualification);
    EXPECT_EQ(kindOf(changed, u"Prune"), LineKind::Benefit);
    EXPECT_FALSE(lineWith(changed, u"Prune").must) << "a benefit asks for nothing";
    EXPECT_EQ(kindOf(changed, u"Lunch"), LineKind::Duty);
    EXPECT_FALSE(lineWith(changed, u"Lunch").must);
    EXPECT_TRUE(lineWith(changed, u"Lunch").corrected);
    ASSERT_EQ(changed.lines.size(), read.lines.size());
    for (qsizetype i = 0; i < read.lines.size(); ++i) {
        if (!changed.lines[i].corrected) {
            EXPECT_EQ(changed.lines[i], read.lines[i]);
        }
    }
}

TEST(CorrectedPosting, SkillsFollowTheKind) {
    EXPECT_TRUE(names(corrected(posting, {}), u"composting"));
    EXPECT_FALSE(names(corrected(posting, {{"Knowledge of composting", LineKind::About, {}}}), u"composting"));
}

TEST(CorrectedPosting, TheLaterOfTwoCounts) {
    const Posting changed = corrected(posting, {{"A driving licence", LineKind::Other, {}},
                                                {"A driving licence", LineKind::Skill, {}},
                                                {"A driving licence", {}, Need::Nice}});
    EXPECT_EQ(kindOf(changed, u"A driving"), LineKind::Skill);
    EXPECT_FALSE(lineWith(changed, u"A driving").must);
}

TEST(CorrectedPosting, HoldsWhenThePostingIsPastedAnew) {
    // The same words with other bullets, white space, capitals, marks and line ends; in another place.
    const char* const pasted[] = {
        "GARDENER\r\n\r\nWHAT WE ASK\r\n\xE2\x80\xA2 A DRIVING LICENCE\r\n\xE2\x80\xA2 KNOWLEDGE OF COMPOSTING",
        "What we ask\n1.  A   driving\tlicence\n2. Knowledge  of composting.",
        "<h3>What we ask</h3><ul><li>A driving licence</li><li>Knowledge of <b>composting</b></li></ul>",
        "## What we ask\n* **A driving licence**\n* Knowledge of _composting_;",
    };
    for (const char* text : pasted) {
        const Posting changed = corrected(text, {{"Knowledge of composting", LineKind::Benefit, {}}});
        qsizetype count = 0;
        for (const PostingLine& line : changed.lines)
            count += line.kind == LineKind::Benefit;
        EXPECT_EQ(count, 1) << text;
        for (const PostingLine& line : changed.lines)
            EXPECT_EQ(line.corrected, line.text.contains(u"composting", Qt::CaseInsensitive)) << text;
    }
}

TEST(CorrectedPosting, HoldsForTheSentencesThatALineWasCutInto) {
    const Posting changed = corrected("We keep a garden of two acres. Prune the roses in spring. Bring the tea.",
                                      {{"Prune the roses in spring. Bring the tea.", LineKind::Other, {}}});
    EXPECT_EQ(kindOf(changed, u"Prune"), LineKind::Other);
    EXPECT_EQ(kindOf(changed, u"Bring"), LineKind::Other);
    EXPECT_FALSE(lineWith(changed, u"We keep").corrected);
}

TEST(CorrectedPosting, OtherWordsAreAnotherLine) {
    // Near misses: one word more or less, one other word, a few words within a long line.
    for (const char* line :
         {"Knowledge of compost", "A licence", "Knowledge of composting and wine", "roses", "", "...", "Mow the lawns",
          "Prune the roses in autumn", "Mow the lawns beside the wall", "Knowledge of composting A driving"}) {
        const Posting changed = corrected(
            "Requirements\n- Knowledge of composting\n- A driving licence\n- Prune the roses in spring and mow the "
            "lawns beside the long wall of the old house in summer",
            {{line, LineKind::Benefit, {}}});
        for (const PostingLine& each : changed.lines)
            EXPECT_FALSE(each.corrected) << line << " / " << each.text.toStdString();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples.h"
#include "core/exchange/workbookjson.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

class Samples : public ::testing::TestWithParam<const char*> {
protected:
    Content on(QDate today) {
        const auto content = sampleContent(QLatin1String(GetParam()), today);
        EXPECT_TRUE(content) << content.error().sentence().toStdString();
        return content.value_or(Content());
    }
    const QDate written{2026, 11, 22};
};

TEST_P(Samples, fillEveryPage) {
    const Content content = on(written);
    EXPECT_GE(content.strengths.size(), 6);
    EXPECT_TRUE(std::any_of(content.strengths.begin(), content.strengths.end(), isSweetSpot));
    EXPECT_TRUE(std::any_of(content.strengths.begin(), content.strengths.end(), isJoyless));
    EXPECT_TRUE(std::any_of(content.values.begin(), content.values.end(), isOverlap));
    EXPECT_TRUE(
        std::any_of(content.values.begin(), content.values.end(), [](const Value& v) { return v.career == 0; }));
    EXPECT_TRUE(std::any_of(content.values.begin(), content.values.end(), [](const Value& v) { return v.life == 0; }));
    EXPECT_GE(content.drivers.size(), 3);
    for (const char* key : reflectionKeys)
        EXPECT_TRUE(std::any_of(content.reflections.begin(), content.reflections.end(), [&](const Reflection& r) {
            return r.question == QLatin1String(key);
        })) << key;
    EXPECT_GT(content.reflections.size(), qsizetype(reflectionKeys.size())); // and a question of their own
    EXPECT_GE(content.aspirations.size(), 2);
    EXPECT_GE(content.goals.size(), 8);
    for (const ShareLevel share : {ShareLevel::Interview, ShareLevel::Plan, ShareLevel::Private})
        EXPECT_TRUE(std::any_of(content.goals.begin(), content.goals.end(),
                                [&](const Goal& goal) { return goal.share == share; }));
    EXPECT_TRUE(std::any_of(content.goals.begin(), content.goals.end(),
                            [&](const Goal& goal) { return goal.due && *goal.due > written.addYears(5); }));
    EXPECT_TRUE(std::any_of(content.goals.begin(), content.goals.end(),
                            [](const Goal& goal) { return goal.status == GoalStatus::Draft; }));
    EXPECT_FALSE(content.revisions.isEmpty());
    EXPECT_GE(content.checkIns.size(), 6);
    EXPECT_TRUE(std::any_of(content.stories.begin(), content.stories.end(),
                            [](const Story& story) { return story.kind == StoryKind::Setback; }));
    EXPECT_GE(content.roles.size(), 2);
    for (const Role& role : content.roles)
        EXPECT_GE(role.posting.count(u'\n'), 14) << role.title.toStdString();
    EXPECT_FALSE(content.rehearsals.isEmpty());
}

TEST_P(Samples, haveSoundDates) {
    const Content content = on(written);
    for (const Goal& goal : content.goals) {
        EXPECT_TRUE(!goal.start || !goal.due || *goal.start <= *goal.due) << goal.statement.toStdString();
        const Goal* parent = content.goals.find(goal.parent);
        EXPECT_TRUE(!parent || !goal.due || !parent->due || *goal.due <= *parent->due) << goal.statement.toStdString();
        for (const CheckIn* checkIn : content.checkIns.owned(goal.id))
            EXPECT_LE(checkIn->date, written) << goal.statement.toStdString();
        for (const Step* step : content.steps.owned(goal.id))
            EXPECT_TRUE(!step->done || *step->done <= written) << step->title.toStdString();
    }
}

TEST_P(Samples, moveWithToday) {
    const Content then = on(written), later = on(written.addDays(400));
    for (qsizetype i = 0; i < then.goals.size(); ++i) {
        EXPECT_EQ(then.goals.rows()[i].due.has_value(), later.goals.rows()[i].due.has_value());
        if (then.goals.rows()[i].due) {
            EXPECT_EQ(then.goals.rows()[i].due->daysTo(*later.goals.rows()[i].due), 400);
        }
    }
    EXPECT_EQ(then.checkIns.rows()[0].date.daysTo(later.checkIns.rows()[0].date), 400);
    EXPECT_EQ(then.rehearsals.rows()[0].at.daysTo(later.rehearsals.rows()[0].at), 400);
    const QByteArray json = writeWorkbookJson(later);
    EXPECT_FALSE(json.contains("[[")); // a date in a text that could not be read
    EXPECT_FALSE(json.contains("|MMMM"));
}

INSTANTIATE_TEST_SUITE_P(All, Samples, ::testing::Values("designer", "sales", "graduate"));

TEST(Sample, datesInTextsAreReadAndMove) {
    EXPECT_EQ(sampleContent(QStringLiteral("designer"), {2026, 11, 22})->goals.rows()[0].statement,
              u"Win a national packaging award for a mono-material pack by June 2029");
    EXPECT_EQ(sampleContent(QStringLiteral("designer"), {2027, 11, 22})->goals.rows()[0].statement,
              u"Win a national packaging award for a mono-material pack by June 2030");
}

TEST(Sample, thatIsNotThereIsAWrongCall) {
    const auto content = sampleContent(QStringLiteral("../designer"), {2026, 11, 22});
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, ErrorCode::BadCall);
}

} // namespace

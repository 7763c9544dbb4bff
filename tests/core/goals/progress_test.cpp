// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/progress.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct ProgressTest : testing::Test {
    Content content;
    Goal goal;

    void measure(double baseline, double target, QDate start, QDate due) {
        goal.baseline = baseline;
        goal.target = target;
        goal.start = start;
        goal.due = due;
    }
    void checkIn(QDate date, std::optional<double> value) {
        CheckIn checkIn;
        checkIn.goal = goal.id;
        checkIn.date = date;
        checkIn.value = value;
        checkIn.position = content.checkIns.endPosition();
        content.checkIns.put(checkIn);
    }
    GoalProgress progress() const { return progressOf(goal, content, today); }
};

TEST_F(ProgressTest, BehindInWeeks) {
    measure(0, 100, today.addDays(-50), today.addDays(50));
    checkIn(today, 29);
    const GoalProgress p = progress();
    EXPECT_EQ(p.current, 29);
    EXPECT_DOUBLE_EQ(*p.fraction, 0.29);
    EXPECT_EQ(p.daysBehind, 21);
    EXPECT_EQ(p.pace, Pace::AtRisk);
    EXPECT_EQ(p.words, QStringLiteral("behind by 3 weeks"));
}

TEST_F(ProgressTest, AFallingMeasureGetsThereToo) {
    measure(118, 40, today.addDays(-50), today.addDays(50));
    checkIn(today, 79);
    EXPECT_DOUBLE_EQ(*progress().fraction, 0.5);
    EXPECT_EQ(progress().daysBehind, 0);
    EXPECT_EQ(progress().pace, Pace::OnTrack);
    EXPECT_EQ(progress().words, QStringLiteral("on track"));
    checkIn(today, 48);
    EXPECT_EQ(progress().words, QStringLiteral("ahead by 6 weeks"));
    checkIn(today, 130); // worse than at the start
    EXPECT_DOUBLE_EQ(*progress().fraction, 0.0);
    EXPECT_EQ(progress().pace, Pace::Late);
}

TEST_F(ProgressTest, FarBehindIsLate) {
    measure(0, 10, today.addDays(-80), today.addDays(20));
    checkIn(today, 1);
    EXPECT_EQ(progress().pace, Pace::Late);
    EXPECT_EQ(progress().words, QStringLiteral("behind by 2 months"));
}

TEST_F(ProgressTest, TheLatestValueCounts) {
    measure(0, 10, today.addDays(-50), today.addDays(50));
    checkIn(today, 5);
    checkIn(today.addDays(-20), 3);
    checkIn(today, std::nullopt);
    EXPECT_EQ(progress().current, 5);
}

TEST_F(ProgressTest, AnOldCheckInIsComparedWithItsOwnDay) {
    measure(0, 100, today.addDays(-100), today.addDays(100));
    checkIn(today.addDays(-60), 20);
    EXPECT_EQ(progress().daysBehind, 0);
    EXPECT_EQ(progress().words, QStringLiteral("on track; last check-in 9 weeks ago"));
}

TEST_F(ProgressTest, PastItsDate) {
    measure(0, 10, today.addDays(-100), today.addDays(-21));
    checkIn(today.addDays(-30), 6);
    EXPECT_EQ(progress().pace, Pace::Late);
    EXPECT_EQ(progress().words, QStringLiteral("due 3 weeks ago, 60 % of the way"));
    checkIn(today, 10);
    EXPECT_EQ(progress().words, QStringLiteral("target reached"));
    goal.status = GoalStatus::Done;
    EXPECT_EQ(progress().pace, Pace::Done);
    EXPECT_EQ(progress().words, QStringLiteral("done"));
}

TEST_F(ProgressTest, NothingMeasured) {
    goal.due = today.addDays(30);
    EXPECT_EQ(progress().pace, Pace::NotMeasured);
    EXPECT_EQ(progress().words, QStringLiteral("not measured"));
    for (const bool done : {true, false, false}) {
        Step step;
        step.goal = goal.id;
        if (done)
            step.done = today;
        content.steps.put(step);
    }
    EXPECT_EQ(progress().words, QStringLiteral("1 of 3 steps done"));
    EXPECT_FALSE(progress().fraction);
    EXPECT_FALSE(progress().daysBehind);
}

TEST_F(ProgressTest, NotBegun) {
    measure(0, 10, today.addDays(20), today.addDays(100));
    EXPECT_EQ(progress().pace, Pace::NotStarted);
    EXPECT_EQ(progress().words, QStringLiteral("starts in 3 weeks"));
    goal.start = today.addDays(-1);
    EXPECT_EQ(progress().pace, Pace::NotStarted);
    EXPECT_EQ(progress().words, QStringLiteral("no check-in yet"));
}

TEST_F(ProgressTest, PausedIsNotJudged) {
    measure(0, 10, today.addDays(-100), today.addDays(-21));
    goal.status = GoalStatus::Paused;
    EXPECT_EQ(progress().pace, Pace::NotMeasured);
    EXPECT_EQ(progress().words, QStringLiteral("paused"));
}

TEST_F(ProgressTest, WithoutDatesOnlyTheWayIsTold) {
    goal.target = 8;
    checkIn(today, 2);
    EXPECT_EQ(progress().words, QStringLiteral("25 % of the way"));
    EXPECT_FALSE(progress().daysBehind);
    goal.baseline = 8;
    EXPECT_TRUE(progress().fraction); // no division by nothing
}

TEST_F(ProgressTest, NeverScolds) {
    measure(0, 100, today.addDays(-300), today.addDays(10));
    checkIn(today, 1);
    for (const char* word : {"fail", "should", "bad", "only", "must", "!"})
        EXPECT_FALSE(progress().words.contains(QLatin1String(word)));
}

} // namespace

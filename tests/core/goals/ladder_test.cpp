// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/ladder.h"
#include "tests/support/print.h"

#include <QRandomGenerator>

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

struct LadderTest : testing::Test {
    Content content;

    Goal add(const char* statement, std::optional<QDate> due, std::optional<GoalId> parent = {}) {
        Goal goal;
        goal.statement = QString::fromUtf8(statement);
        goal.due = due;
        goal.parent = parent;
        goal.position = content.goals.endPosition();
        content.goals.put(goal);
        return goal;
    }
    void addStep(const Goal& goal, std::optional<QDate> due, bool done = false) {
        Step step;
        step.goal = goal.id;
        step.due = due;
        if (done)
            step.done = today;
        content.steps.put(step);
    }
    QList<LadderGapKind> kindsOf(const Goal& goal) const {
        QList<LadderGapKind> kinds;
        for (const LadderGap& gap : ladderGaps(content, today))
            if (gap.goal == goal.id) {
                kinds.append(gap.kind);
                EXPECT_FALSE(gap.why.isEmpty());
            }
        return kinds;
    }
};

using K = LadderGapKind;

TEST_F(LadderTest, AShortGoalThatLeadsNowhere) {
    const Goal lone = add("lone", today.addMonths(6));
    addStep(lone, {});
    EXPECT_EQ(kindsOf(lone), QList{K::LeadsNowhere});

    Aspiration aspiration;
    content.aspirations.put(aspiration);
    Goal serving = add("serving", today.addMonths(6));
    serving.aspiration = aspiration.id;
    content.goals.put(serving);
    addStep(serving, {});
    EXPECT_TRUE(kindsOf(serving).isEmpty());
}

TEST_F(LadderTest, ALongGoalNeedsAStepWithinAYear) {
    const Goal top = add("top", today.addYears(4));
    EXPECT_EQ(kindsOf(top), QList{K::NoStepYet});
    const Goal middle = add("middle", today.addYears(2), top.id);
    EXPECT_EQ(kindsOf(top), QList{K::NoStepYet});
    addStep(middle, today.addMonths(13));
    EXPECT_EQ(kindsOf(top), QList{K::NoStepYet});
    const Goal low = add("low", today.addMonths(11), middle.id);
    addStep(low, {});
    EXPECT_TRUE(kindsOf(top).isEmpty());
    EXPECT_TRUE(kindsOf(middle).isEmpty());
    EXPECT_TRUE(kindsOf(low).isEmpty());
}

TEST_F(LadderTest, AChildDueAfterItsParent) {
    const Goal top = add("top", today.addYears(2));
    const Goal late = add("late", today.addYears(2).addDays(1), top.id);
    const Goal same = add("same", today.addYears(2), top.id);
    addStep(late, {});
    addStep(same, {});
    EXPECT_EQ(kindsOf(late), QList{K::AfterParent});
    EXPECT_TRUE(kindsOf(same).isEmpty());
}

TEST_F(LadderTest, PastTheWindowAndPastTenYears) {
    const Goal inside = add("inside", QDate(2031, 11, 22));
    const Goal past = add("past", QDate(2031, 11, 23));
    const Goal edge = add("edge", QDate(2036, 11, 22));
    const Goal beyond = add("beyond", QDate(2036, 11, 23));
    for (const Goal& goal : {inside, past, edge, beyond})
        addStep(goal, {});
    EXPECT_TRUE(kindsOf(inside).isEmpty());
    EXPECT_EQ(kindsOf(past), QList{K::BeyondWindow});
    EXPECT_EQ(kindsOf(edge), QList{K::BeyondWindow});
    EXPECT_EQ(kindsOf(beyond), QList{K::BeyondTenYears});
}

TEST_F(LadderTest, AnActiveGoalWithoutANextStep) {
    Goal goal = add("goal", {});
    addStep(goal, {}, true);
    EXPECT_EQ(kindsOf(goal), QList{K::NoNextStep});
    goal.status = GoalStatus::Draft;
    content.goals.put(goal);
    EXPECT_TRUE(kindsOf(goal).isEmpty());
    goal.status = GoalStatus::Done;
    content.goals.put(goal);
    EXPECT_TRUE(kindsOf(goal).isEmpty());
}

TEST_F(LadderTest, NamesNoOtherGoal) {
    Goal secret = add("the secret one", today.addMonths(3));
    secret.share = ShareLevel::Private;
    content.goals.put(secret);
    add("open", today.addMonths(4), secret.id);
    for (const LadderGap& gap : ladderGaps(content, today))
        EXPECT_FALSE(gap.why.contains(QStringLiteral("secret")));
}

TEST_F(LadderTest, EndsOnADamagedCycle) {
    Goal a = add("a", today.addYears(3));
    const Goal b = add("b", today.addYears(3), a.id);
    a.parent = b.id;
    content.goals.put(a);
    EXPECT_EQ(kindsOf(a), QList{K::NoStepYet});
}

TEST(Ladder, HorizonGoesFromStartToDue) {
    Goal goal;
    EXPECT_EQ(horizonOf(goal, today), Horizon::Open);
    goal.due = today.addMonths(12);
    EXPECT_EQ(horizonOf(goal, today), Horizon::Short);
    goal.start = today.addMonths(-1);
    EXPECT_EQ(horizonOf(goal, today), Horizon::Long);
    goal.due = today.addYears(10).addDays(1);
    EXPECT_EQ(horizonOf(goal, today), Horizon::Beyond);
    EXPECT_EQ(interviewWindowEnd(today), QDate(2031, 11, 22));
}

} // namespace

TEST(LadderOfChance, allGapsAtOnceAreThoseOfEachGoal) {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        Content content;
        QList<Goal> goals;
        QList<Step> steps;
        for (int i = 0; i < 60; ++i) {
            Goal goal;
            goal.position = i;
            goal.statement = QString::number(i);
            goal.status = GoalStatus(random.bounded(5));
            if (random.bounded(3) > 0)
                goal.due = today.addDays(random.bounded(3000));
            if (i > 0 && random.bounded(4) > 0)
                goal.parent = goals[random.bounded(i)].id;
            goals.append(goal);
            if (random.bounded(5) == 0) {
                Step step;
                step.goal = goal.id;
                step.position = i;
                if (random.bounded(2) == 0)
                    step.due = today.addDays(random.bounded(800));
                if (random.bounded(3) == 0)
                    step.done = today;
                steps.append(step);
            }
        }
        content.goals.assign(goals);
        content.steps.assign(steps);
        QStringList all, each;
        for (const LadderGap& gap : ladderGaps(content, today))
            all << QString::number(int(gap.kind)) + gap.goal.toString();
        for (const Goal& goal : content.goals)
            for (const LadderGap& gap : ladderGapsOf(goal, content, today))
                each << QString::number(int(gap.kind)) + gap.goal.toString();
        EXPECT_EQ(all, each) << seed;
        EXPECT_FALSE(all.isEmpty());
    }
}

/// Ten thousand goals, each below the one before it: looked at one by one from the top this would take half an hour.
TEST(LadderOfChance, aDeepLadderIsLookedAtOnce) {
    Content content;
    QList<Goal> goals;
    for (int i = 0; i < 10000; ++i) {
        Goal goal;
        goal.position = i;
        goal.due = today.addYears(4);
        if (i > 0)
            goal.parent = goals.last().id;
        goals.append(goal);
    }
    content.goals.assign(goals);
    EXPECT_GE(ladderGaps(content, today).size(), 10000);
}

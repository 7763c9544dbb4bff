// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/examples.h"
#include "tests/support/print.h"

#include <set>

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

TEST(GoalExamples, CoverTheCategoriesAndBothHorizons) {
    std::set<GoalCategory> shortOnes, longOnes;
    int shortCount = 0, longCount = 0;
    for (const GoalExample& example : goalExamples()) {
        (example.horizon == Horizon::Long ? longOnes : shortOnes).insert(example.category);
        ++(example.horizon == Horizon::Long ? longCount : shortCount);
        EXPECT_NE(example.category, GoalCategory::Other) << qPrintable(example.statement);
    }
    EXPECT_EQ(shortOnes.size(), 5u);
    EXPECT_EQ(longOnes.size(), 5u);
    EXPECT_GE(longCount, 6);
    EXPECT_GE(shortCount, 8);
}

TEST(GoalExamples, AreSmartAndHaveEveryField) {
    for (const GoalExample& example : goalExamples()) {
        const Goal goal = example.toGoal(today);
        const SmartReport report = judgeGoal(goal, today);
        EXPECT_TRUE(report.smart()) << qPrintable(goal.statement) << " | " << qPrintable(report.specific.ask)
                                    << qPrintable(report.measurable.ask) << qPrintable(report.achievable.ask)
                                    << qPrintable(report.realistic.ask) << qPrintable(report.timely.ask);
        EXPECT_EQ(report.horizon, example.horizon) << qPrintable(goal.statement);
        for (const QString& text :
             {goal.statement, goal.metric, goal.unit, goal.specific, goal.achievable, goal.realistic})
            EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(goal.statement);
        EXPECT_NE(example.baseline, example.target) << qPrintable(goal.statement);
        EXPECT_EQ(goal.status, GoalStatus::Draft);
    }
}

} // namespace

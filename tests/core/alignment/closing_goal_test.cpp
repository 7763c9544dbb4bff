// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/closing_goal.h"
#include "core/goals/smart.h"
#include "tests/support/print.h"

using namespace ascent;

TEST(GoalClosing, IsSmartWhateverTheGapSays) {
    struct Case {
        LineKind kind;
        const char* line;
        const char* begin;
    };
    const Case cases[] = {
        {LineKind::Duty, "Leading a team of nurses", "Lead a team of nurses"},
        {LineKind::Duty, "Write monthly reports.", "Write monthly reports"},
        {LineKind::Duty, "You will plan the weekly production", "Plan the weekly production"},
        {LineKind::Duty, "Preparation of monthly accounts", "Finish three pieces of work"},
        {LineKind::Skill, "Ability to read a building plan", "Read a building plan"},
        {LineKind::Skill, "Danish", "Complete a course in Danish"},
        {LineKind::Skill, "Power BI", "Complete a course in Power BI"},
        {LineKind::Qualification, "Certificate in food safety", "Hold"},
        {LineKind::Qualification, "A forklift licence (essential)", "Hold a forklift licence"},
        {LineKind::Qualification, "Current NMC registration", "Hold current NMC registration"},
        {LineKind::Qualification, "Knowledge of food safety and of the law on allergens",
         "Finish three pieces of work"},
        {LineKind::Qualification, "At least three years' experience in payroll", "Finish three pieces of work"},
        {LineKind::Qualification, "A degree in botany", "Hold a degree in botany"},
    };
    const QDate today(2026, 11, 26);
    for (const Case& each : cases) {
        PostingLine line{each.kind, QString::fromUtf8(each.line), 0, 0, true};
        line.length = line.text.size();
        const Goal goal = goalClosing(line, {}, today);
        EXPECT_TRUE(goal.statement.startsWith(QString::fromUtf8(each.begin))) << goal.statement.toStdString();
        EXPECT_EQ(goal.status, GoalStatus::Draft);
        EXPECT_TRUE(goal.due && *goal.due > today && *goal.due <= today.addYears(1)) << each.line;
        const SmartReport report = judgeGoal(goal, today);
        for (const SmartLetter* letter :
             {&report.specific, &report.measurable, &report.achievable, &report.realistic, &report.timely})
            EXPECT_TRUE(letter->met) << goal.statement.toStdString() << ": " << letter->why.toStdString();
    }
}

TEST(GoalClosing, BuildsTheSkillsOfItsLineAlone) {
    Posting posting;
    posting.skills = {{u"dovetails"_qs, 10, 9}, {u"Danish"_qs, 40, 6}, {u"Dovetails"_qs, 12, 9}};
    const PostingLine line{LineKind::Duty, u"Cut dovetails by hand"_qs, 6, 24, true};
    EXPECT_EQ(goalClosing(line, posting, QDate(2026, 11, 26)).skills, QStringList(u"dovetails"_qs));
}

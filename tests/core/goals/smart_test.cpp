// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/smart.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

QString lettersOf(const SmartReport& report) {
    QString letters;
    letters += report.specific.met ? u's' : u'-';
    letters += report.measurable.met ? u'm' : u'-';
    letters += report.achievable.met ? u'a' : u'-';
    letters += report.realistic.met ? u'r' : u'-';
    letters += report.timely.met ? u't' : u'-';
    return letters;
}

struct Case {
    const char* letters; ///< those that are met
    const char* text;
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.text;
}

class Statements : public testing::TestWithParam<Case> {};

TEST_P(Statements, AreJudgedLetterByLetter) {
    const SmartReport report = judgeStatement(QString::fromUtf8(GetParam().text), today);
    EXPECT_EQ(lettersOf(report), QLatin1String(GetParam().letters));
    EXPECT_EQ(report.smart(), lettersOf(report) == u"smart");
    for (const SmartLetter* letter :
         {&report.specific, &report.measurable, &report.achievable, &report.realistic, &report.timely}) {
        EXPECT_FALSE(letter->why.isEmpty());
        EXPECT_EQ(letter->ask.isEmpty(), letter->met);
        EXPECT_FALSE(letter->why.contains(u'%' + QString::number(1)));
        EXPECT_FALSE(letter->why.contains(QStringLiteral("  ")));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Complete, Statements,
    testing::Values(
        Case{"smart", "Pass the CPA exam before my review in March"},
        Case{"smart", "increase monthly sales by 15% by end of q2"},
        Case{"smart", "Read 12 books by the end of the year"}, Case{"smart", "I want to save $5,000 within 12 months"},
        Case{"smart", "My goal is to get promoted to ward sister by the end of 2027"},
        Case{"smart", "obtian a project managment certifcate by septmber"},
        Case{"smart", "hit 110% of my sales quota this quarter"},
        Case{"smart", "Publish two articles in peer-reviewed journals by December 2027"},
        Case{"smart", "swim three times a week for the next 3 months"},
        Case{"smart", "graduate with honours in May 2028"},
        Case{"smart", "Raise my GPA from 2.9 to 3.4 by the end of this semester"},
        Case{"smart", "Lead a team of ten engineers within three years"},
        Case{"smart", "I would like to move into product management within 18 months"},
        Case{"smart", "By the end of Q3, launch the mobile app with at least 1,000 downloads"},
        Case{"smart", "Answer 90 percent of customer emails within a day by the end of January"},
        Case{"smart", "become a head of nursing by 2031"}, Case{"smart", "be working part time as a translator by May"},
        Case{"smart", "be hired as a pastry chef by next summer"}, Case{"smart", "my MSc in Chemistry by 2028"},
        Case{"smart", "Reach level C1 in German by June 2028"}, Case{"smart", "Attend all of my lectures this term"},
        Case{"smart", "get certified in first aid by May"},
        Case{"smart", "Get an A in organic chemistry this semester"},
        Case{"smart", "Double the number of subscribers by next autumn"}, Case{"smart", "lose 5 kg by June"},
        Case{"smart", "Win five more clients by the end of March"},
        Case{"smart", "I'd like to open my own bakery by 2030"}));

INSTANTIATE_TEST_SUITE_P(
    ManyTrades, Statements,
    testing::Values(Case{"smart", "get my forklift licence before easter"},
                    Case{"smart", "have my level 2 food hygene certificate by the 15th of febuary"},
                    Case{"smart", "Reduce paper waste in our office by a quarter before the summer"},
                    Case{"smart", "cut the number of medication errors on the ward by half within 6 months"},
                    Case{"smart", "Hand over the Tuesday clinic to my deputy by the end of February"},
                    Case{"smart", "Finish 7 of 9 modules by the end of term"},
                    Case{"smart", "Bring the average wait at reception under 10 minutes by the end of Q3"},
                    Case{"smart", "Publish my first short story in a magazine before I turn 30"},
                    Case{"smart", "Read one paper on stroke care each week and present it to the ward on Fridays"},
                    Case{"smart", "Increase the share of books returned on time from 70 to 90 percent by Christmas"},
                    Case{"smart", "To be a fully qualified electrician by June 2029"},
                    Case{"smart", "plant 30 fruit trees on the lower field by 1 October"},
                    Case{"--art", "Improve my 2D drawing by May"},
                    Case{"s-a--", "be the number one estate agent in town"}, Case{"--ar-", "be rich by 40"},
                    Case{"s-ar-", "Get my foot in the door of the film industry"},
                    Case{"--ar-", "Use social media more effectively"},
                    Case{"--ar-", "Reduce my stress by as much as possible"},
                    Case{"s-ar-", "half of what I do is pointless"}));

INSTANTIATE_TEST_SUITE_P(NoDayButAnEnd, Statements,
                         testing::Values(Case{"smart", "Call two former customers every Friday"},
                                         Case{"smart", "Bring the error rate down from 8 % to 3 %"},
                                         Case{"smart", "Photograph 30 shop fronts and hang the best six in the hall"},
                                         Case{"smart", "Hand in the thesis before my scholarship year"},
                                         Case{"smart", "Take minutes at each meeting"}));

INSTANTIATE_TEST_SUITE_P(NoTime, Statements,
                         testing::Values(Case{"smar-", "Finish the advanced first-aid course"},
                                         Case{"smar-", "Find a new job"}, Case{"smar-", "Increase sales by 10 %"},
                                         Case{"smar-", "Write a cookbook someday"},
                                         Case{"smar-", "Pass the bar exam soon"}, Case{"smar-", "Director of Music"},
                                         Case{"smar-", "become a lead in a company of two hundred people"},
                                         Case{"smar-", "Publish a paper by 2020"},
                                         Case{"smar-", "Build a house by 2050"},
                                         Case{"smar-", "Run the shop from January"}));

INSTANTIATE_TEST_SUITE_P(
    NoMeasure, Statements,
    testing::Values(Case{"--ar-", "I want to be better at everything"}, Case{"--ar-", "Improve myself"},
                    Case{"--art", "Improve myself this year"}, Case{"--ar-", "network more"},
                    Case{"--ar-", "Be happier"}, Case{"--art", "Become an expert in cloud security within two years"},
                    Case{"--art", "be a more confident speaker by December"}, Case{"--art", "get in shape by summer"},
                    Case{"--art", "Work hard this semester"}, Case{"--ar-", "spend more time with my family"},
                    Case{"--ar-", "Manage my time better"}, Case{"--ar-", "do some sort of research"},
                    Case{"--ar-", "More confidence in meetings"}, Case{"--art", "build strong relationships this year"},
                    Case{"s-art", "Learn Portuguese by next summer"}, Case{"--ar-", "achieve success"},
                    Case{"--ar-", "I want to gain experience"}, Case{"--ar-", "get things done"},
                    Case{"--ar-", "try to exercise more"}, Case{"--ar-", ""}, Case{"--ar-", "   "}, Case{"--ar-", "?!"},
                    Case{"--ar-", "success"}));

INSTANTIATE_TEST_SUITE_P(AgainstTheOdds, Statements,
                         testing::Values(Case{"sm-rt", "I want to be CEO in six months"},
                                         Case{"sm-rt", "become chief executive officer by next summer"},
                                         Case{"smart", "become CEO of a regional hospital by 2035"},
                                         Case{"smart", "be CEO of my own startup by next year"},
                                         Case{"sm-rt", "Learn five languages by next month"},
                                         Case{"sm-rt", "Become fluent in five languages by next month"},
                                         Case{"smart", "Become fluent in two languages within four years"},
                                         Case{"sm-rt", "Become CEO within six months of graduating"},
                                         Case{"--art", "Present the plan to the CEO within six months of joining"},
                                         Case{"smart", "Learn two languages within four years"},
                                         Case{"smart", "Print the menu in five languages by next month"},
                                         Case{"sm-rt", "lose 20 kg in a month"},
                                         Case{"sm-rt", "make a million dollars in a month"},
                                         Case{"sm-rt", "double my salary by next month"},
                                         Case{"sm-rt", "study 20 hours a day until June"},
                                         Case{"s-a-t", "Be number one in sales this year"}, Case{"--a--", "give 110 %"},
                                         Case{"--a-t", "be the best chef in the city by 2030"}));

TEST(Smart, ReadsDueTargetAndHorizon) {
    const SmartReport report = judgeStatement(QStringLiteral("Run 20 workshops by the end of March"), today);
    EXPECT_EQ(report.due, QDate(2027, 3, 31));
    EXPECT_EQ(report.target, (SmartTarget{20, QStringLiteral("workshops")}));
    EXPECT_EQ(report.horizon, Horizon::Short);
    EXPECT_EQ(judgeStatement(QStringLiteral("sell the house by 2030"), today).horizon, Horizon::Long);
    EXPECT_EQ(judgeStatement(QStringLiteral("sell the house by 2040"), today).horizon, Horizon::Beyond);
    EXPECT_EQ(judgeStatement(QStringLiteral("sell the house"), today).horizon, Horizon::Open);
    EXPECT_FALSE(judgeStatement(QStringLiteral("lead a 6-month project by June"), today).target);
    EXPECT_FALSE(judgeStatement(QStringLiteral("pass Level 3 by June"), today).target);
    EXPECT_EQ(judgeStatement(QStringLiteral("cut waste from 118 g to 40 g by June"), today).target,
              (SmartTarget{40, QStringLiteral("g")}));
}

Goal goalOf(const char* statement) {
    Goal goal;
    goal.statement = QString::fromUtf8(statement);
    return goal;
}

TEST(SmartGoal, FieldsMendWhatTheStatementLeavesOpen) {
    Goal goal = goalOf("Improve quality");
    EXPECT_EQ(lettersOf(judgeGoal(goal, today)), QStringLiteral("--ar-"));
    goal.due = QDate(2027, 6, 30);
    EXPECT_TRUE(judgeGoal(goal, today).timely.met);
    goal.metric = QStringLiteral("returned parts");
    EXPECT_FALSE(judgeGoal(goal, today).measurable.met);
    goal.baseline = 40;
    goal.target = 10;
    goal.unit = QStringLiteral("parts");
    EXPECT_TRUE(judgeGoal(goal, today).measurable.met);
    EXPECT_FALSE(judgeGoal(goal, today).specific.met);
    goal.specific = QStringLiteral("Fewer faults in the welds of the two frames that are built on Mondays");
    const SmartReport report = judgeGoal(goal, today);
    EXPECT_EQ(report.specific.met, true);
    EXPECT_EQ(report.due, goal.due);
    EXPECT_EQ(report.target, (SmartTarget{10, QStringLiteral("parts")}));
}

TEST(SmartGoal, WithoutAStatementNoLetterIsMet) {
    for (const char* blank : {"", "   ", "\n\t"}) {
        Goal goal = goalOf(blank);
        goal.due = QDate(2027, 6, 30);
        goal.metric = QStringLiteral("clients");
        goal.target = 5;
        goal.achievable = goal.realistic = QStringLiteral("I have won three of them this year already");
        const SmartReport report = judgeGoal(goal, today);
        EXPECT_EQ(lettersOf(report), QStringLiteral("-----"));
        for (const SmartLetter* letter :
             {&report.specific, &report.measurable, &report.achievable, &report.realistic, &report.timely}) {
            EXPECT_FALSE(letter->why.isEmpty());
            EXPECT_FALSE(letter->ask.isEmpty());
        }
    }
}

TEST(SmartGoal, AnAmountIsNoDay) {
    for (const char* text :
         {"Repair 40 bicycles", "Bring the error rate down from 8 % to 3 %", "Photograph 30 shop fronts"}) {
        EXPECT_TRUE(judgeStatement(QString::fromUtf8(text), today).timely.met) << text;
        Goal goal = goalOf(text);
        const SmartLetter open = judgeGoal(goal, today).timely;
        EXPECT_FALSE(open.met) << text;
        EXPECT_TRUE(open.why.contains(QStringLiteral("no day is set"))) << text;
        EXPECT_TRUE(open.ask.contains(QStringLiteral("By which day"))) << text;
        goal.due = QDate(2027, 6, 30);
        EXPECT_TRUE(judgeGoal(goal, today).timely.met) << text;
    }
    for (const char* text : {"Repair 40 bicycles by June", "Repair two bicycles every Friday",
                             "Repair 40 bicycles before my apprenticeship ends"})
        EXPECT_TRUE(judgeGoal(goalOf(text), today).timely.met) << text;
}

TEST(SmartGoal, ReasonsOutweighADoubtButNotArithmetic) {
    Goal goal = goalOf("Become CEO");
    goal.due = QDate(2027, 6, 30);
    EXPECT_FALSE(judgeGoal(goal, today).achievable.met);
    goal.realistic = QStringLiteral("I have been her deputy for six years and am named as the successor");
    EXPECT_TRUE(judgeGoal(goal, today).achievable.met);

    Goal languages = goalOf("Learn five languages by next month");
    languages.realistic = goal.realistic;
    EXPECT_FALSE(judgeGoal(languages, today).achievable.met);
}

TEST(SmartGoal, TooManyAtOnceSpeakAgainstEach) {
    Content content;
    const auto add = [&](QDate due, GoalStatus status = GoalStatus::Active) {
        Goal goal = goalOf("Pass the exam");
        goal.due = due;
        goal.status = status;
        goal.position = content.goals.endPosition();
        content.goals.put(goal);
        return goal;
    };
    const Goal first = add(QDate(2027, 6, 30));
    for (int i = 1; i < 5; ++i)
        add(QDate(2027, 6, 30).addDays(10 * i));
    add(QDate(2027, 12, 1));                                       // another season
    add(QDate(2027, 6, 20), GoalStatus::Paused);                   // set aside
    const Goal draft = add(QDate(2027, 6, 20), GoalStatus::Draft); // not promised
    EXPECT_TRUE(judgeGoal(first, content, today).achievable.met);  // five
    const Goal sixth = add(QDate(2027, 6, 1));
    const SmartLetter letter = judgeGoal(first, content, today).achievable;
    EXPECT_FALSE(letter.met);
    EXPECT_TRUE(letter.why.contains(QStringLiteral("6 active goals")));
    EXPECT_FALSE(letter.ask.isEmpty());
    EXPECT_TRUE(judgeGoal(draft, content, today).achievable.met);
    EXPECT_TRUE(judgeGoal(first, today).achievable.met); // alone nothing speaks against it

    Goal reasoned = first;
    reasoned.realistic = QStringLiteral("I am on leave for these three months");
    EXPECT_TRUE(judgeGoal(reasoned, content, today).achievable.met);

    Goal child = sixth; // a goal and what builds it are one piece of work
    child.parent = first.id;
    content.goals.put(child);
    EXPECT_TRUE(judgeGoal(child, content, today).achievable.met);
    EXPECT_TRUE(judgeGoal(first, content, today).achievable.met);
}

TEST(SmartGoal, AFarTargetAndAShortTimeAreSeen) {
    Goal goal = goalOf("More readers");
    goal.metric = QStringLiteral("readers");
    goal.baseline = 100;
    goal.target = 10000;
    goal.due = today.addMonths(2);
    EXPECT_FALSE(judgeGoal(goal, today).achievable.met);
    goal.due = today.addYears(3);
    EXPECT_TRUE(judgeGoal(goal, today).achievable.met);
    goal.baseline = 8;
    goal.target = 12;
    goal.due = today.addMonths(1);
    EXPECT_TRUE(judgeGoal(goal, today).achievable.met);
    goal.baseline = goal.target;
    EXPECT_FALSE(judgeGoal(goal, today).measurable.met);
}

TEST(SmartGoal, APassedDateCountsOnlyWhileTheGoalIsOpen) {
    Goal goal = goalOf("Finish the welding course");
    goal.due = QDate(2026, 6, 30);
    EXPECT_FALSE(judgeGoal(goal, today).timely.met);
    goal.status = GoalStatus::Done;
    EXPECT_TRUE(judgeGoal(goal, today).timely.met);
}

// A reader that goes back over what it has read would not end within the test's time limit.
TEST(Smart, ReadsHostileTextToItsEnd) {
    for (const char* part : {"improve more ", "one hundred ", "to ", "pass in ", "a", "by doing 5 things ",
                             "\xF0\x9F\x8C\xB1", "the end of ", "%", "CEO "}) {
        const QString text = QString::fromUtf8(part).repeated(100000 / static_cast<int>(qstrlen(part)));
        EXPECT_FALSE(judgeStatement(text, today).smart()) << part;
    }
}

} // namespace

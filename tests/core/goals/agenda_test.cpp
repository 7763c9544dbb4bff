// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/agenda.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 25); // a Wednesday

struct AgendaTest : testing::Test {
    Content content;

    Goal& goal(
        const char* statement, const std::function<void(Goal&)>& set = [](Goal&) {}) {
        Goal row;
        row.statement = QString::fromUtf8(statement);
        row.position = content.goals.endPosition();
        set(row);
        content.goals.put(row);
        last = row;
        return last;
    }
    StepId step(const char* title, std::optional<QDate> due, std::optional<QDate> done = {}) {
        Step row{{}, last.id, content.steps.endPosition(), QString::fromUtf8(title), due, done};
        content.steps.put(row);
        return row.id;
    }
    static QStringList words(const char* list) { return QString::fromUtf8(list).split(QStringLiteral(", ")); }
    QStringList titles(const QList<AgendaItem>& items) const {
        QStringList found;
        for (const AgendaItem& item : items)
            found << (item.step ? content.steps.find(*item.step)->title : content.goals.find(item.goal)->statement);
        return found;
    }
    Goal last;
};

TEST_F(AgendaTest, WeeksBeginOnMondayAndReachTwentyEightDays) {
    const Agenda agenda = nextWeeks(content, today);
    ASSERT_EQ(agenda.weeks.size(), 5);
    EXPECT_EQ(agenda.weeks[0].first, today);
    EXPECT_EQ(agenda.weeks[0].last, QDate(2026, 11, 29));
    EXPECT_EQ(agenda.weeks[1].first, QDate(2026, 11, 30));
    EXPECT_EQ(agenda.weeks[4].last, today.addDays(28));
    EXPECT_TRUE(agenda.isEmpty());
}

TEST_F(AgendaTest, StepsAndGoalsStandInTheWeekOfTheirDay) {
    goal("Open the shop", [](Goal& g) { g.due = today.addDays(28); });
    step("sign the lease", today.addDays(5));
    step("paint the front", today.addDays(1));
    step("too far", today.addDays(29));
    step("done already", today, today);
    step("late one", today.addDays(-9));
    step("later one", today.addDays(-20));
    const Agenda agenda = nextWeeks(content, today);
    EXPECT_EQ(titles(agenda.before), words("later one, late one"));
    EXPECT_EQ(titles(agenda.weeks[0].items), words("paint the front"));
    EXPECT_EQ(titles(agenda.weeks[1].items), words("sign the lease"));
    EXPECT_TRUE(agenda.weeks[2].items.isEmpty());
    ASSERT_EQ(titles(agenda.weeks[4].items), words("Open the shop"));
    EXPECT_EQ(int(agenda.weeks[4].items[0].kind), int(AgendaKind::GoalDue));
    EXPECT_TRUE(agenda.anyDay.isEmpty());
    EXPECT_TRUE(agenda.noStep.isEmpty());
}

TEST_F(AgendaTest, AStepWithoutADayIsNamedWhereNothingElseIsPlanned) {
    goal("one");
    step("first", {});
    step("second", {});
    goal("two");
    step("any day", {});
    step("with a day", today.addDays(3));
    goal("three");
    step("far away", today.addDays(200));
    const Agenda agenda = nextWeeks(content, today);
    EXPECT_EQ(titles(agenda.anyDay), words("first"));
    EXPECT_TRUE(agenda.noStep.isEmpty()) << "three has a step";
}

TEST_F(AgendaTest, GoalsWithoutAStepAreNamedUnlessAnotherGoalBuildsThem) {
    const GoalId parent = goal("parent").id;
    goal("child", [&](Goal& g) { g.parent = parent; });
    goal("draft", [](Goal& g) { g.status = GoalStatus::Draft; });
    goal("resting", [](Goal& g) { g.status = GoalStatus::Paused; });
    EXPECT_EQ(titles(nextWeeks(content, today).noStep), words("child"));
}

TEST_F(AgendaTest, DraftsAreForTheirOwner) {
    goal("draft", [](Goal& g) { g.status = GoalStatus::Draft; });
    step("try it", today);
    EXPECT_EQ(titles(nextWeeks(content, today).weeks[0].items), words("try it"));
    EXPECT_TRUE(nextWeeks(content, today, AgendaOf::Active).isEmpty());
    goal("let go", [](Goal& g) { g.status = GoalStatus::Dropped; });
    step("not this", today);
    EXPECT_EQ(titles(nextWeeks(content, today).weeks[0].items), words("try it"));
}

TEST_F(AgendaTest, ACheckInIsDueWhenTheLastOneIsOld) {
    Goal& walk = goal("Walk", [](Goal& g) {
        g.target = 100;
        g.start = today.addDays(-200);
        g.due = today.addDays(200);
    });
    EXPECT_EQ(nextCheckIn(walk, content, today), today.addDays(-172));
    EXPECT_EQ(nextWeeks(content, today).weeks[0].items.value(0), (AgendaItem{AgendaKind::CheckIn, walk.id, {}, today}))
        << "never among what is overdue";
    content.checkIns.put({{}, walk.id, 1, today.addDays(-20), 10, {}});
    EXPECT_EQ(nextCheckIn(walk, content, today), today.addDays(8));
    EXPECT_EQ(int(nextWeeks(content, today).weeks[1].items.value(0).kind), int(AgendaKind::CheckIn));
    Goal brief = walk;
    brief.start = today.addDays(-40);
    brief.due = today.addDays(40);
    EXPECT_EQ(nextCheckIn(brief, content, today), today.addDays(-6)) << "every two weeks in a quarter";
    brief.due = today.addDays(-1);
    EXPECT_FALSE(nextCheckIn(brief, content, today));
    brief.due = today.addDays(40);
    brief.target.reset();
    EXPECT_FALSE(nextCheckIn(brief, content, today));
    brief.target = 3;
    brief.status = GoalStatus::Paused;
    EXPECT_FALSE(nextCheckIn(brief, content, today));
}

TEST(IfThen, SaysEachLeadOnce) {
    const auto plan = [](const char* when, const char* then) {
        Step step;
        step.when = QString::fromUtf8(when);
        step.then = QString::fromUtf8(then);
        return ifThenWords(step);
    };
    const QString whole = QStringLiteral("When the kids are in bed, then I open the book.");
    EXPECT_EQ(plan("the kids are in bed", "open the book"), whole);
    EXPECT_EQ(plan("When the kids are in bed,", "then I open the book."), whole);
    EXPECT_EQ(plan(" if the kids are in bed ", "I open the book"), whole);
    EXPECT_EQ(plan("whenever we meet", "I'll ask"), QStringLiteral("When we meet, then I ask."));
    EXPECT_EQ(plan("iffy weather", "ironing"), QStringLiteral("When iffy weather, then I ironing."));
    EXPECT_EQ(plan("the kids are in bed", ""), QString());
    EXPECT_EQ(plan("", "open the book"), QString());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/next.h"
#include "tests/support/print.h"

#include <algorithm>

namespace ascent {

namespace {

const QDate today(2026, 11, 22);
const QLocale english(QLocale::English);

Goal goalDue(const QString& statement, std::optional<QDate> due, GoalStatus status = GoalStatus::Active) {
    Goal goal;
    goal.statement = statement;
    goal.due = due;
    goal.status = status;
    return goal;
}

Step stepOf(const Goal& goal, const QString& title, std::optional<QDate> due, std::optional<QDate> done = {}) {
    Step step{{}, goal.id, 1, title, due, done};
    return step;
}

QStringList titles(const QList<NextThing>& things) {
    QStringList titles;
    for (const NextThing& thing : things)
        titles.append(thing.title);
    return titles;
}

} // namespace

TEST(DueWords, sayItShortly) {
    EXPECT_EQ(dueWords(today, today, english), QStringLiteral("due today"));
    EXPECT_EQ(dueWords(today.addDays(1), today, english), QStringLiteral("due tomorrow"));
    EXPECT_EQ(dueWords(today.addDays(5), today, english), QStringLiteral("due in 5 days"));
    EXPECT_EQ(dueWords(today.addDays(60), today, english), QStringLiteral("due on 21 Jan 2027"));
    EXPECT_EQ(dueWords(today.addDays(-2), today, english), QStringLiteral("was due on 20 Nov 2026"));
}

TEST(NextThings, anEmptyWorkbookHasOneInvitation) {
    const QList<NextThing> things = nextThings({}, today, english);
    ASSERT_EQ(things.size(), 1);
    EXPECT_EQ(things.first().to, Destination(Area::Discover));
}

TEST(NextThings, aReviewIsOfferedWhenItIsTimeForOne) {
    Content content;
    Goal goal = goalDue(QStringLiteral("Learn to weld"), today.addDays(200));
    goal.start = today.addDays(-10);
    content.goals.put(goal);
    const auto offered = [&] {
        return std::ranges::count(nextThings(content, today, english), Destination(GoalReview{}), &NextThing::to);
    };
    EXPECT_EQ(offered(), 0);
    goal.start = today.addDays(-40);
    content.goals.put(goal);
    EXPECT_EQ(offered(), 1);
    content.reviews.put({{}, 1, today.addDays(-3), ReviewPeriod::Monthly, {}});
    EXPECT_EQ(offered(), 0);
}

TEST(NextThings, interviewsComeBeforeStepsAndStepsBeforeGoals) {
    Content content;
    const Goal goal = goalDue(QStringLiteral("Learn to weld"), today.addDays(20));
    content.goals.put(goal);
    content.steps.put(stepOf(goal, QStringLiteral("Book the course"), today.addDays(3)));
    Role role;
    role.title = QStringLiteral("Fitter");
    role.company = QStringLiteral("Dock 7");
    role.interviewAt = QDateTime(today.addDays(9), QTime(10, 0), Qt::OffsetFromUTC, 0);
    content.roles.put(role);
    const QStringList found = titles(nextThings(content, today, english));
    ASSERT_GE(found.size(), 3);
    EXPECT_EQ(found.mid(0, 3), (QStringList{QStringLiteral("Fitter at Dock 7"), QStringLiteral("Book the course"),
                                            QStringLiteral("Learn to weld")}));
}

TEST(NextThings, gapsOfTheLadderAreFewAndComeLast) {
    Content content;
    for (int i = 0; i < 5; ++i)
        content.goals.put(goalDue(QStringLiteral("Leads nowhere %1").arg(i), today.addDays(200 + i)));
    const Goal soon = goalDue(QStringLiteral("Due soon"), today.addDays(10));
    content.goals.put(soon);
    const QList<NextThing> things = nextThings(content, today, english);
    ASSERT_GE(things.size(), 3);
    EXPECT_EQ(things.at(0).to, Destination(soon.id));
    int gaps = 0;
    for (const NextThing& thing : things)
        gaps += thing.standing == Standing::AtRisk;
    EXPECT_EQ(gaps, 2);
}

TEST(NextThings, whatIsOverIsNotNext) {
    Content content;
    const Goal done = goalDue(QStringLiteral("Done"), today.addDays(2), GoalStatus::Done);
    const Goal dropped = goalDue(QStringLiteral("Dropped"), today.addDays(2), GoalStatus::Dropped);
    const Goal far = goalDue(QStringLiteral("Far"), today.addDays(300));
    for (const Goal& goal : {done, dropped, far})
        content.goals.put(goal);
    content.steps.put(stepOf(dropped, QStringLiteral("Of a dropped goal"), today.addDays(2)));
    content.steps.put(stepOf(far, QStringLiteral("Done step"), today.addDays(2), today));
    content.steps.put(stepOf(far, QStringLiteral("Far step"), today.addDays(90)));
    Role past;
    past.title = QStringLiteral("Past interview");
    past.interviewAt = QDateTime(today.addDays(-1), QTime(10, 0), Qt::OffsetFromUTC, 0);
    content.roles.put(past);
    Role closed = past;
    closed.id = RoleId();
    closed.stage = RoleStage::Closed;
    closed.interviewAt = QDateTime(today.addDays(4), QTime(10, 0), Qt::OffsetFromUTC, 0);
    content.roles.put(closed);
    for (const NextThing& thing : nextThings(content, today, english))
        EXPECT_TRUE(!std::holds_alternative<EntityRef>(thing.to) || thing.standing == Standing::AtRisk)
            << thing.title.toStdString();
}

TEST(NextThings, lateStepsSaySo) {
    Content content;
    const Goal goal = goalDue(QStringLiteral("Learn to weld"), today.addDays(200));
    content.goals.put(goal);
    content.steps.put(stepOf(goal, QStringLiteral("Book the course"), today.addDays(-3)));
    const NextThing first = nextThings(content, today, english).value(0);
    EXPECT_EQ(first.standing, Standing::Late);
    EXPECT_EQ(first.to, Destination(goal.id));
}

TEST(NextThings, areFew) {
    Content content;
    const Goal goal = goalDue(QStringLiteral("Learn to weld"), today.addDays(200));
    content.goals.put(goal);
    for (int i = 0; i < 40; ++i)
        content.steps.put(stepOf(goal, QStringLiteral("Step"), today.addDays(i % 10)));
    EXPECT_EQ(nextThings(content, today, english, 7).size(), 7);
}

TEST(WhereThingsStand, namesWhatIsThere) {
    EXPECT_TRUE(whereThingsStand({}, today, english).isEmpty());
    Content content;
    content.strengths.put({{}, 1, QStringLiteral("Welding"), {}, 5, 5, {}});
    content.strengths.put({{}, 2, QStringLiteral("Filing"), {}, 5, 1, {}});
    const QList<NextThing> parts = whereThingsStand(content, today, english);
    ASSERT_EQ(parts.size(), 1);
    EXPECT_EQ(parts.first().line, QStringLiteral("Welding")) << "what is done without joy is not put forward";
}

TEST(NextThings, DoNotNameWhatIsPrivate) {
    Content content;
    Goal secret = goalDue(QStringLiteral("Leave the hospital"), today.addDays(3));
    secret.share = ShareLevel::Private;
    Goal another = goalDue(QStringLiteral("Quiet talks with a rival"), {});
    another.share = ShareLevel::Private;
    content.goals.put(secret);
    content.goals.put(another);
    content.steps.put(stepOf(another, QStringLiteral("Call the head hunter"), today.addDays(1)));
    const QList<NextThing> things = nextThings(content, today, english);
    ASSERT_FALSE(things.isEmpty());
    EXPECT_EQ(things[0].title, QStringLiteral("Something private"));
    EXPECT_EQ(things[0].to, Destination(Area::Goals));
    EXPECT_EQ(titles(things).count(QStringLiteral("Something private")), 1);
    for (const NextThing& thing : things + whereThingsStand(content, today, english))
        for (const char* word : {"hospital", "rival", "hunter"})
            EXPECT_FALSE((thing.title + thing.line).contains(QLatin1String(word))) << thing.title.toStdString();
    // nothing is said where nothing is due
    secret.due = today.addYears(1);
    content.goals.put(secret);
    content.steps.assign({});
    EXPECT_FALSE(titles(nextThings(content, today, english)).contains(QStringLiteral("Something private")));
}

} // namespace ascent

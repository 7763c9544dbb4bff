// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"
#include "core/exchange/samples.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

/// The lines of the calendar as one text, unfolded (RFC 5545, 3.1).
QString unfolded(const Content& content) {
    QString text = QString::fromUtf8(writeCalendar(content, now));
    return text.remove(QStringLiteral("\r\n ")).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

Goal goalDue(const QString& statement, QDate due) {
    Goal goal;
    goal.statement = statement;
    goal.due = due;
    return goal;
}

TEST(Calendar, holdsGoalsAndStepsWithStableNames) {
    Content content;
    Goal goal = goalDue(QStringLiteral("Sail; slowly, to Åland"), {2027, 6, 30});
    goal.start = QDate(2026, 1, 5);
    goal.baseline = 10;
    goal.target = 2; // falling
    content.goals.put(goal);
    CheckIn checkIn{{}, goal.id, 1, QDate(2026, 6, 1), 8, {}};
    content.checkIns.put(checkIn);
    Step open{{}, goal.id, 1, QStringLiteral("Buy charts"), QDate(2026, 12, 1), {}};
    Step done{{}, goal.id, 2, QStringLiteral("Ask Bo"), QDate(2026, 11, 1), QDate(2026, 11, 3)};
    Step undated{{}, goal.id, 3, QStringLiteral("Dream"), {}, {}};
    for (const Step& step : {open, done, undated})
        content.steps.put(step);
    const QString text = unfolded(content);
    EXPECT_TRUE(text.contains(QStringLiteral("UID:%1@ascent\n").arg(goal.id.toString())));
    EXPECT_TRUE(text.contains(QStringLiteral("SUMMARY:Sail\\; slowly\\, to Åland\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("DUE;VALUE=DATE:20270630\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("PERCENT-COMPLETE:25\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("STATUS:IN-PROCESS\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("COMPLETED:20261103T120000Z\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("RELATED-TO:%1@ascent\n").arg(goal.id.toString())));
    EXPECT_EQ(text.count(QStringLiteral("BEGIN:VTODO")), 3);
    EXPECT_FALSE(text.contains(QStringLiteral("Dream")));
    EXPECT_EQ(writeCalendar(content, now), writeCalendar(content, now));
}

TEST(Calendar, foldsItsLines) {
    Content content;
    content.goals.put(goalDue(QStringLiteral("ä").repeated(400), {2027, 6, 30}));
    for (const QByteArray& line : writeCalendar(content, now).split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString(); // 75 octets and the CR
}

TEST(Calendar, holdsNothingPrivate) {
    Content content;
    Goal secret = goalDue(QStringLiteral("Leave quietly"), {2027, 1, 1});
    secret.share = ShareLevel::Private;
    content.goals.put(secret);
    content.steps.put(Step{{}, secret.id, 1, QStringLiteral("Clear the desk"), QDate(2026, 12, 1), {}});
    Goal below = goalDue(QStringLiteral("Learn to brew"), {2026, 12, 24});
    below.parent = secret.id;
    content.goals.put(below);
    const QString text = unfolded(content);
    EXPECT_TRUE(text.contains(QStringLiteral("Learn to brew")));
    EXPECT_FALSE(text.contains(QStringLiteral("quietly")));
    EXPECT_FALSE(text.contains(QStringLiteral("desk")));
    EXPECT_FALSE(text.contains(secret.id.toString()));
}

TEST(Calendar, holdsInterviewsInUtc) {
    Content content;
    Role role;
    role.title = QStringLiteral("Pilot");
    role.company = QStringLiteral("Gannet Air");
    role.notes = QStringLiteral("they fear strikes");
    role.interviewAt = QDateTime(QDate(2026, 12, 2), QTime(14, 30), Qt::OffsetFromUTC, -5 * 3600);
    content.roles.put(role);
    QString text = unfolded(content);
    EXPECT_TRUE(text.contains(QStringLiteral("SUMMARY:Interview: Pilot\\, Gannet Air\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("DTSTART:20261202T193000Z\n")));
    EXPECT_FALSE(text.contains(QStringLiteral("strikes")));
    role.stage = RoleStage::Closed;
    content.roles.put(role);
    EXPECT_FALSE(unfolded(content).contains(QStringLiteral("VEVENT")));
}

TEST(Calendar, cancelsWhatWasDropped) {
    Content content;
    Goal goal = goalDue(QStringLiteral("Juggle"), {2027, 1, 1});
    goal.status = GoalStatus::Dropped;
    content.goals.put(goal);
    EXPECT_TRUE(unfolded(content).contains(QStringLiteral("STATUS:CANCELLED\n")));
}

} // namespace

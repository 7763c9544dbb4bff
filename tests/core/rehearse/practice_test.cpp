// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearse/practice.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

QDateTime at(QDate day, int hour = 10) {
    return QDateTime(day, QTime(hour, 0), Qt::UTC);
}

Role roleOf(double position, const char* title, std::optional<int> interviewIn = {}) {
    Role role;
    role.position = position;
    role.title = QString::fromUtf8(title);
    if (interviewIn)
        role.interviewAt = at(today.addDays(*interviewIn));
    return role;
}

Answer answerOf(double position, const std::optional<RoleId>& role, const char* question, int words = 130) {
    Answer answer;
    answer.position = position;
    answer.role = role;
    answer.question = Question(QString::fromUtf8(question));
    answer.text = QStringLiteral("word ").repeated(words).trimmed();
    return answer;
}

Rehearsal rehearsalOf(double position, const AnswerId& answer, const QDateTime& when, double seconds) {
    Rehearsal row;
    row.position = position;
    row.answer = answer;
    row.at = when;
    row.seconds = seconds;
    return row;
}

} // namespace

TEST(OwnPace, ComesFromTheRehearsals) {
    Content content;
    const Answer answer = answerOf(1, {}, "career-goals", 120);
    content.answers.assign({answer});
    EXPECT_FALSE(ownPace(content).isMeasured());
    content.rehearsals.assign({rehearsalOf(1, answer.id, at(today), 60)});
    EXPECT_DOUBLE_EQ(ownPace(content).wordsPerMinute, 120);
}

TEST(OwnPace, PrefersRehearsalsOfTheWordsAsTheyAre) {
    Content content;
    Answer rewritten = answerOf(1, {}, "career-goals", 200);
    rewritten.updated = at(today, 9);
    const Answer other = answerOf(2, {}, "five-years", 120);
    content.answers.assign({rewritten, other});
    content.rehearsals.assign({rehearsalOf(1, rewritten.id, at(today, 8), 60)});
    EXPECT_DOUBLE_EQ(ownPace(content).wordsPerMinute, 200) << "better than nothing";
    content.rehearsals.put(rehearsalOf(2, other.id, at(today.addDays(-5)), 60));
    EXPECT_DOUBLE_EQ(ownPace(content).wordsPerMinute, 120);
}

TEST(OwnPace, StaysTrueWhenTheAnswerIsRewritten) {
    Content content;
    Answer answer = answerOf(1, {}, "career-goals", 120);
    content.rehearsals.assign({spokenRehearsal(answer, 60, 60, true, at(today, 8))});
    answer.text = QStringLiteral("word ").repeated(20);
    answer.updated = at(today, 9);
    content.answers.assign({answer});
    EXPECT_DOUBLE_EQ(ownPace(content).wordsPerMinute, 120) << "of the words as they were then";
}

TEST(OwnPace, TakesNothingFromATimeThatWasCutOff) {
    Content content;
    const Answer answer = answerOf(1, {}, "career-goals", 200);
    content.answers.assign({answer});
    content.rehearsals.assign({spokenRehearsal(answer, 60, 60, false, at(today))});
    EXPECT_FALSE(ownPace(content).isMeasured());
}

TEST(CorrectSeconds, KeepsTheWords) {
    const Answer answer = answerOf(1, {}, "career-goals", 120);
    Rehearsal row = spokenRehearsal(answer, 60, 60, true, at(today));
    row.seconds = 80;
    correctSeconds(row, 60);
    EXPECT_DOUBLE_EQ(*row.pace, 90) << "120 words in 80 seconds";
    row.seconds.reset();
    correctSeconds(row, 80);
    EXPECT_FALSE(row.pace);
}

TEST(PracticeByRole, NextInterviewFirst) {
    Content content;
    Role closed = roleOf(1, "Closed", 2);
    closed.stage = RoleStage::Closed;
    const Role over = roleOf(2, "Over", -3), longOver = roleOf(3, "Long over", -30), open = roleOf(4, "No date"),
               later = roleOf(5, "Later", 30), next = roleOf(6, "Next", 10), bare = roleOf(7, "No answer", 1);
    content.roles.assign({closed, over, longOver, open, later, next, bare});
    QList<Answer> answers{answerOf(1, {}, "career-goals")};
    for (const Role& role : {closed, longOver, over, open, later, next})
        answers.append(answerOf(double(answers.size()) + 1, role.id, "five-years"));
    Answer empty = answerOf(50, bare.id, "five-years");
    empty.text = QStringLiteral("  ");
    answers.append(empty);
    content.answers.assign(answers);

    QStringList titles;
    for (const RolePractice& each : practiceByRole(content, today)) {
        const Role* role = content.roles.find(each.role);
        titles << (role ? role->title : QStringLiteral("any"));
    }
    EXPECT_EQ(titles.join(u'|'), QStringLiteral("Next|Later|No date|Over|Long over|Closed|any"));
}

TEST(PracticeByRole, DaysCountFromTheLastRehearsalOfAnyOfItsAnswers) {
    Content content;
    const Role role = roleOf(1, "Next", 10);
    content.roles.assign({role});
    const Answer second = answerOf(1, role.id, "hope-to-get"), first = answerOf(2, role.id, "career-goals");
    content.answers.assign({second, first});
    content.rehearsals.assign(
        {rehearsalOf(1, first.id, at(today.addDays(-9)), 60), rehearsalOf(2, second.id, at(today), 60)});
    const QList<RolePractice> all = practiceByRole(content, today);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().answers, (QList{first.id, second.id})) << "in the order of the questions";
    EXPECT_EQ(all.first().last, today);
    EXPECT_EQ(all.first().days, (QList{today.addDays(3), today.addDays(6), today.addDays(9)}));
}

TEST(NewestRehearsals, ComeFirst) {
    Content content;
    const AnswerId answer;
    const Rehearsal old = rehearsalOf(1, answer, at(today.addDays(-2)), 60),
                    added = rehearsalOf(2, answer, at(today), 61), same = rehearsalOf(3, answer, at(today), 62),
                    other = rehearsalOf(4, {}, at(today), 63);
    content.rehearsals.assign({old, added, same, other});
    QList<double> seconds;
    for (const Rehearsal* each : newestRehearsals(content, answer, today))
        seconds << *each->seconds;
    EXPECT_EQ(seconds, (QList<double>{62, 61, 60}));
}

// A clock that ran a year ahead, or ran right and runs behind now.
TEST(NewestRehearsals, AreTrueWhenTheClockIsSetBack) {
    Content content;
    const Role role = roleOf(1, "Next", 10);
    content.roles.assign({role});
    const Answer answer = answerOf(1, role.id, "career-goals", 120);
    content.answers.assign({answer});
    QList<Rehearsal> rows;
    const QList<QDateTime> times{at(today.addDays(-9)), at(today.addYears(1)), at(today.addYears(1), 11), at(today, 15),
                                 at(today, 9)};
    for (int i = 0; i < times.size(); ++i)
        rows.append(rehearsalOf(i + 1, answer.id, times[i], i));
    content.rehearsals.assign(rows);
    QList<double> order;
    for (const Rehearsal* each : newestRehearsals(content, answer.id, today))
        order << *each->seconds;
    EXPECT_EQ(order, (QList<double>{4, 3, 2, 1, 0})) << "as they were made";
    EXPECT_EQ(practiceByRole(content, today).first().last, today);
    content.rehearsals.assign(rows.mid(0, 3));
    const RolePractice practice = practiceByRole(content, today).first();
    EXPECT_EQ(practice.last, today.addDays(-9)) << "not a day that is yet to come";
    ASSERT_FALSE(practice.days.isEmpty());
    EXPECT_GE(practice.days.first(), today);
}

TEST(OwnPace, IsThatOfTheRehearsalsThatWereMadeLastWhateverTheClockSaid) {
    Content content;
    const Answer answer = answerOf(1, {}, "career-goals", 120);
    content.answers.assign({answer});
    for (int i = 0; i < 14; ++i) {
        const bool ahead = i < 7; // the clock ran ahead at first
        Rehearsal row = spokenRehearsal(answer, ahead ? 60 : 40, 60, true, at(today.addDays(ahead ? 400 + i : i - 14)));
        row.position = i + 1;
        content.rehearsals.put(row);
    }
    EXPECT_DOUBLE_EQ(ownPace(content).wordsPerMinute, 180);
}

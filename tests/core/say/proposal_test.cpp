// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/other_day.h"
#include "core/say/propose.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

std::string strength(const char* name, const char* evidence = "") {
    Strength entry;
    entry.name = QString::fromUtf8(name);
    entry.evidence = QString::fromUtf8(evidence);
    const Proposal made = propose(entry);
    EXPECT_NE(made.text.isEmpty(), made.ask.isEmpty()) << name;
    return made.text.toStdString();
}

std::string aspiration(const char* statement) {
    Aspiration entry;
    entry.statement = QString::fromUtf8(statement);
    const Proposal made = propose(entry);
    EXPECT_NE(made.text.isEmpty(), made.ask.isEmpty()) << statement;
    return made.text.toStdString();
}

Goal goalOf(const char* statement) {
    Goal goal;
    goal.statement = QString::fromUtf8(statement);
    return goal;
}

std::string goal(const char* statement) {
    const Proposal made = propose(goalOf(statement), today);
    EXPECT_NE(made.text.isEmpty(), made.ask.isEmpty()) << statement;
    return made.text.toStdString();
}

Proposal story(const char* situation, const char* action, const char* result) {
    Story entry;
    entry.situation = QString::fromUtf8(situation);
    entry.action = QString::fromUtf8(action);
    entry.result = QString::fromUtf8(result);
    const Proposal made = propose(entry);
    EXPECT_NE(made.text.isEmpty(), made.ask.isEmpty()) << action;
    return made;
}

} // namespace

TEST(Proposals, ofStrengthsByTheirForm) {
    EXPECT_EQ(strength("Tactful"), "I'm tactful.");
    EXPECT_EQ(strength("curious"), "I'm curious.");
    EXPECT_EQ(strength("passionate about maps"), "I'm passionate about maps.");
    EXPECT_EQ(strength("love of puzzles"), "I've got a love of puzzles.");
    EXPECT_EQ(strength("Reading maps"), "I'm good at reading maps.");
    EXPECT_EQ(strength("a fast typist"), "I'm a fast typist.");
    EXPECT_EQ(strength("Doesn't give up"), "I don't give up.");
    EXPECT_EQ(strength("Remembers what people order"), "I remember what people order.");
    EXPECT_EQ(strength("DRIVING, WELDING, CAN SERVICE A BOILER"),
              "I'm good at driving and welding, and I can service a boiler.");
    EXPECT_EQ(strength("well organised, cheerful"), "I'm well-organised and cheerful.");
}

TEST(Proposals, ofStrengthsTellTheProofWhereItStandsAlone) {
    Strength entry;
    entry.name = QStringLiteral("calm");
    entry.evidence = QStringLiteral("Ran the first-aid tent for two summers");
    EXPECT_EQ(propose(entry).text.toStdString(), "I'm calm. I ran the first-aid tent for two summers.");
    EXPECT_EQ(propose(entry).claim.toStdString(), "I'm calm.");
    entry.evidence = QStringLiteral("tent, 2 yrs -> lead");
    EXPECT_EQ(propose(entry).text.toStdString(), "I'm calm.");
}

TEST(Proposals, ofStrengthsAreLeftWhereTheFormIsNotCertain) {
    for (const char* typed : {"Power", "see my CV", "I work too hard", "tbc", "maps/charts", "2 boats from june",
                              "right behind the skirting board", "12 lambs from april", "Puts her first", ""})
        EXPECT_EQ(strength(typed), "") << typed;
}

TEST(Proposals, ofAspirations) {
    EXPECT_EQ(aspiration("Baker"), "I'd like to become a baker.");
    EXPECT_EQ(aspiration("Electrician"), "I'd like to become an electrician.");
    EXPECT_EQ(aspiration("an R&D role"), "I'd like an R&D role.");
    EXPECT_EQ(aspiration("R&D role"), "I'd like an R&D role.");
    EXPECT_EQ(aspiration("to keep bees"), "I want to keep bees.");
    EXPECT_EQ(aspiration("want to becoming a pilot"), "I want to become a pilot.");
    EXPECT_EQ(aspiration("After six years of night work I want to work by day"),
              "After six years of night work I want to work by day.");
    EXPECT_EQ(aspiration("lead people"), "I want to lead people.");
    EXPECT_EQ(aspiration("Not a foreman"), "I don't want to be a foreman.");
    for (const char* typed : {"her job", "Bees", "a better salary", "became a pilot"})
        EXPECT_EQ(aspiration(typed), "") << typed;
}

TEST(Proposals, ofGoals) {
    EXPECT_EQ(goal("Build a boat"), "I want to build a boat.");
    EXPECT_EQ(goal("Level 3 joinery"), "I want to get my Level 3 in joinery.");
    EXPECT_EQ(goal("wait from 9 weeks to 4"), "I want to get wait from nine weeks to four.");
    EXPECT_EQ(goal("Certified as a diver by 2028"), "I want to be certified as a diver by 2028.");
    for (const char* typed :
         {"Built a boat by 2028", "lose some weight", "boat, spring start", "7 -> 3", "3 barns from march",
          "exam booked 3 May", "Certified as a diver", "20 trees planted", "5 chapters"})
        EXPECT_EQ(goal(typed), "") << typed;
}

TEST(Proposals, ofGoalsSayTheDayOfTheGoal) {
    Goal entry = goalOf("Build a boat");
    entry.due = QDate(2027, 6, 30);
    EXPECT_EQ(propose(entry, today).text.toStdString(), "I want to build a boat by June 2027.");
    EXPECT_EQ(propose(entry, today).brief.toStdString(), "I want to build a boat by June 2027.");
    entry = goalOf("Build a boat by March 2027");
    entry.due = QDate(2027, 6, 30);
    EXPECT_EQ(propose(entry, today).text.toStdString(), "I want to build a boat by June 2027.");
    entry = goalOf("By March 2027, build a boat");
    entry.due = QDate(2027, 6, 30);
    EXPECT_EQ(propose(entry, today).text.toStdString(), "");
    EXPECT_TRUE(propose(entry, today).ask.contains(QLatin1String("June 2027")));
    entry = goalOf("Build a boat by June 2027");
    entry.due = QDate(2027, 6, 30);
    EXPECT_EQ(propose(entry, today).text.toStdString(), "I want to build a boat by June 2027.");
    entry.status = GoalStatus::Done;
    EXPECT_EQ(propose(entry, today).text.toStdString(), "");
}

TEST(Proposals, ofStoriesAreTheFieldsThatCanBeSaid) {
    const Proposal made = story("The boiler failed in January", "Rang round every plumber in town, carried wood",
                                "We were warm again in two days");
    EXPECT_EQ(made.text.toStdString(), "The boiler failed in January. I rang round every plumber in town and carried "
                                       "wood. We were warm again in two days.");
    EXPECT_EQ(made.brief.toStdString(), "I rang round every plumber in town and carried wood.");
    EXPECT_EQ(story("tbc", "Rebuilt the wall in a week", "see above").text.toStdString(),
              "I rebuilt the wall in a week.");
    EXPECT_EQ(story("", "Rang the coastguard", "").text.toStdString(), "What I did was ring the coastguard.");
}

TEST(Proposals, ofStoriesAskWhoIsMeant) {
    EXPECT_EQ(story("", "", "Her bread had burnt").ask.toStdString(), "Who or what is “her”?");
    EXPECT_EQ(story("", "All four passed", "").text.toStdString(), "");
    EXPECT_EQ(story("A customer was angry", "took her aside and listened", "").text.toStdString(),
              "A customer was angry. I took her aside and listened.");
}

TEST(Proposals, keepThePassiveAndWhoDidIt) {
    EXPECT_EQ(story("", "", "Copied by four other farms").text.toStdString(), "That was copied by four other farms.");
    EXPECT_EQ(story("Left in charge of the ferry", "", "").text.toStdString(), "I was left in charge of the ferry.");
    EXPECT_EQ(story("", "we all stayed, finished it by ten", "").text.toStdString(),
              "We all stayed and finished it by ten.");
    EXPECT_EQ(story("", "", "leaks down from 9 a week to 2").text.toStdString(),
              "Leaks went down from nine a week to two.");
    EXPECT_EQ(story("Ferry pilot for 6 years", "", "").text.toStdString(), "I've spent six years as a ferry pilot.");
}

TEST(Proposals, leaveNothingOutOfWhatWasTyped) {
    EXPECT_EQ(aspiration("never work on Sundays again"), "I never want to work on Sundays again.");
    EXPECT_EQ(aspiration("joiner, then foreman"), "I'd like to become a joiner, and then a foreman.");
    EXPECT_EQ(strength("a bit of Welsh"), "I speak a bit of Welsh.");
    EXPECT_EQ(strength("Trained diver since 2015"), "I've been a trained diver since 2015.");
    EXPECT_EQ(goal("fewer than 3 leaks a month"), "I want fewer than three leaks a month.");
}

TEST(Proposals, putSlipsAndShorthandRight) {
    EXPECT_EQ(strength("motiavted"), "I'm motivated.");
    EXPECT_EQ(strength("TIG WELDING AND PIPES"), "I'm good at TIG welding and pipes.");
    EXPECT_EQ(goal("Raise £30k for the organ"), "I want to raise £30,000 for the organ.");
    EXPECT_EQ(goal("cut leaks by 30%"), "I want to cut leaks by 30 per cent.");
    EXPECT_EQ(story("5 yrs w/ a circus", "", "").text.toStdString(), "I've spent five years with a circus.");
}

TEST(Proposals, areMadeOrAskedForWhateverIsTyped) {
    const QStringList bits{
        QStringLiteral("a"),     QStringLiteral("didn't"), QStringLiteral("-"), QStringLiteral("3"),
        QStringLiteral("£"),     QStringLiteral("ran"),    QStringLiteral("("), QStringLiteral("own"),
        QStringLiteral("to"),    QStringLiteral(","),      QStringLiteral("I"), QStringLiteral("\n"),
        QStringLiteral("she's"), QStringLiteral("level"),  QStringLiteral("."), QStringLiteral("%")};
    quint32 state = 1;
    for (int round = 0; round < 1500; ++round) {
        QString typed;
        for (int at = 0; at < 1 + round % 5; ++at) {
            state = state * 1664525 + 1013904223;
            typed += bits[(state >> 16) % bits.size()] + (state & 0x800 ? QStringLiteral(" ") : QString());
        }
        const QByteArray text = typed.toUtf8();
        strength(text);
        aspiration(text);
        goal(text);
        story(text, "", "");
        story("", text, text);
    }
}

TEST(OtherDay, isWhatTheWordsSayAndTheDateDoesNot) {
    struct Case {
        const char* statement;
        QDate due;
        const char* written; ///< empty: none
    };
    for (const Case& each : {Case{"Finish the beekeeping course by June 2027", QDate(2028, 3, 31), "by June 2027"},
                             Case{"Finish the beekeeping course by June 2027", QDate(2027, 6, 30), ""},
                             Case{"Finish the beekeeping course by 2027", QDate(2027, 6, 30), ""},
                             Case{"Finish the beekeeping course", QDate(2027, 6, 30), ""},
                             Case{"Finish the beekeeping course by June 2027", QDate(), ""}}) {
        Goal goal;
        goal.statement = QString::fromUtf8(each.statement);
        if (each.due.isValid())
            goal.due = each.due;
        const auto other = otherDayIn(goal, QDate(2026, 11, 22));
        EXPECT_EQ(other ? other->written : QString(), QLatin1String(each.written)) << each.statement;
        if (other) {
            goal.statement.replace(other->start, other->length, other->instead);
            EXPECT_EQ(goal.statement, QStringLiteral("Finish the beekeeping course by March 2028"));
            EXPECT_FALSE(otherDayIn(goal, QDate(2026, 11, 22)));
        }
    }
}

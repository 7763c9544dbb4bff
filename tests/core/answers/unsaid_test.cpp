// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody says to an employer: their bad news, the job itself as a step, a thought twice.
#include "core/language/phrases/tidy.h"
#include "tests/core/answers/yard.h"

#include <algorithm>

using namespace ascent;

TEST(Company, IsNotToldItsOwnBadNews) {
    struct Case {
        const char* note;
        const char* word; ///< of the note
        bool said;
    };
    const Case cases[] = {
        {"They laid off forty people in spring.", "forty", false},
        {"Redundancies announced at the northern yard", "redundancies", false},
        {"The reviews of former staff are awful.", "awful", false},
        {"They were fined for the spill in the harbour", "fined", false},
        {"under investigation by the harbour authority", "investigation", false},
        {"People keep leaving the paint shop.", "leaving", false},
        {"They pay their suppliers late", "late", false},
        {"closing two branches in the north", "closing", false},
        {"Two strikes last year, and no talks since", "strikes", false},
        {"They had a bad year: a tribunal and a lawsuit", "tribunal", false},
        {"Glassdoor says 2.1 of 5", "2.1", false},
        {"The yard is losing money on every ferry", "losing", false},
        {"No redundancies in thirty years", "thirty", true},
        {"halving complaints about late launches", "complaints", true},
        {"They treat people with burnout on a sailing ship", "burnout", true},
        {"building a second slipway", "slipway", true},
        {"they publish the hours that each boat took", "hours", true},
        {"They have never let anybody go in winter", "winter", true},
        {"fine joinery for old yachts", "joinery", true},
        {"They help families out of debt with a loan of tools", "tools", true},
        {"they strike a balance between old and new", "balance", true},
        {"reducing staff turnover in the paint shop", "turnover", true},
        {"They learned from the fire and print every fault", "fire", true},
        {"opening two branches in the north", "branches", true},
    };
    for (const Case& each : cases) {
        for (QString Role::*field : {&Role::shortTerm, &Role::longTerm, &Role::admire}) {
            Yard yard;
            yard.role.*field = qs(each.note);
            yard.duties({"Inspect and mend wooden hulls", "Plan the slipway for the season"});
            const QString said = yard.ask("what-motivates-you");
            const bool told = sentencesOf(said).filter(qs(each.word), Qt::CaseInsensitive).size() >
                              (qs(each.word) == u"slipway" ? 1 : 0);
            EXPECT_EQ(told || (each.said && said.contains(qs(each.word), Qt::CaseInsensitive)), each.said)
                << each.note << "\n"
                << said.toStdString();
        }
    }
}

TEST(Company, IsToldTheRestOfANoteWithBadNewsInIt) {
    Yard yard;
    yard.role.admire = qs("They print the hours of every boat. Last year they were fined for noise.");
    yard.duties({"Inspect and mend wooden hulls"});
    const QString said = yard.ask("what-motivates-you");
    EXPECT_TRUE(said.contains(qs("hours of every boat"))) << said.toStdString();
    EXPECT_FALSE(said.contains(qs("fined"))) << said.toStdString();
    AnswerRequest request;
    request.question = Question(qs("what-motivates-you"));
    request.role = yard.role.id;
    const auto answer = compose(yard.content, request, today);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(std::any_of(answer->leftOut.cbegin(), answer->leftOut.cend(),
                            [](const LeftOut& each) { return each.entity == EntityKind::Role; }));
}

TEST(Company, IsSpokenToOfWhatIsTheirs) {
    Yard yard;
    yard.role.admire = qs("each hull on their slip names its builder");
    yard.duties({"Inspect and mend wooden hulls"});
    const QString said = yard.ask("what-motivates-you");
    EXPECT_TRUE(said.contains(qs(": each hull on your slip names its builder"))) << said.toStdString();
}

TEST(Company, HearsACultureOfKeyWordsBehindAColon) {
    Yard yard;
    yard.role.culture = qs("planks first, paint second, nobody on the phone");
    yard.duties({"Inspect and mend wooden hulls"});
    const QString said = yard.askAll();
    EXPECT_FALSE(said.contains(qs("heard, planks"))) << said.toStdString();
    EXPECT_FALSE(said.contains(qs("know, planks"))) << said.toStdString();
}

TEST(Path, NamesNoJobAsAStepToTheOneWhoWouldGiveIt) {
    struct Case {
        const char* goal;
        bool said;
    };
    const Case cases[] = {
        {"start in my first full-time job", false},
        {"to begin in a graduate role by 1 May 2027", false},
        {"Find a permanent position by June", false},
        {"land my first role as a foreman", false},
        {"get a new job", false},
        {"Secure a graduate post in boat building", false},
        {"find steady employment before summer", false},
        {"to be working full time as a rigger by the end of 2027", false},
        {"work full-time as a boat builder", false},
        {"work with my hands as a mentor on Fridays", true},
        {"start my first apprentice on the lathe", true},
        {"get a first class mark in rigging", true},
        {"find a new supplier for larch", true},
        {"win the post mill contract", true},
        {"start a role play for the safety day", true},
        {"get the new position lights approved", true},
    };
    for (const Case& each : cases) {
        Yard yard;
        yard.goal(each.goal);
        const QString said = yard.ask("career-goals");
        const bool told = said.contains(qs(each.goal).section(u' ', 1, 3), Qt::CaseInsensitive);
        EXPECT_EQ(told, each.said) << each.goal << "\n" << said.toStdString();
    }
}

TEST(Path, LeavesOutADegreeThatIsTheDirectionItself) {
    Yard yard;
    Aspiration degree;
    degree.kind = AspirationKind::Qualification;
    degree.statement = qs("earn a degree in naval architecture");
    yard.content.aspirations.assign({degree});
    yard.goal("finish my bachelor's degree in naval architecture");
    EXPECT_EQ(yard.ask("career-goals").count(qs("naval architecture")), 1);
    yard.goal("pass the exam in naval stability");
    EXPECT_TRUE(yard.ask("career-goals").contains(qs("naval stability")));
}

TEST(Evidence, LeavesNobodyOpen) {
    struct Case {
        const char* evidence;
        const char* word;
        bool said;
    };
    const Case cases[] = {
        {"I waited a minute, and then she signed the order.", "signed", false},
        {"Twelve hulls, and he never saw a leak.", "leak", false},
        {"An owner wept when he saw his boat.", "wept", true},
        {"Old Marit sailed again after she had given up the boat.", "sailed", true},
        {"I mended 14 hulls last winter.", "14 hulls", true},
        {"The harbour master said that she sends everybody to me.", "harbour master", true},
    };
    for (const Case& each : cases) {
        Yard yard;
        yard.strength("mending hulls", each.evidence);
        const QString said = yard.ask("career-aspirations");
        EXPECT_EQ(said.contains(qs(each.word)), each.said) << each.evidence << "\n" << said.toStdString();
    }
}

TEST(Values, StandWithTheShortOneFirst) {
    Yard yard;
    Value waste, craft;
    waste.name = qs("leaving less waste behind");
    waste.life = waste.career = 5;
    craft.name = qs("craft");
    craft.life = craft.career = 4;
    yard.content.values.assign({waste, craft});
    EXPECT_TRUE(yard.askAll().contains(qs("craft and leaving less waste behind"))) << yard.askAll().toStdString();
}

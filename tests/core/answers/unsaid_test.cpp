// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody says to an employer: their bad news, the job itself as a step; a "she" of whom nobody knows who it is.
#include "core/answers/unsaid.h"
#include "tests/support/print.h"

using namespace ascent;

namespace {
QString qs(const char* text) {
    return QString::fromUtf8(text);
}
} // namespace

TEST(Unsaid, IsTheBadNewsInANote) {
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
    for (const Case& each : cases)
        EXPECT_EQ(withoutBadNews(qs(each.note)).contains(qs(each.word), Qt::CaseInsensitive), each.said) << each.note;
    EXPECT_EQ(withoutBadNews(qs("They print the hours of every boat. Last year they were fined for noise.")),
              qs("They print the hours of every boat."));
}

TEST(Unsaid, IsTheJobItselfAsAStep) {
    struct Case {
        const char* goal;
        bool said; ///< it is a step on the way
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
        {"first boat-building job by Easter", false},
        {"Get my first proper yard job before the end of March", false},
        {"back to work three days a week", false},
        {"back to work on the old hull in spring", true},
        {"first boat finished by Easter", true},
        {"start my first apprentice on the lathe", true},
        {"get a first class mark in rigging", true},
        {"find a new supplier for larch", true},
        {"win the post mill contract", true},
        {"start a role play for the safety day", true},
        {"get the new position lights approved", true},
    };
    for (const Case& each : cases)
        EXPECT_EQ(isGettingTheJob(qs(each.goal)), !each.said) << each.goal;
}

TEST(Unsaid, LeavesNobodyOpen) {
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
    for (const Case& each : cases)
        EXPECT_EQ(leavesOpenWho(qs(each.evidence)), !each.said) << each.evidence << ' ' << each.word;
}

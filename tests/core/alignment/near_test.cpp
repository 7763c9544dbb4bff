// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

// What meets a line, and what nearly does.

namespace {

const QDate today(2026, 11, 22);

Alignment withLine(const Content& content, const char* line) {
    return align(content, roleOf((std::string("Requirements\n- ") + line).c_str()), today);
}

} // namespace

TEST(NearMatches, AGoalThatLearnsTheOneThingAskedFor) {
    struct Case {
        const char* goal;
        const char* line;
        bool met;
    };
    const Case cases[] = {
        {"Learn Spanish", "Knowledge of Spanish", true},
        {"Pass the B1 exam in Spanish by June 2027", "Spanish", true},
        {"Complete a course in phlebotomy", "Experience of phlebotomy", true},
        {"Improve my welding", "Good welding skills", true},
        {"Visit six Spanish vineyards", "Knowledge of Spanish", false},
        {"Learn Italian", "Knowledge of Spanish", false},
        {"Learn to read music", "Knowledge of Spanish", false},
        {"Learn Spanish", "Knowledge of immigration law, court procedure and client interviews in Spanish cases",
         false},
        {"Complete six projects", "Experience of working in a team", false},
    };
    for (const Case& each : cases) {
        Content content;
        const Goal goal = goalOf(each.goal);
        content.goals.put(goal);
        const Alignment alignment = withLine(content, each.line);
        ASSERT_EQ(alignment.lines.size(), 1) << each.line;
        EXPECT_EQ(meets(alignment.lines.first(), goal.id.uuid()), each.met) << each.goal << " / " << each.line;
    }
}

TEST(NearMatches, EvidenceThatShowsAllThatTheLineAsksFor) {
    struct Case {
        const char* evidence;
        const char* line;
        bool met;
    };
    const Case cases[] = {
        {"I finished at 108% of quota in each of four years.", "A record of meeting or exceeding quota", true},
        {"I hit target every quarter since I joined.", "A record of meeting or exceeding quota", true},
        {"The fishing quota was cut that year, and I wrote about it.", "Knowledge of payroll and pensions", false},
        {"I met forty growers and their families.", "A record of meeting or exceeding quota", false},
    };
    for (const Case& each : cases) {
        Content content;
        const Strength strength = strengthOf("patience with hard people", 4, 4, each.evidence);
        content.strengths.put(strength);
        const Alignment alignment = withLine(content, each.line);
        ASSERT_EQ(alignment.lines.size(), 1) << each.line;
        EXPECT_EQ(meets(alignment.lines.first(), strength.id.uuid()), each.met) << each.evidence;
    }
}

TEST(NearMatches, TheBetterMatchComesFirst) {
    Content content;
    const Strength exact = strengthOf("wound care"), alike = strengthOf("nursing"), none = strengthOf("juggling");
    content.strengths.assign({alike, none, exact});
    const Alignment alignment = withLine(content, "Experience of wound care on a surgical ward");
    const QList<Match>& matches = alignment.lines.first().matches;
    ASSERT_FALSE(matches.isEmpty());
    EXPECT_EQ(matches.first().id, exact.id.uuid());
    EXPECT_FALSE(meets(alignment.lines.first(), none.id.uuid()));
}

TEST(NearMatches, WhateverElseIsAskedIsNoGap) {
    for (const char* line : {"Other duties as assigned", "Any other duties commensurate with the grade",
                             "Performs other related duties as required.", "All other duties as assigned."}) {
        const Alignment alignment =
            align(Content(), roleOf((std::string("Duties\n- Wash the pots\n- ") + line).c_str()), today);
        EXPECT_EQ(alignment.gaps, QStringList(u"Wash the pots"_qs)) << line;
    }
    // Near misses: work that is named.
    for (const char* line : {"Other duties include washing the linen and ironing it",
                             "Additional tasks: open the shop at six", "Assist other nurses with lifting"}) {
        const Alignment alignment = align(Content(), roleOf((std::string("Duties\n- ") + line).c_str()), today);
        EXPECT_FALSE(alignment.gaps.isEmpty()) << line;
    }
}

TEST(NearMatches, AConflictQuotesALongEntryUpToAClause) {
    Content content;
    Aspiration own;
    own.kind = AspirationKind::Business;
    own.statement =
        u"open a bakery of my own in the old mill by the river, with an oven that burns wood, six staff who "
        u"share in what it earns, and a school for apprentices above it"_qs;
    content.aspirations.put(own);
    const Alignment alignment = align(content, roleOf("Duties\n- Bake bread"), today);
    const Conflict* conflict = conflictOf(alignment, own.id.uuid());
    ASSERT_TRUE(conflict);
    EXPECT_TRUE(conflict->why.contains(u"\u201Copen a bakery of my own in the old mill by the river\u201D"))
        << conflict->why.toStdString();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);

const char bakery[] = R"(Responsibilities
- Lead a team of nine bakers over two shifts
- Keep the accounts of the shop in order
- Plan the weekly production
Requirements
- Experience of people management
- Knowledge of HACCP
- A forklift licence
Nice to have
- Danish)";

} // namespace

TEST(Alignment, MeetsTheSameWordsAndTheSameMeaning) {
    struct Case {
        const char* strength;
        const char* line;
        bool met;
    };
    const Case cases[] = {
        {"production planning", "Plan the weekly", true},
        {"Leading a team", "people management", true},
        {"food safety", "HACCP", true},
        {"bookkeeping", "Keep the accounts", true},
        {"Danish", "Danish", true},
        {"licence for forklifts", "forklift", true},
        {"forklift driving", "forklift", false},         // a licence is held, not practised
        {"playing the cello", "Plan the weekly", false}, // play is no plan
        {"good at many things", "people management", false},
        {"working in teams", "Keep the accounts", false},
        {"planetarium tours", "Plan the weekly", false},
    };
    for (const Case& each : cases) {
        Content content;
        const Strength strength = strengthOf(each.strength);
        content.strengths.put(strength);
        const Alignment alignment = align(content, roleOf(bakery), today);
        EXPECT_EQ(meets(lineWith(alignment, QString::fromUtf8(each.line)), strength.id.uuid()), each.met)
            << each.strength << " / " << each.line;
    }
}

TEST(Alignment, TheReasonNamesTheEntryAndTheWords) {
    Content content;
    content.strengths.put(strengthOf("production planning"));
    const Alignment alignment = align(content, roleOf(bakery), today);
    const AlignedLine& line = lineWith(alignment, u"Plan the weekly");
    ASSERT_FALSE(line.matches.isEmpty());
    EXPECT_TRUE(line.matches.first().why.contains(u"production planning"));
    EXPECT_TRUE(line.matches.first().why.contains(u"Plan"));
}

TEST(Alignment, NothingEnteredMeetsNothing) {
    const Alignment alignment = align(Content(), roleOf(bakery), today);
    EXPECT_EQ(alignment.lines.size(), 7);
    EXPECT_EQ(alignment.gaps.size(), 7);
    EXPECT_EQ(alignment.coverage, 0);
    EXPECT_EQ(alignment.gaps.last(), u"Danish");
}

TEST(Alignment, MustHavesCountDouble) {
    Content content;
    content.strengths.put(strengthOf("Danish"));
    const Alignment nice = align(content, roleOf(bakery), today);
    EXPECT_NEAR(nice.coverage, 1.0 / 13, 1e-9);
    content.strengths.assign({strengthOf("HACCP")});
    EXPECT_NEAR(align(content, roleOf(bakery), today).coverage, 2.0 / 13, 1e-9);
}

TEST(Alignment, ALowerDegreeDoesNotMeetAHigherOne) {
    struct Case {
        const char* asked;
        const char* background;
        bool met;
    };
    const Case cases[] = {
        {"Bachelor's degree in hospitality", "Associate degree in hospitality", false},
        {"Bachelor\xE2\x80\x99s degree in hospitality", "HND in hospitality, 2019", false},
        {"BSc in hospitality or similar", "Associate of Applied Science in hospitality", false},
        {"Master's degree in hospitality", "B.Sc. in hospitality", false},
        {"MSc in hospitality", "BA in hospitality", false},
        {"PhD in hospitality", "MSc in hospitality", false},
        {"PhD in hospitality", "M.A. in hospitality, now a Ph.D. candidate", false},
        {"Doctorate in hospitality", "Master of Arts in hospitality", false},
        {"Bachelor's degree in hospitality", "Bachelor of Arts in hospitality", true},
        {"Bachelor's degree in hospitality", "BSc (Hons) in hospitality", true},
        {"Bachelor's degree in hospitality", "Associate degree in hospitality, then a BA in hospitality", true},
        {"Bachelor's degree in hospitality", "MSc in hospitality", true},
        {"Master's degree in hospitality", "Ph.D. in hospitality", true},
        {"HND in hospitality", "BA in hospitality", true},
        {"Associate or bachelor's degree in hospitality", "Associate degree in hospitality", true},
        {"Master's degree in hospitality", "Ph.D. in geology", false},
        {"Degree in hospitality and catering", "HND in hospitality and catering", true},
        {"Bachelor's degree in hospitality and catering", "Sales associate in hospitality and catering", false},
        {"A degree in hospitality", "Ten years in hospitality", false},
        {"A degree in hospitality", "HND in hospitality", true},
        // These name jobs, places and measures, and no degrees.
        {"Years in hospitality, certified scrum masters welcome", "Ten years in hospitality, a certified scrum master",
         true},
        {"A high degree of accuracy in hospitality accounts", "Accurate hospitality accounts", true},
        {"Licence for hospitality and catering in Boston, MA or nearby", "BA in hospitality and catering", true},
    };
    for (const Case& each : cases) {
        Content content;
        content.person.background = QString::fromUtf8(each.background);
        const QString posting = u"Requirements\n- %1\n"_qs.arg(QString::fromUtf8(each.asked));
        const Alignment alignment = align(content, roleOf(posting.toUtf8().constData()), today);
        ASSERT_EQ(alignment.lines.size(), 1) << each.asked;
        EXPECT_EQ(meets(alignment.lines.first(), content.person.id.uuid()), each.met)
            << each.asked << " / " << each.background;
        EXPECT_EQ(alignment.gaps.isEmpty(), each.met) << each.asked << " / " << each.background;
    }
}

TEST(Alignment, AGoalMayEarnTheDegreeThatIsAsked) {
    const Goal bachelor = goalOf("Earn a bachelor's degree in hospitality by 2029");
    const Goal associate = goalOf("Earn an associate degree in hospitality by 2028");
    const Strength lower = strengthOf("Hospitality", 4, 4, "HND in hospitality with distinction");
    Content content;
    content.person.background = u"Taught hospitality for a year. Associate degree in hospitality"_qs;
    content.goals.assign({bachelor, associate});
    content.strengths.assign({lower});
    const Role role = roleOf("Duties\n- Teach hospitality to bachelor's students\n"
                             "Requirements\n- Bachelor's degree in hospitality\n");
    const Alignment alignment = align(content, role, today);
    const AlignedLine& asked = lineWith(alignment, u"degree in");
    EXPECT_TRUE(meets(asked, bachelor.id.uuid()));
    EXPECT_FALSE(meets(asked, associate.id.uuid()));
    EXPECT_FALSE(meets(asked, lower.id.uuid()));
    EXPECT_FALSE(meets(asked, content.person.id.uuid()));
    EXPECT_TRUE(meets(lineWith(alignment, u"Teach"), content.person.id.uuid()));
}

TEST(Alignment, LeavesPrivateAndDroppedGoalsAlone) {
    Goal goal = goalOf("Pass the HACCP course by May", {u"HACCP"_qs});
    for (const bool hidden : {false, true}) {
        for (const bool dropped : {false, true}) {
            goal.share = hidden ? ShareLevel::Private : ShareLevel::Interview;
            goal.status = dropped ? GoalStatus::Dropped : GoalStatus::Active;
            Content content;
            content.goals.put(goal);
            const Alignment alignment = align(content, roleOf(bakery), today);
            EXPECT_EQ(meets(lineWith(alignment, u"HACCP"), goal.id.uuid()), !hidden && !dropped);
        }
    }
}

TEST(Alignment, OwnBusinessConflictsAndAPrivateOneStaysUnsaid) {
    Content content;
    Aspiration bakeryOfMine;
    bakeryOfMine.statement = u"open a bakery of my own"_qs;
    bakeryOfMine.kind = AspirationKind::Business;
    content.aspirations.put(bakeryOfMine);
    Goal hidden = goalOf("Save for my own shop, run my own place by 2029");
    hidden.share = ShareLevel::Private;
    content.goals.put(hidden);
    const Alignment alignment = align(content, roleOf(bakery), today);
    EXPECT_TRUE(conflictOf(alignment, bakeryOfMine.id.uuid()));
    EXPECT_FALSE(conflictOf(alignment, hidden.id.uuid()));
}

TEST(Alignment, LeadingConflictsWhereNobodyReports) {
    Content content;
    Aspiration lead;
    lead.statement = u"lead a bakery team"_qs;
    lead.kind = AspirationKind::Leader;
    content.aspirations.put(lead);
    const Alignment led = align(content, roleOf(bakery), today);
    const Conflict* none = conflictOf(led, lead.id.uuid());
    EXPECT_FALSE(none) << none->why.toStdString();
    const Alignment alone =
        align(content, roleOf("Responsibilities\n- Bake the bread\nNobody will report to you in this role."), today);
    EXPECT_TRUE(conflictOf(alone, lead.id.uuid()));
}

TEST(Alignment, JoylessStrengthsTheRoleLivesOn) {
    Content content;
    const Strength joyless = strengthOf("production planning", 5, 1), glad = strengthOf("production planning", 5, 5);
    content.strengths.assign({joyless, glad});
    const Alignment alignment = align(content, roleOf(bakery), today);
    EXPECT_TRUE(conflictOf(alignment, joyless.id.uuid()));
    EXPECT_FALSE(conflictOf(alignment, glad.id.uuid()));
}

TEST(Alignment, WhatThePostingDeniesIsNoMatch) {
    Content content;
    const Strength design = strengthOf("cake design");
    content.strengths.put(design);
    const Alignment alignment =
        align(content, roleOf("Responsibilities\n- Pack cakes; there is no design in this post"), today);
    for (const AlignedLine& line : alignment.lines)
        for (const Match& match : line.matches)
            EXPECT_FALSE(match.why.contains(u"and design")) << match.why.toStdString();
}

TEST(Alignment, HoldsManyEntriesAgainstManyLines) {
    Content content;
    QList<Strength> many;
    for (int i = 0; i < 500; ++i)
        many.append(strengthOf("planning of production and menus", 4, 4,
                               "wrote the plan of nine shifts in one week and kept to it"));
    content.strengths.assign(many);
    QString posting = u"Responsibilities\n"_qs;
    for (int i = 0; i < 60; ++i)
        posting += u"- Plan production for the shop and keep the books of branch number %1\n"_qs.arg(i);
    const Alignment alignment = align(content, roleOf(posting.toUtf8().constData()), today);
    ASSERT_EQ(alignment.lines.size(), 60);
    for (const AlignedLine& line : alignment.lines)
        EXPECT_FALSE(line.matches.isEmpty());
}

TEST(Alignment, WhatAPostingSaysThatItDoesNotAskForIsNoGap) {
    const Alignment alignment = align({}, roleOf(R"(Requirements
- You don't need a college degree
- No sales experience necessary
- We don't care where you trained
- We couldn't care less about prizes
- A driving licence is not required
- Certificate in food hygiene
- You don't need a diploma but you must be able to read a recipe card
- We don't need to tell you how to laminate dough: three years of pastry work are a must
- French is not essential but would help with our suppliers
)"),
                                      today);
    const QString gaps = alignment.gaps.join(u'|');
    for (const QStringView waived : {u"college", u"sales", u"trained", u"driving", u"prizes"})
        EXPECT_FALSE(gaps.contains(waived)) << gaps.toStdString();
    for (const QStringView asked : {u"hygiene", u"recipe", u"pastry", u"French"})
        EXPECT_TRUE(gaps.contains(asked)) << gaps.toStdString();
    EXPECT_EQ(alignment.lines.size(), 4);
}

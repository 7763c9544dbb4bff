// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alignment/helpers.h"

using namespace ascent;

// What a sceptical friend would grant, and what they would laugh at.

namespace {

const QDate today(2026, 11, 26);

enum class Kind { Strength, Goal, Story, Background };

struct Claim {
    const char* line;
    const char* said;
    Kind kind = Kind::Strength;
    const char* more = ""; ///< evidence of a strength, skill of a goal, action of a story
};

const Claim granted[] = {
    // Found by reading
    {"Excellent presentation skills", "Presenting to a room of fifty"},
    {"Excellent communication and presentation skills", "speaking to a full room"},
    {"Keep an accurate forecast", "Forecasting and pipeline reviews"},
    {"Accurate forecasting", "Forecasting"},
    {"Formal management experience", "Managing a team"},
    // Who is led, hired or paid does a work that the person need not do.
    {"Supervise four electricians on site", "Leading a team of six electricians"},
    {"Manage a team of nurses", "Line manager of eleven nurses"},
    {"Coach sales representatives", "coaching new sales reps"},
    {"Experienced bricklayers", "Bricklaying, nine years"},
    {"Qualified electrician", "Electrical installation, NVQ 3"},
    // How well it is done asks little, what is done asks all; a quality alone asks for itself.
    {"Proven record keeping", "Record keeping on a dairy farm"},
    {"Strong negotiation skills", "Negotiating feed prices"},
    {"Solid bookkeeping", "Bookkeeping"},
    {"Meticulous proofreading", "Proofreading"},
    {"Safe, defensive driving", "Defensive driving"},
    {"Precise welding to drawings", "Welding"},
    {"Neat plastering", "Plastering"},
    {"Confident public speaking", "Public speaking"},
    {"Confident writing", "Writing"},
    {"Clear writing", "writing"},
    {"Thorough stocktaking", "Stocktakes"},
    {"Honest advice to customers", "Advising customers on paint"},
    {"Formal risk assessment", "Risk assessments"},
    {"Outstanding customer service", "Customer service on a shop floor"},
    {"Keep the CRM honest", "CRM upkeep"},
    {"Efficient milking of the herd", "Milking"},
    {"Accurate and careful", "Attention to detail"},
    {"Accuracy", "Careful checking"},
    // A language is asked for by itself; years are asked of what an entry is about.
    {"At least seven years in packaging design", "structural packaging design"},
    {"Two years of Spring Boot", "Spring Boot"},
    {"Three years of cooking", "Cooking for a care home"},
    {"Serve customers in Polish", "Polish, serving customers in a deli"},
    // A paper is shown by a paper, by its own name, or where something else will do.
    {"A forklift licence", "Forklift licence since 2019"},
    {"Food hygiene certificate", "Level 2 food hygiene"},
    {"First aid certificate", "First aid at work"},
    {"Welding certificate or experience of welding", "Welding"},
    {"Experience of welding, or a certificate", "Welding"},
    {"HCPC registration", "HCPC paramedic"},
    {"Driving licence", "Driving delivery vans"},
    {"Registered with the NMC", "NMC registered nurse"},
    // Words that only look like a paper
    {"A high degree of accuracy in stock counts", "Accurate stock counts"},
    {"Experience of ticket sales", "Ticket sales"},
    {"Registered charity accounts", "Charity accounts"},
    {"Certificate in welding or equivalent experience", "Welding"},
    {"Forklift licence", "Pass the forklift test in May", Kind::Goal},
    {"CSCS card", "Bricklayer with a CSCS card", Kind::Background},
    // What only the evidence says.
    {"A record of meeting or exceeding quota", "Consultative selling", Kind::Strength,
     "I've been at 112% of quota or more for three years in a row."},
    {"Win back former customers", "listening until the real objection comes out", Kind::Strength,
     "I won back nine of the fourteen practices that had left us."},
    // A goal gives no years and no registration.
    {"Forklift licence", "Pass the forklift test in May", Kind::Goal},
    {"Publish results together with partners from industry", "Publish my thesis chapter on impedance as a paper",
     Kind::Goal},
    {"Formal management experience", "Manage a regional team of at least six reps by 2029", Kind::Goal},
    // Covered in other words.
    {"A degree in chemistry, materials or engineering", "MSc in materials science from Delft", Kind::Background},
    {"5+ years of field sales experience in dental or medical equipment",
     "Seven years in sales: two on the phone for a lab supplier, five in the field with imaging systems for dental "
     "practices",
     Kind::Background},
    {"Knowledge of sustainable materials is an advantage", "Recyclable and mono-material packaging"},
    {"Knowledge of digital imaging", "Knowledge of dental imaging"},
    {"A record of pitches won", "Drawing by hand", Kind::Strength,
     "Clients chose the pencil sketch over the render in three of my last four pitches."},
    {"Examine cells after test by electron microscopy and impedance spectroscopy", "electron microscopy"},
    {"Characterise electrodes by electron microscopy and X-ray diffraction", "electron microscopy"},
    {"Plan and carry out ageing tests on lithium-ion cells",
     "MSc in materials science, with a thesis on the ageing of battery cells", Kind::Background},
    {"Do the ordering or show somebody else how", "ordering and stocktakes"},
};

const Claim laughedAt[] = {
    // Found by reading
    {"Manage nine designers and two artworkers, with reviews and salaries", "Retouching and artwork production"},
    {"Manage sales cycles of nine to eighteen months", "coaching new sales reps"},
    {"Plan, run and mark evening courses, chiefly resuscitation", "Cornish", Kind::Strength,
     "ran a resuscitation evening in Cornish for the lifeboat crew"},
    {"Ten years or more in branding or packaging, three of them as a manager",
     "Recyclable and mono-material packaging"},
    {"Agree the yearly budget in Danish", "Budgets"},
    {"Budget in Danish", "Budgets"},
    // Who is led, hired or paid does a work that the person need not do.
    {"Supervise four electricians on site", "Electrical installation"},
    {"Manage a team of nurses", "Nursing in a hospice"},
    {"Line manage six teaching assistants", "Teaching"},
    {"Recruit drivers and warehouse staff", "Van driving"},
    {"Lead a crew of painters", "Painting and wallpapering"},
    {"Brief solicitors and barristers", "Negotiating with suppliers"},
    {"Schedule cleaners across nine sites", "Cleaning offices"},
    {"Hire and train baristas", "Latte art"},
    {"Support programmers with their contracts", "Programming in Java"},
    {"Teach carpentry", "Hiring carpenters"},
    {"Cook for sixty", "Supervising cooks"},
    {"Drive a lorry", "Paying lorry drivers on time"},
    {"Weld pipes", "Recruiting welders"},
    {"Nurse patients after surgery", "Managing nurses' rotas"},
    // How well it is done asks little, what is done asks all; a quality alone asks for itself.
    {"Accurate drawings of drains", "Attention to detail"},
    {"Accurate welding", "Being accurate"},
    {"Formal letters to tenants", "Formal wear hire"},
    {"Strong rope work", "Being strong"},
    {"Careful driving", "Careful with money"},
    {"Clear drains", "Clear writing"},
    // A language is asked for by itself; years are asked of what an entry is about.
    {"Ten years in farming", "Photographing farms"},
    {"Five years of nursing", "Writing poems about nursing"},
    {"Teach in Welsh", "Teaching"},
    {"Run workshops in French", "Workshops"},
    {"Negotiate leases in Spanish", "Lease negotiation"},
    {"Answer customers in Polish", "Customer service"},
    // What only the evidence says.
    {"Maintain the boiler and the pumps", "Patience", Kind::Strength,
     "I fixed the pump on the allotment once while it rained."},
    {"Welding to BS EN 1090", "Punctual", Kind::Strength, "Never late in nine years at the welding shop."},
    {"Lead the accounts team", "Cello", Kind::Strength, "I play with a team of accountants on Tuesdays."},
    // A goal gives no years and no registration.
    {"Six years of clinical experience", "Become a tutor in paramedic science", Kind::Goal},
    {"HCPC registration as a paramedic", "Become a tutor in paramedic science", Kind::Goal},
    {"Four years of product design", "Finish the UX certificate", Kind::Goal, "wireframing"},
    {"Six years in analytics", "Power BI"},
    {"Six years of forklift driving", "Pass the forklift test in May", Kind::Goal},
    // A paper is held, not practised.
    {"Tram licence", "Tram repairs"},
    {"A forklift licence", "Driving a forklift"},
    {"Food hygiene certificate", "Food hygiene"},
    {"Welding certificate", "Welding"},
    {"TEFL certificate", "Teaching English abroad"},
    {"SIA licence", "Door supervision"},
    {"Gas Safe registration", "Gas boilers"},
    {"Degree in nursing", "Nursing"},
    {"Driving licence", "Driving change in a team"},
    {"Driving licence", "Drives people mad", Kind::Background},
    {"Forklift licence", "Stack the yard by forklift", Kind::Goal},
    {"Qualified electrician", "Wiring sheds at home"},
    // Covered in other words.
    {"Advanced SQL", "Python, dbt, Git"},
    // Another thing is done to it.
    {"Compose music for film", "Tuning pianos"},
    {"Thatch roofs in reed", "Laying felt on garage roofs"},
    {"Sell pianos", "Tuning pianos"},
    {"Repair violins", "Playing the violin"},
    {"Draft tenancy agreements", "Agreeing menus with the chef"},
    {"Shear sheep", "Selling wool"},
    {"Wire new houses", "Selling houses"},
    {"Review contracts", "Signing contracts with bands"},
    {"Assess pupils in mathematics", "Assessing claims"},
    {"Spray crops", "Harvesting crops"},
    {"Order medicines for the ward", "Storing medicines"},
    {"Manage a shop", "Opening the shop in the morning"},
    {"Program lathes", "Cleaning lathes"},
};

QList<Match> claimed(const Claim& claim) {
    Content content;
    switch (claim.kind) {
    case Kind::Strength:
        content.strengths.put(strengthOf(claim.said, 5, 5, claim.more));
        break;
    case Kind::Goal: {
        Goal goal = goalOf(claim.said);
        if (*claim.more)
            goal.skills = {QString::fromUtf8(claim.more)};
        content.goals.put(goal);
        break;
    }
    case Kind::Story: {
        Story story;
        story.title = QString::fromUtf8(claim.said);
        story.action = QString::fromUtf8(claim.more);
        content.stories.put(story);
        break;
    }
    case Kind::Background:
        content.person.background = QString::fromUtf8(claim.said);
        break;
    }
    const Alignment alignment =
        align(content, roleOf((std::string("Requirements\n- ") + claim.line).c_str(), "Helper"), today);
    EXPECT_EQ(alignment.lines.size(), 1) << claim.line;
    return alignment.lines.isEmpty() ? QList<Match>() : alignment.lines.first().matches;
}

} // namespace

TEST(Trust, GrantsWhatAnEntryPlainlyCovers) {
    for (const Claim& claim : granted)
        EXPECT_FALSE(claimed(claim).isEmpty()) << claim.line << " / " << claim.said;
}

TEST(Trust, ClaimsNothingThatAnInterviewerWouldDoubt) {
    for (const Claim& claim : laughedAt)
        for (const Match& match : claimed(claim))
            ADD_FAILURE() << claim.line << " / " << claim.said << " -> " << match.why.toStdString();
}

TEST(Trust, TheReasonIsASentenceThatQuotesBothSides) {
    const struct {
        Claim claim;
        const char* why;
    } cases[] = {
        {{"Keep an accurate forecast", "Forecasting"},
         "Your strength \u201CForecasting\u201D names \u201Cforecast\u201D."},
        {{"Supervise 14 packers", "Managing a team of nine"},
         "The posting says \u201CSupervise\u201D; your strength \u201CManaging a team of nine\u201D covers that."},
        {{"Excellent presentation skills", "calm, and speaking to a full room of guests"},
         "The posting says \u201Cpresentation skills\u201D; your strength \u201Ccalm, and speaking to a full room of "
         "guests\u201D covers that with \u201Cfull room\u201D."},
        {{"A record of meeting or exceeding quota", "Patience", Kind::Strength,
          "I was at 112% of quota or more each year"},
         "What you wrote to show your strength \u201CPatience\u201D speaks of \u201Cexceeding quota\u201D."},
        {{"A degree in chemistry or physics", "BSc in physics from Cork", Kind::Background},
         "The posting says \u201Cphysics\u201D; you name a degree of this level and speak of the field."},
        {{"Weld gates", "Welding gates for the harbour", Kind::Story},
         "Your story \u201CWelding gates for the harbour\u201D speaks of \u201CWeld gates\u201D."},
    };
    for (const auto& each : cases) {
        const QList<Match> matches = claimed(each.claim);
        ASSERT_FALSE(matches.isEmpty()) << each.claim.line;
        EXPECT_EQ(matches.first().why.toStdString(), QString::fromUtf8(each.why).toStdString());
    }
}

TEST(Trust, WhomTheRoleReportsToIsNothingToMeet) {
    for (const char* line : {"Reports to the head chef", "You will report directly to our finance director."})
        EXPECT_TRUE(align(Content(), roleOf((std::string("Duties\n- ") + line).c_str()), today).gaps.isEmpty()) << line;
    // Near misses
    for (const char* line : {"Report to the board on spending, in writing and each quarter", "Report faults"})
        EXPECT_FALSE(align(Content(), roleOf((std::string("Duties\n- ") + line).c_str()), today).gaps.isEmpty())
            << line;
}

TEST(Trust, APracticeComesNearToAPaperAndSaysWhatIsMissing) {
    Content content;
    const Strength strength = strengthOf("Driving a forklift");
    content.strengths.put(strength);
    const Alignment alignment = align(content, roleOf("Requirements\n- A forklift licence\n"), today);
    ASSERT_EQ(alignment.lines.size(), 1);
    const AlignedLine& line = alignment.lines.first();
    EXPECT_TRUE(line.matches.isEmpty());
    ASSERT_EQ(line.near.size(), 1);
    EXPECT_EQ(line.near.first().id, strength.id.uuid());
    EXPECT_EQ(line.near.first().why,
              QString::fromUtf8("Your strength \u201CDriving a forklift\u201D has to do with this, but names no "
                                "\u201Clicence\u201D."));
    EXPECT_EQ(alignment.gaps.size(), 1) << "it is still to be closed";
}

TEST(Trust, WhatIsNotDoneWellYetComesNearAndSaysSo) {
    Content content;
    content.strengths.put(strengthOf("Budgets and quotes", 2, 4));
    const Alignment alignment = align(content, roleOf("Duties\n- Draw up budgets\n"), today);
    ASSERT_EQ(alignment.lines.size(), 1);
    EXPECT_TRUE(alignment.lines.first().matches.isEmpty());
    ASSERT_EQ(alignment.lines.first().near.size(), 1);
    EXPECT_EQ(
        alignment.lines.first().near.first().why,
        QString::fromUtf8("Your strength \u201CBudgets and quotes\u201D speaks of \u201Cbudgets\u201D, but you rate "
                          "it 2 of 5 so far."));
}

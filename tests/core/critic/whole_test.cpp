// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

using namespace ascent;

namespace {

// Whole answers that a careful person could give. No rule may warn of any.
constexpr CriticCase good[] = {
    {Leaves,
     "Five years from now I picture myself as a charge nurse on a surgical ward. In my first year I want to complete "
     "my IV and mentorship modules, and after that take students. I'm good at staying calm; last winter I ran a 28-bed "
     "ward on my own for a week when half the team had flu, and we had no falls. This post suits me because the ward "
     "takes complex cases, and St Bride's is opening a step-down unit that I would love to help staff. I'd like to put "
     "down roots here.",
     "five-years", "Staff nurse", "St Bride's Hospital"},
    {Leaves,
     "Short term: get my testing ticket by next June. Longer term: run my own jobs as a supervisor. Good at fault "
     "finding. On the Mill Lane site I traced a fault that had stopped three crews for two days. Your move into solar "
     "is what I want to learn.",
     "career-goals", "Electrician", "Barton & Sons"},
    {Leaves,
     "What motivates me is the moment a child stops saying 'I can't'. In my last school I took on the lowest set in "
     "Year 8, and by the summer eleven of the fourteen had moved up. I prepare carefully and I listen. I know Oakfield "
     "puts a lot into reading, and I would like to be part of that for many years.",
     "what-motivates-you", "Teacher", "Oakfield Academy"},
    {Leaves,
     "My goal is to become the engineer who designs services that others can run without fear. This role sits right "
     "there: you ask for someone to split the billing service, and I did the same at my current company, where we cut "
     "incidents by 40%. I have six years of experience with Postgres and Go. Over the next year I want to learn your "
     "domain and own a service end to end; in the long run I'd like to lead the platform group.",
     "position-fits-goals", "Backend developer", "Lumen Systems GmbH"},
    {Leaves,
     "After eight years raising my family I'm looking for a role where I can use my bookkeeping again and build up to "
     "month-end. I refreshed my AAT last spring and kept the books of our village hall throughout, with a turnover of "
     "\u00a390,000. I'm thorough and I like closing a month with nothing left open. Your returner scheme is exactly "
     "why I applied, and I hope to stay and qualify with you.",
     "hope-to-get", "Accounts assistant", "Ashdown Partners"},
    {Leaves,
     "I want to become a head chef who trains people well. For the next two years that means learning costing and "
     "running the pass on Saturdays. I've cut food waste by a fifth where I am now, simply by rewriting the prep "
     "lists. The Linden cooks with its own garden, and that's the kind of kitchen I'd like to grow in.",
     "career-aspirations", "Sous chef", "The Linden Hotel"},
    {Leaves,
     "Coming out of the army after twelve years, I want to build a second career in logistics. I led a stores section "
     "of nine and moved 400 vehicles to Norway without losing a part. In the coming year I would like to earn my CPC; "
     "in three to five years I hope to be running a shift. I bring discipline and I don't panic. Pennine is growing "
     "its night network, and I'd be glad to commit to that.",
     "career-goals", "Logistics supervisor", "Pennine Freight"},
    {Leaves,
     "I graduated in July, so I won't pretend to have it all mapped out. What I do know is that I want to become "
     "really good at modelling risk, and to explain it to people who don't like numbers. My dissertation on flood "
     "claims won the department prize. The analyst programme here rotates through three teams, which would show me "
     "where I can contribute most.",
     "five-years", "Junior analyst", "Cooper Mutual"},
    {Leaves,
     "I'd like to train new drivers. I have driven for nine years without a blameworthy accident, and passengers tell "
     "me I'm patient. This year I plan to do the assessor course. City Lines trains in-house, so the job fits me well, "
     "and I'm here for the long haul.",
     "career-goals", "Bus driver", "City Lines"},
    {Leaves,
     "I'm hoping for a role in which research reaches the drawing board. At my previous agency I ran 40 interviews "
     "with first-time buyers and the redesigned form raised completed applications from 31% to 58%. I want to keep "
     "learning about accessibility, and over time lead a small team. The way Moorland tests its plans with buyers "
     "before building is rare.",
     "hope-to-get", "Product designer", "Moorland Homes"},
};

} // namespace

TEST(WholeAnswers, DrawNoWarning) {
    for (const CriticCase& each : good)
        EXPECT_EQ(warningsOf(each).join(u' '), QString()) << each.text;
}

TEST(WholeAnswers, HaveTheirParts) {
    const AnswerParts nurse = critiqueOf(good[0]).parts;
    EXPECT_TRUE(nurse.longTerm && nurse.shortTerm && nurse.strength && nurse.evidence && nurse.role && nurse.company &&
                nurse.commitment);
    const AnswerParts electrician = critiqueOf(good[1]).parts;
    EXPECT_TRUE(electrician.evidence && electrician.company && electrician.shortTerm);
    EXPECT_FALSE(electrician.commitment);
    const AnswerParts teacher = critiqueOf(good[2]).parts;
    EXPECT_TRUE(teacher.evidence && teacher.company && teacher.commitment);
    EXPECT_FALSE(teacher.shortTerm);
}

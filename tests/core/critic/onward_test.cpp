// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

#include <gtest/gtest.h>

// Where an aim leads on to: within the job, or out of it; and aims that are told bare.

namespace {

constexpr CriticCase stepping[] = {
    {Warns, "I want to complete my training here and then get a job with one of the big contractors.", "career-goals"},
    {Warns, "I'd like to finish the licence, and then go to an airline.", "five-years"},
    {Warns, "My plan is to qualify as a fitter and then apply to a bigger yard.", "career-goals"},
    {Warns, "I want to do my two years and then get out.", "five-years"},
    {Warns, "I'd pass the exams you pay for and then join a rival firm.", "hope-to-get"},
    {Warns, "Give me the certificate and then I'd move on to another company.", "hope-to-get"},
    {Warns, "Ideally not here.", "five-years"},
    {Warns, "Anywhere but here, to be fair.", "five-years"},
    {Warns, "I can picture myself working for one of your rivals.", "five-years"},
    {Warns, "I'd have moved on to better things by then.", "five-years"},
    {Warns, "I only plan on staying for about a year.", "five-years"},
    {Warns, "How soon do people get promoted round here?", "hope-to-get"},
    {Warns, "To be a supervisor as soon as possible.", "career-goals"},
    {Warns, "I'd put up with the night shift until a place opens upstairs.", "position-fits-goals"},
    {Warns, "Cleaning is only something you have to get through first.", "career-aspirations"},
    {Leaves, "I want to complete the advanced rigging course, and then get my crane ticket with you.", "career-goals"},
    {Leaves, "I want to complete two years of supervised practice and then get chartered.", "career-goals"},
    {Leaves, "I'd like to finish my apprenticeship, then get my full licence and stay on as a fitter.", "career-goals"},
    {Leaves, "I want to complete my probation, learn every station and then get my own section here.", "career-goals"},
    {Leaves, "First I want to get the experience here, and then go for the shift leader's post.", "five-years"},
    {Leaves, "I want to pass my exams and then move on to larger accounts.", "career-goals"},
    {Leaves, "Once I gain more experience, I'd like to move on from the bench to a supervisory role.", "five-years"},
    {Leaves, "I want to complete my accountancy exams and then get more involved in forecasting.", "career-goals"},
    {Leaves, "I'd finish my registration with you and then go on to the mentoring course.", "career-goals"},
    {Leaves, "I hope to finish the foundation course, and then take the diploma.", "career-goals"},
    {Leaves, "After the certificate I'd like to apply it on your wards and then teach it.", "career-goals"},
    {Leaves, "I've helped two juniors get promoted, and I asked each how soon they wanted to lead.", "career-goals"},
    {Leaves, "Your rivals have closed their branches, and I'd like to win their customers for you.", "career-goals"},
    {Leaves, "I'd stay until a job is finished properly, and I want to learn from every one.", "career-goals"},
};

constexpr CriticCase money[] = {
    {Warns, "Wealthy, I hope.", "five-years"},
    {Warns, "I heard that you pay well.", "hope-to-get"},
    {Warns, "You offer free parking and a gym membership.", "position-fits-goals"},
    {Warns, "Not being skint any more.", "what-motivates-you"},
    {Warns, "A company van and a bonus.", "hope-to-get"},
    {Warns, "Well, there's the pension, which is far better than where I am.", "hope-to-get"},
    {Warns, "What draws me to tyres rather than to engines is the pay.", "what-motivates-you"},
    {Warns, "It's the site allowance that brings me out here.", "what-motivates-you"},
    {Warns, "Each time I changed jobs I wanted to come out five grand ahead.", "what-motivates-you"},
    {Warns, "I need a job with the school holidays off and a good pension.", "position-fits-goals"},
    {Warns, "I want the number on my payslip going north every spring.", "five-years"},
    {Warns, "With what you're paying I could put away four hundred a month.", "position-fits-goals"},
    {Leaves, "I want to learn as much as I can about the trade and then lead a small crew.", "career-goals"},
    {Leaves, "I'd like to take in as much as I can from your older hands in my first year.", "career-goals"},
    {Leaves, "What you're offering is close to that aim, since I'd supervise twelve cooks.", "position-fits-goals"},
    {Leaves, "I like it when an invoice comes out right to the penny.", "what-motivates-you"},
    {Leaves, "You offer a rotation through three workshops, and I'd like to learn in each.", "position-fits-goals"},
    {Leaves, "I want to help families who are poor to heat their homes.", "what-motivates-you"},
    {Leaves, "I want to explain pensions to people rather than sell them a plan.", "what-motivates-you"},
    {Leaves, "My aim is to keep the overtime bill of the depot down by better planning.", "career-goals"},
    {Leaves, "The company van I drive holds a whole workshop, and I want to teach how I laid it out.", "career-goals"},
    {Leaves, "I'd like to raise the figures of the branch and coach the others at the counter.", "career-goals"},
    {Leaves, "I'd like to find as much waste as possible and cut it.", "what-motivates-you"},
    {Leaves, "I raised two thousand pounds ahead of the fair, and I want to do more of that for you.", "career-goals"},
};

constexpr CriticCase clueless[] = {
    {Warns, "Any work, really.", "hope-to-get"},
    {Warns, "I'm not a particularly ambitious man.", "career-aspirations"},
    {Warns, "I haven't got round to planning that.", "career-goals"},
    {Warns, "I'm open to suggestions, honestly.", "career-goals"},
    {Warns, "It could be boats, it could be trains, it could be something else.", "career-goals"},
    {Warns, "What do most people get out of it?", "hope-to-get"},
    {Warns, "I'd have to have some goals first.", "position-fits-goals"},
    {Warns, "I never have an answer to that one.", "career-aspirations"},
    {Leaves, "I'd like to learn about leasing, as it's a trade I haven't worked in.", "hope-to-get"},
    {Leaves, "I'm open to ideas from the crew, and I'd like to lead a workshop in that way.", "career-goals"},
    {Leaves, "It's not an ambitious route, but it's a steady one, and I want to lead the team at its end.",
     "five-years"},
    {Leaves, "I want to find out what people get out of a museum, and build displays on it.", "hope-to-get"},
};

constexpr CriticCase content[] = {
    {Warns, "I've already achieved all that I wanted.", "career-goals"},
    {Warns, "I've got to where I wanted to be, I reckon.", "career-goals"},
    {Warns, "I've done my learning.", "career-aspirations"},
    {Warns, "I'd want every day the same as the last.", "what-motivates-you"},
    {Warns, "I want what I have, and for it to stay that way.", "position-fits-goals"},
    {Warns, "I don't want to hear about promotion.", "position-fits-goals"},
    {Leaves, "I've already reached most of the goals of my first year, and I want to set harder ones.", "career-goals"},
    {Leaves, "I want to do what I've done for my learning group for the whole ward.", "career-goals"},
    {Leaves, "I'd check every week's returns the same way as the last, and teach the new clerks to do so.",
     "career-goals"},
};

constexpr CriticCase specific[] = {
    {Warns, "I will only take a position as Senior Wine Buyer.", "career-goals"},
    {Warns, "I'll be the president of this company.", "five-years"},
    {Warns, "Purser on the Oslo run. That and only that.", "career-aspirations"},
    {Warns, "There's only one desk I have my eye on.", "career-goals"},
    {Warns, "In four years I'll run a budget of £12 million, reporting to the finance director.", "five-years"},
    {Warns, "Anything else I'd see as years thrown away.", "career-goals"},
    {Leaves, "I'd like to report to the shift leader each morning and learn how she plans.", "hope-to-get"},
    {Leaves, "I'd take a different route each week to learn them all.", "career-goals"},
    {Leaves, "I ran a budget of £40,000 for the club, and I'd like to learn how yours is made.", "career-goals"},
};

constexpr CriticCase irrelevant[] = {
    {Warns, "I see my soaps in shops all over the country.", "five-years", "Dental receptionist"},
    {Warns, "My own little brand should bring in enough to live on.", "career-goals", "Clerk"},
    {Warns, "It would keep my evenings free for painting.", "position-fits-goals", "Data clerk"},
    {Warns, "Getting back to my games.", "what-motivates-you", "Shop assistant"},
    {Warns, "I want to learn to ski.", "hope-to-get", "Accountant"},
    {Warns, "I'm a drummer first.", "position-fits-goals", "Claims handler"},
    {Warns, "I'm training to be a counsellor, to be truthful.", "career-goals", "Production planner"},
    {Warns, "I've applied for a master's in marine biology.", "career-aspirations", "Bank clerk"},
    {Leaves, "My plan is to broaden out from design into testing over the first two years.", "career-goals",
     "Mechanical engineer"},
    {Leaves, "I'm training to be a chartered engineer.", "career-goals", "Engineer"},
    {Leaves, "I keep my mornings free for the hardest drawings.", "what-motivates-you", "Draughtsman"},
    {Leaves, "I want to move on to larger sites with you.", "career-goals", "Site manager"},
};

constexpr CriticCase personal[] = {
    {Warns, "I'd like to have bought a flat by then.", "five-years"},
    {Warns, "To have started a family.", "five-years"},
    {Warns, "A job where I'm home when my children get out of school.", "hope-to-get"},
    {Warns, "What drives me on is staying sober.", "what-motivates-you"},
    {Warns, "My girlfriend wants me to find work.", "what-motivates-you"},
    {Warns, "We'd like another baby by then.", "five-years"},
    {Leaves, "I'd like to do more stop-smoking advice and blood pressure checks.", "hope-to-get",
     "Pharmacy technician"},
    {Leaves, "I stay clean and sharp in a hot kitchen, and I want to teach that.", "career-goals", "Chef"},
    {Leaves, "I want to be there when my pupils read their first page.", "what-motivates-you", "Teacher"},
};

constexpr CriticCase other[] = {
    {Warns, "Westacre Rehab was the first place I applied to.", "hope-to-get", "Therapist", "Stanmore Clinic"},
    {Warns, "What draws me is that the Montford Palace bakes everything in house.", "career-goals", "Pastry chef",
     "Hotel Bellamy"},
    {Warns, "In my first year at Greenhalgh, I'd want to build up the press contacts.", "career-goals", "Press officer",
     "Highland Rivers"},
    {Warns, "I really believe that Westacre Rehab is the place where I could learn most.", "hope-to-get", "Therapist",
     "Stanmore Clinic"},
    {Leaves, "Stanmore Clinic was the first place I applied to.", "hope-to-get", "Therapist", "Stanmore Clinic"},
    {Leaves, "In my first year at Greenhalgh I built up the press contacts.", "career-goals", "Press officer",
     "Highland Rivers"},
    {Leaves, "In my last year at school, I ran the paper, and I'd like to write for yours.", "career-goals", "Reporter",
     "Highland Post"},
};

} // namespace

TEST(Onward, AimsAreHeardAndTheirNearMissesLeftAlone) {
    constexpr CriticTable tables[] = {
        {"stepping-stone", stepping}, {"money", money},           {"dont-know", clueless},    {"content", content},
        {"too-specific", specific},   {"irrelevant", irrelevant}, {"too-personal", personal}, {"other-company", other}};
    for (const CriticTable& table : tables)
        for (const CriticCase& each : table.cases) {
            const QStringList warned = warningsOf(each);
            if (each.warns)
                EXPECT_TRUE(warned.contains(QString::fromLatin1(table.rule))) << table.rule << " missed: " << each.text;
            else
                EXPECT_EQ(warned.join(u' '), QString()) << table.rule << " misfired: " << each.text;
        }
}

// One short phrase in an answer with an example and a tie to the job is a note, two of them or a plain aim are not.
TEST(Onward, AShortPhraseInAWellMadeAnswerIsANote) {
    const std::string made = "Last year I rewired forty flats and had none sent back. In this role I'd like to learn "
                             "testing from your older hands, and to train an apprentice in time. ";
    const auto warned = [&](const char* more) {
        return warningsOf({Warns, (made + more).c_str(), "career-goals", "Electrician", "Tamblyn"});
    };
    const std::string plain = made;
    EXPECT_TRUE(warningsOf({Leaves, plain.c_str(), "career-goals", "Electrician", "Tamblyn"}).isEmpty());
    EXPECT_TRUE(warned("I've seen the quiet life in offices, and I want to learn more than that on a site where "
                       "people know what they are doing.")
                    .isEmpty());
    EXPECT_FALSE(warned("I want a higher salary.").isEmpty());
    EXPECT_FALSE(warned("I'd like to open my own shop.").isEmpty());
    EXPECT_FALSE(warned("I'd be off after that, and I want a higher salary.").isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/tables.h"

#include <string>

// Which parts of an answer a sentence holds, and which it doesn't.
namespace {

struct PartCase {
    bool there;
    const char* text;
};

constexpr PartCase longTerm[] = {
    {true, "In the long run I'd like to look after every lift in the district."},
    {true, "Five years on, I hope to be running the night bakery."},
    {true, "My ambition is to become a consultant in rural medicine."},
    {true, "One day I would like to lead an orchestra's education work."},
    {true, "Eventually I want to be the person who signs the drawings."},
    {true, "Over the next few years I'd grow into a senior dispatcher."},
    {true, "Where I'm heading is the control room, and the training of its people."},
    {true, "I see myself as a master thatcher with two apprentices."},
    {true, "My long-term aim is to head a small legal team."},
    {true, "In time I'd like to become the county's expert on bats."},
    {true, "Further on, I want to lead the whole of the spring season."},
    {true, "I aspire to be a conductor whom regulars know by name."},
    {false, "I mended forty bicycles last month."},
    {false, "The shift starts at six and ends at two."},
    {false, "I'm careful with glass and quick with a till."},
    {false, "Next week I begin the food hygiene course."},
    {false, "Your vacancy asks for a clean licence."},
    {false, "Patients on the long stay ward know me."},
    {false, "I laid the floor of the gym in nine days."},
    {false, "Customers tell me that I explain bills well."},
    {false, "I read your report on flooding."},
    {false, "We sold out of plums by noon."},
    {false, "I speak Dutch and some Turkish."},
    {false, "The old boiler was replaced in March."},
    {true, "Later I'd teach on the academy's evening course myself."},
    {true, "In time I hope to be handed the curved staircases."},
    {true, "I want to be known for colour."},
    {true, "Beyond that I'd enjoy looking after an apprentice."},
    {false, "I was on time for every shift."},
    {false, "Later that day the pipe burst."},
    {true, "Over the coming years I want to earn a diploma in joinery."},
    {false, "The coming of winter shut the yard."},
};

constexpr PartCase shortTerm[] = {
    {true, "This year I'll finish my second module in bookkeeping."},
    {true, "In the first three months I'd learn every route."},
    {true, "My next step is the inspection certificate."},
    {true, "Short term, I want to get the waiting list under ten weeks."},
    {true, "Right now I'm working towards my tractor licence."},
    {true, "By the summer I'd like to be running the Saturday club."},
    {true, "First I'd shadow the clerks and learn the filing."},
    {true, "I'm currently studying for the pharmacy technician exam."},
    {true, "Over the coming year I'd build up the volunteer rota."},
    {true, "Before Christmas I want to have passed the wiring test."},
    {true, "To start with, I would sort out the store room."},
    {true, "Within six months I'd like to handle claims alone."},
    {false, "I want to become a professor."},
    {false, "One day I'd like to own the whole process."},
    {false, "I cut the waste by a third at the dairy."},
    {false, "I'm patient with old engines."},
    {false, "Your library is open on Sundays."},
    {false, "In the long run I hope to lead a region."},
    {false, "Children trust me."},
    {false, "I taught chess in a prison for six years."},
    {false, "Eventually I'd like to be a judge of wine."},
    {false, "The work here is close to what I love."},
    {false, "I would stay for many years."},
    {false, "Honest weights matter to me."},
    {true, "I'd like to get my hygiene certificate this year."},
    {true, "I've booked the inspection course for February."},
    {true, "In the short run I'd take your payroll module."},
    {true, "I'd spend my first two seasons learning the glasshouses."},
    {false, "I got my certificate in 2012."},
    {false, "The course was run by a retired diver."},
    {true, "My next milestone is eight evenings at the lathe, watched twice."},
    {true, "What comes first is four new loaves on the winter list."},
    {true, "The first step towards it is a boiler that holds its pressure."},
    {false, "The next milestone stone stands at the ford."},
};

constexpr PartCase strength[] = {
    {true, "I'm good at calming people who are afraid of needles."},
    {true, "My strength is finding the one wrong figure in a column."},
    {true, "I'm patient and I write clear notes."},
    {true, "I have a sharp ear for a failing bearing."},
    {true, "I explain tax so that people understand it."},
    {true, "Colleagues come to me when the printer of labels fails."},
    {true, "I pick up new machines quickly."},
    {true, "I can read a hillside and tell where water will go."},
    {true, "I have nine years of experience in cold stores."},
    {true, "I never lose my temper with a late driver."},
    {true, "I speak Portuguese fluently."},
    {true, "I'm known for tidy joints."},
    {false, "I want to become a head gardener."},
    {false, "Next spring I sit the exam."},
    {false, "The role is in the east of the county."},
    {false, "I'd like to stay for a long time."},
    {false, "You have opened a second clinic."},
    {false, "My goal is to lead a team of six."},
    {false, "In five years I hope to run a ward."},
    {false, "The advert speaks of night work."},
    {false, "Steel is sold by the tonne."},
    {false, "I would begin with the archive."},
    {false, "A school needs more than walls."},
    {false, "It would take me a year to learn the system."},
    {true, "I'm the one colleagues ask about fluid charts."},
    {true, "I taught myself to code in the evenings."},
    {true, "I'm the sort of person who reads the procedure twice."},
    {true, "I'm told I'm unflappable."},
    {false, "The one who asked was a pupil."},
    {false, "That sort of paint needs a week to dry."},
    {true, "The work I do most gladly is pruning old pears."},
    {true, "What I do best is dry stone walling."},
    {true, "I wouldn't start from nothing, with keel laying among my strengths."},
    {false, "The best thing was the weather."},
    {false, "The wall was among my chores."},
};

constexpr PartCase evidence[] = {
    {true, "Last year I brought the number of missed visits down from nine to two."},
    {true, "I planted four hundred hedgerow trees with a crew of three."},
    {true, "At my last garage I rebuilt eleven gearboxes."},
    {true, "We moved a museum's glass collection without one breakage."},
    {true, "I've kept the accounts of a football club for six seasons."},
    {true, "I set up a reading hour, and thirty children came."},
    {true, "I trained five porters, and all of them stayed."},
    {true, "Did two winters on the gritting lorries without an accident."},
    {true, "I found a leak that three plumbers had missed."},
    {true, "When I ran the canteen, we fed six hundred a day."},
    {true, "I wrote the guide that the whole depot now uses."},
    {true, "For my thesis I measured noise in forty classrooms."},
    {false, "I want to learn how to lay stone."},
    {false, "I'm calm when the phones ring."},
    {false, "In five years I'd like to lead the crew."},
    {false, "My aim is to become chartered."},
    {false, "I'd start with the oldest files."},
    {false, "Your plan for the harbour interests me."},
    {false, "I hope to stay and grow with you."},
    {false, "I can type fast."},
    {false, "I would like to train new staff."},
    {false, "The job is close to my goals."},
    {false, "I wanted to be a vet as a child."},
    {false, "I have booked a course for the spring."},
    {true, "I can point to 180 parcels on a Saturday and none of them lost."},
    {true, "What I can show for it is 40 hives through one hard winter."},
    {true, "It shows in the results: both trainees passed."},
    {false, "You can point to the yard from here."},
};

constexpr PartCase role[] = {
    {true, "This role would let me work on live signals."},
    {true, "The position asks for someone who can teach."},
    {true, "I'm applying for this because it mixes lab and field."},
    {true, "In this job I'd use my welding every day."},
    {true, "Your vacancy speaks of split shifts, and I like those."},
    {true, "The advert mentions old buildings, which is my subject."},
    {true, "I read the job description twice."},
    {true, "The post combines cooking and teaching."},
    {true, "This apprenticeship is the one that I want."},
    {true, "I look for a role where I can plan the routes."},
    {true, "Doing this would put me on the river every day."},
    {true, "The work in this post is what I do best."},
    {false, "I want to become a senior nurse."},
    {false, "I cut the queue by half."},
    {false, "My strength is patience."},
    {false, "Next year I finish my degree."},
    {false, "Oak lasts longer than pine."},
    {false, "I'm happy with people of any age."},
    {false, "In the long run I'd like to lead."},
    {false, "We won the league twice."},
    {false, "I play a part in the village choir."},
    {false, "You have opened a new wing."},
    {false, "I'd stay for many years."},
    {false, "Numbers have always made sense to me."},
    {true, "Here I'd start with the steel contracts."},
    {true, "In your community team I'd see people in their own kitchens."},
    {true, "I want to learn your stonework."},
    {true, "That's the kind of cooking I want to learn."},
    {true, "Working under your cutters would teach me pattern work."},
    {false, "Here and there a tile was loose."},
    {false, "The kind of glue we used had changed."},
    {false, "I learned my trade by the harbour."},
    {true, "You're looking for someone to rig and inspect the rides."},
    {true, "You need someone who can read old maps."},
    {true, "In this role I'd run the night rota."},
    {true, "Your posting asks for two languages."},
    {false, "You're looking well."},
    {false, "They need someone at home."},
};

constexpr PartCase company[] = {
    {true, "Orchard Vale is planting its third valley, and I'd like a part in that."},
    {true, "You're opening a second clinic in the spring."},
    {true, "Your plans for the canal are why I wrote."},
    {true, "I read that you will replace the old fleet."},
    {true, "What I admire about you is how you train your own."},
    {true, "Your new wing would need someone like me."},
    {true, "I like how you treat your suppliers."},
    {true, "At Orchard Vale I could work on cider too."},
    {true, "Your values are close to mine."},
    {true, "I saw that you let visitors into the workshop."},
    {true, "You have started to buy from local farms."},
    {true, "I heard about your merger with the northern branch."},
    {false, "I want to lead a team."},
    {false, "I'd like to stay for many years."},
    {false, "I pruned nine hundred trees."},
    {false, "I enjoy the company of bees."},
    {false, "My aim is to become a head grower."},
    {false, "This job is what I look for."},
    {false, "I'm quick with a ladder."},
    {false, "If you let me, I would start at once."},
    {false, "Next year I take the spraying exam."},
    {false, "I worked for a firm with three branches."},
    {false, "The role is outdoors."},
    {false, "I hope to work with people who care."},
    {true, "Your menu changes with the season."},
    {true, "Your practice visits the primary schools."},
    {true, "You do both under one roof."},
    {true, "I'd like that in a firm like yours."},
    {true, "You already run a clinic on Thursdays."},
    {true, "I visited your library and liked the light."},
    {false, "If you run, you arrive early."},
    {false, "When you do the books you learn the firm."},
    {false, "Ask your doctor before you lift."},
    {true, "You want every crate to come back, and you're starting with apples."},
    {true, "You're opening a second dairy by the river."},
    {true, "You test on your own line."},
    {false, "I'm starting a course in May."},
    {false, "I have my own workshop."},
};

constexpr PartCase commitment[] = {
    {true, "I'd like to stay and grow with you for many years."},
    {true, "I'm looking for a place to put down roots."},
    {true, "I want to build my career here."},
    {true, "I see this as the place for the rest of a long working life, and I'd stay."},
    {true, "I don't plan to go anywhere else: I'm here to stay."},
    {true, "I'd hope to be here for a long time."},
    {true, "I am committed to this work and to this house for the long term."},
    {true, "I'd love to grow within your team over the years."},
    {true, "I'd still like to be with you in ten seasons."},
    {true, "Orchard Vale is where I'd like to stay."},
    {true, "I'm not one for hopping about from firm to firm."},
    {true, "I want to come up through the ranks and see it grow."},
    {false, "I want to lead a team."},
    {false, "I stayed nine years at the mill."},
    {false, "I'm good at pruning."},
    {false, "Next month I begin a course."},
    {false, "In five years I'd like to be a foreman."},
    {false, "I read your report."},
    {false, "I had a long-term contract with the council."},
    {false, "My strength is order."},
    {false, "This job mixes two trades."},
    {false, "I build walls that last."},
    {false, "Growing tomatoes taught me to wait."},
    {false, "I helped a shop through its first year."},
    {true, "I'd want to do all of that in one place, growing with the team."},
    {true, "I'd come to stay."},
    {true, "The post has a fixed term, and I'd stay for the whole of it."},
    {false, "The swallows came in May and left in June."},
    {false, "Growing leeks takes a year."},
};

void expectParts(bool ascent::AnswerParts::*part, std::span<const PartCase> cases) {
    int there = 0, found = 0, absent = 0, left = 0;
    std::string misses;
    for (const PartCase& each : cases) {
        const ascent::Critique read = critiqueOf({Leaves, each.text, "career-goals", "Team member", "Orchard Vale"});
        const bool right = read.parts.*part == each.there;
        (each.there ? there : absent) += 1;
        (each.there ? found : left) += right;
        if (!right)
            misses += std::string(each.there ? "\n  missed: " : "\n  misheard: ") + each.text;
    }
    EXPECT_GE(there, 12);
    EXPECT_GE(absent, 12);
    EXPECT_GE(found, there * 0.95) << misses;
    EXPECT_GE(left, absent * 0.95) << misses;
}

} // namespace

TEST(Parts, LongTerm) {
    expectParts(&ascent::AnswerParts::longTerm, longTerm);
}

TEST(Parts, ShortTerm) {
    expectParts(&ascent::AnswerParts::shortTerm, shortTerm);
}

TEST(Parts, Strength) {
    expectParts(&ascent::AnswerParts::strength, strength);
}

TEST(Parts, Evidence) {
    expectParts(&ascent::AnswerParts::evidence, evidence);
}

TEST(Parts, Role) {
    expectParts(&ascent::AnswerParts::role, role);
}

TEST(Parts, Company) {
    expectParts(&ascent::AnswerParts::company, company);
}

TEST(Parts, Commitment) {
    expectParts(&ascent::AnswerParts::commitment, commitment);
}

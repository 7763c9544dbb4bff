// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/consistency_support.h"

#include <span>

using namespace ascent;

namespace {

struct Two {
    const char* rule; ///< what is found; empty: nothing
    const char* a;
    const char* b;
};

Content twoAnswers(const Two& given) {
    Content content;
    const Role role = roleOf("Team member", "Fallowfield");
    content.roles.put(role);
    content.answers.put(answerOf(role.id, "career-goals", given.a, 1));
    content.answers.put(answerOf(role.id, "five-years", given.b, 2));
    return content;
}

void expectPairs(std::span<const Two> table) {
    for (const Two& each : table)
        EXPECT_EQ(rulesOf(twoAnswers(each)).join(u' '), QString::fromLatin1(each.rule)) << each.a << "\n" << each.b;
}

} // namespace

TEST(Consistency, AnotherDirection) {
    constexpr Two table[] = {
        {"other-direction", "In the long run I want to become a head chef.",
         "In five years I see myself as a lawyer for tenants."},
        {"other-direction", "Ultimately I want to become a specialist in wound care.",
         "My long-term aim is to be a director of nursing."},
        {"other-direction", "One day I'd like to be a pilot.", "Eventually I hope to become a train driver."},
        {"other-direction", "My ambition is to become a research scientist.",
         "In five years I want to be the manager of a sales region."},
        {"other-direction", "Long term, I want to become a master electrician.",
         "Ultimately I'd love to become a teacher of mathematics."},
        // the same path, a part of it, or nothing to go by
        {"", "In the long run I want to become a head chef.",
         "In five years I see myself as a sous chef or head chef."},
        {"", "Ultimately I want to become a ward manager.", "In two years I hope to be a senior staff nurse."},
        {"", "One day I'd like to be a lead developer.", "In five years I want to be the manager of a product team."},
        {"", "I want to become a site manager in the long term.", "Eventually I'd like to be the head of projects."},
        {"", "My long-term goal is to become a specialist in soil health.",
         "In five years I hope to be a lead specialist for the county."},
        {"", "I'd like to be a welder who others ask.", "In five years I want to lead a workshop."},
        {"", "When I was a boy I wanted to be a pilot in the long run.", "In five years I want to be a train driver."},
        {"other-direction", "My long-term goal is to become a paramedic.",
         "Down the line I see myself as a solicitor."},
        {"other-direction", "In five years I'd like to be a head gardener.",
         "Long term, I want to be an airline pilot."},
        {"other-direction", "Ultimately I want to be the manager of a branch.",
         "My dream is to become an expert in old stonework."},
        {"other-direction", "I aspire to be a midwife.", "In four years' time I hope to be a software developer."},
        {"other-direction", "Eventually I'd love to run a kitchen as a head chef.",
         "My ambition is to become an accountant."},
        {"other-direction", "My career goal is to become a detective.", "One day I want to be a pastry chef."},
        {"other-direction", "In the long run, I'd like to work as a translator of law.",
         "In five years I see myself as a dental nurse."},
        {"other-direction", "I'd like to end up as a supervisor on the floor.",
         "My long-term goal is to become a specialist in dyes."},
        {"", "In the long run I want to become a head chef.", "In five years I'd like to be a restaurant manager."},
        {"", "My ambition is to become a ward sister.", "Ultimately I want to be a nurse whom students ask for."},
        {"", "One day I'd like to be a solicitor.", "In the next year I hope to be a good paralegal."},
        {"", "Eventually I'd like to become a data scientist.", "In five years I see myself as a senior developer."},
        {"", "I admire my aunt, who became a pilot.", "In five years I want to be a train driver."},
        {"", "In the long run I don't want to be a manager.", "My ambition is to be a specialist in dyes."},
        {"", "In five years I see myself as a better listener.", "Ultimately I want to be the manager of a branch."},
    };
    expectPairs(table);
}

TEST(Consistency, AnotherHorizon) {
    constexpr Two table[] = {
        {"other-horizon", "I want to qualify as a chartered surveyor within two years.",
         "My plan is to qualify as a chartered surveyor in five years."},
        {"other-horizon", "By 2028 I'd like to run the pastry section of your kitchen.",
         "In five years I want to run the pastry section here."},
        {"other-horizon", "I hope to pass the HGV licence test in six months.",
         "I want to pass my HGV licence test within two years."},
        {"other-horizon", "I aim to lead the reading programme in 2 years.",
         "In four years I see myself leading the reading programme."},
        {"", "I want to qualify as a chartered surveyor within two years.",
         "My plan is to qualify as a chartered surveyor by 2028."},
        {"", "I want to qualify as a chartered surveyor within two years.",
         "In five years I want to lead a survey team on rail works."},
        {"", "By 2031 I'd like to run the pastry section.", "In five years I want to run the pastry section."},
        {"", "I spent five years learning to run the pastry section.",
         "In two years I want to run the pastry section."},
        {"", "In two years I want to pass the exam, and in five years to train other nurses.",
         "In five years I hope to pass the exam board's review and to train other nurses."},
        {"", "Within a year I want to know every route.", "In five years I want to plan every route."},
        {"other-horizon", "I'd like to be running the night shift in eighteen months.",
         "Running the night shift is my aim for four years from now."},
        {"other-horizon", "My aim is to finish the diploma in plumbing within a year.",
         "I hope to finish my plumbing diploma in three years."},
        {"other-horizon", "In 3 years I see myself teaching apprentices to weld.",
         "By 2028 I want to be teaching apprentices to weld."},
        {"other-horizon", "I want to have my own client list by 2028.",
         "In five years I'd like to have my own client list."},
        {"other-horizon", "Within two years I'd like to take over the payroll run.",
         "I see myself taking over the payroll run in about five years."},
        {"other-horizon", "I plan to open the second reading room in one year.",
         "My plan is to open the second reading room within four years."},
        {"other-horizon", "In two years, I'd like to be a registered valuer.",
         "I'd hope to be a registered valuer five years from now."},
        {"other-horizon", "I'm working towards the marine licence, which I want to hold in six months.",
         "I want to hold my marine licence in two years."},
        {"", "I want to finish the diploma within a year.", "I want to finish the diploma within twelve months."},
        {"", "In two years I want to lead the night shift.",
         "In five years I want to lead the day shift and the night shift together with a deputy."},
        {"", "In five years I want to know the trade.", "In three years I want to know the team."},
        {"", "Your plant will open a new line in two years, and I want to be part of it.",
         "In five years I want to run a line."},
        {"", "I want to learn the payroll run within six months.", "I want to take over the payroll run in two years."},
        {"", "I passed the marine licence two years ago.", "I want to teach for the marine licence in two years."},
    };
    expectPairs(table);
}

TEST(Consistency, AnotherNumber) {
    constexpr Two table[] = {
        {"other-number", "I cut food waste in the canteen by 12% with a new order sheet.",
         "With a new order sheet I cut the canteen's food waste by 20%."},
        {"other-number", "I led a crew of 8 drivers through the winter timetable.",
         "I led a crew of 11 drivers through the winter timetable."},
        {"other-number", "We raised £4,000 for the hospice with a charity run.",
         "We raised £14,000 for the hospice with our charity run."},
        {"", "I cut food waste in the canteen by 12% with a new order sheet.",
         "I want to cut food waste by 20% in your canteen with a new order sheet."},
        {"", "I led a crew of 8 drivers through the winter timetable.",
         "I trained 11 drivers for the summer timetable in another depot."},
        {"", "We took the errors in invoices from 12 to 3.", "We took the errors in invoices from 14 to 3."},
        {"", "I wired 40 homes in Leeds.", "I tested 60 pumps in Hull."},
        {"other-number", "My team cut the waiting time in the clinic from 40 to 25 minutes.",
         "My team cut the waiting time in the clinic from 40 to 15 minutes."},
        {"other-number", "I trained six apprentices in the joinery shop last year.",
         "Last year I trained nine apprentices in the joinery shop."},
        {"other-number", "I supervised 14 porters at the county hospital.",
         "At the county hospital I supervised 24 porters."},
        {"other-number", "We sold 300 season tickets for the theatre in a month.",
         "In one month we sold 500 season tickets for the theatre."},
        {"other-number", "I brought the shop's returns down by 8 percent with better photographs.",
         "With better photographs I brought the shop's returns down by 18 percent."},
        {"other-number", "I saved the school $12,000 on heating oil.",
         "I saved the school $20,000 on its heating oil."},
        {"other-number", "I have written 40 articles for the county paper.",
         "I have written 60 articles for the county paper."},
        {"other-number", "Our crew laid 3 miles of cable under the harbour.",
         "Our crew laid 5 miles of cable under the harbour."},
        {"other-number", "I raised our survey score from patients to 92%.",
         "I raised our survey score from patients to 97%."},
        {"", "I trained six apprentices in the joinery shop last year.",
         "Last year I trained a pair of apprentices in the paint shop, and nine came to watch."},
        {"", "We sold 300 season tickets for the theatre.", "We sold 300 tickets for the theatre in a month."},
        {"", "I saved the school $12,000 on heating oil.", "I want to save your school $20,000 on heating oil."},
        {"", "I have written 40 articles for the county paper.", "I have edited 60 poems for a small press."},
        {"", "Our crew laid 3 miles of cable under the harbour.",
         "Our crew laid three miles of cable under the harbour in a storm."},
        {"", "I supervised 14 porters at the county hospital.", "I supervised 4 cooks at the garrison."},
        {"", "In 2019 I led the census of the reserve.", "In 2021 I led the census of the reserve."},
        {"", "I led the census of the reserve for 3 years.", "I led the census of the reserve with 3 rangers."},
    };
    expectPairs(table);
}

TEST(Consistency, TheSameStoryAndTheSameSentence) {
    constexpr Two table[] = {
        {"same-story", "I rebuilt the rota after three people left, and nobody worked a double shift again.",
         "What I bring is calm. I rebuilt the rota after three people left, and nobody worked a double shift again."},
        {"same-story", "Last winter I rebuilt the night rota when three porters left.",
         "When three porters left last winter, I rebuilt the night rota in a weekend."},
        {"same-sentence", "I want to build things that last for the people who use them.",
         "Your depot suits me. I want to build things that last for the people who use them."},
        {"", "Last winter I rebuilt the night rota when three porters left.",
         "In spring I trained two apprentices, and both of them passed."},
        {"", "Thank you for asking.", "Thank you for asking."},
        {"", "I want to build bridges that last.", "I want to build a crew that lasts."},
        {"same-story", "At the mill I found a worn bearing by its sound and stopped the line before it seized.",
         "Once at the mill I found a worn bearing by its sound, and I stopped the line in time."},
        {"same-story", "I taught my grandmother's choir to read music in one winter with coloured cards.",
         "With coloured cards I taught a choir to read music in one winter."},
        {"same-story", "When the till system failed on a Saturday, I wrote receipts by hand for six hours.",
         "I wrote receipts by hand for six hours when the till system failed on a Saturday."},
        {"same-story", "I noticed that the freezer alarm had been switched off and saved the vaccine stock.",
         "Last July I saved the vaccine stock because I noticed the freezer alarm was switched off."},
        {"same-story", "I calmed a passenger who was afraid of flying by explaining each noise.",
         "A passenger was afraid of flying, and I calmed her by explaining each noise."},
        {"same-story", "We moved the archive to dry shelves in nine days after the pipe burst.",
         "After the pipe burst we moved the whole archive to dry shelves in nine days."},
        {"same-sentence", "What matters to me is that a child goes home proud of something.",
         "I like early mornings. What matters to me is that a child goes home proud of something."},
        {"same-sentence", "My aim is to be the one who others ask about old boilers.",
         "My aim is to be the one who others ask about old boilers."},
        {"same-sentence", "I'd like to bring that care to your orchards and learn from your growers.",
         "You graft by hand. I'd like to bring that care to your orchards and learn from your growers."},
        {"", "At the mill I found a worn bearing by its sound.",
         "At the mill I learned to plan a week of orders for two lines."},
        {"", "I taught a choir to read music in one winter.", "I want to teach your choirs to read music."},
        {"", "When the till system failed I wrote receipts by hand.",
         "When the lift failed I carried the stock up by hand with two others."},
        {"", "I calmed a passenger who was afraid of flying.",
         "I trained nine stewards to speak calmly in bad weather."},
        {"", "I'd like to bring that care to your orchards.",
         "I'd like to bring that care to your cellars and your market stall."},
        {"", "I like to build things.", "I like to build things."},
        {"", "My aim is to know each boiler in the town.", "My aim is to know each family on the ward."},
        {"", "We moved the archive after a pipe burst.",
         "We catalogued the maps after a retired surveyor left them to us."},
        {"", "I want to lead a crew that trusts me.", "I want to join a crew that trusts its leader."},
    };
    expectPairs(table);
}

TEST(Consistency, ContraryWishes) {
    constexpr Two table[] = {
        {"contrary-wishes", "I'd like to lead a team of carers.",
         "I want to care for residents without managing anyone."},
        {"contrary-wishes", "I hope to become the manager of a workshop.", "I don't want to manage people."},
        {"contrary-wishes", "I want to supervise a crew.", "I'd rather weld than manage others."},
        {"contrary-wishes", "I want to specialise in heat pumps.", "I'd like to stay a generalist."},
        {"contrary-wishes", "I want to travel to your sites abroad.", "I'd prefer work without much travel."},
        {"contrary-wishes", "I like to work alone.", "I want to be part of a close team."},
        {"", "I'd like to lead a team of carers and stay hands-on with residents.", "I want to stay hands-on."},
        {"", "I led a team of nine and enjoyed it.", "I want to stay technical."},
        {"", "I'd like to lead a team of carers.", "My last manager didn't lead the team by fear."},
        {"", "I want to specialise in heat pumps.", "I fixed a bit of everything in my first year."},
        {"", "I don't want to work alone.", "I want to be part of a close team."},
        {"", "I want to travel to your sites abroad.", "I travelled to sites without a van for years."},
        {"contrary-wishes", "In time I'd like to head a department.",
         "I'd be happiest staying at the bench, with no one to manage."},
        {"contrary-wishes", "I see myself moving into management.", "I'd like to remain an individual contributor."},
        {"contrary-wishes", "My aim is to become a specialist in clocks.", "I'd rather keep broad than specialise."},
        {"contrary-wishes", "I want to go deep into one kind of soil.", "I hope to do a bit of everything."},
        {"contrary-wishes", "I'd like to be on the road and meet clients.",
         "I want to settle in one place and stay there."},
        {"contrary-wishes", "I hope to work abroad for a few years.", "I'm looking for work without any travel."},
        {"contrary-wishes", "I'd like to work from home most of the week.", "I want to be on site every day."},
        {"contrary-wishes", "I want a fully remote job.", "I'd like to be in the office with the team."},
        {"contrary-wishes", "I'd like to work on my own and not be disturbed.",
         "I hope to work closely with a team of designers."},
        {"", "I'd like to work from home on Fridays and be on site with the team on the other days.",
         "I want to be on site every day that it matters."},
        {"", "I don't want a fully remote job.", "I'd like to be in the office with the team."},
        {"", "I want to travel to your sites, and then settle in one place.", "I'd prefer work without much travel."},
        {"", "I hope to head a department.", "I led a team for years, and I want to learn from yours."},
        {"", "I want to become a specialist in clocks.", "I'd like to work in a close team of specialists."},
        {"", "My goal is to manage a ward.", "I want to manage without agency staff."},
        {"", "I'd like to work with my hands.", "I want to lead by showing how it's done."},
    };
    expectPairs(table);
}

TEST(Consistency, AStoryIsKnownInOtherWordsAndAnotherIsOffered) {
    Content content = twoAnswers({"", "After the flood I moved the whole seed store to the upper barn in one night.",
                                  "I can act fast: the seed store was under water, and I moved it to the barn."});
    Story flood;
    flood.title = QStringLiteral("The flood in the seed store");
    flood.situation = QStringLiteral("The river rose and the seed store stood under water");
    flood.action = QStringLiteral("I moved the whole store to the upper barn in a night");
    content.stories.put(flood);
    Story secret;
    secret.title = QStringLiteral("The talk with the bank");
    content.stories.put(secret);
    Goal goal;
    goal.statement = QStringLiteral("Buy the neighbour's land");
    goal.share = ShareLevel::Private;
    content.goals.put(goal);
    StoryGoal link;
    link.from = secret.id;
    link.to = goal.id;
    content.storyGoals.put(link);
    Story open;
    open.title = QStringLiteral("Lambing with two new hands");
    open.position = 5;
    content.stories.put(open);

    const auto found = consistency(content, today);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().rule, ascent::ConsistencyRule::SameStory);
    EXPECT_TRUE(found.first().fix.contains(open.title)) << found.first().fix.toStdString();
}

TEST(Consistency, TheDateOfASharedGoalIsNamedAndNoOther) {
    for (const ShareLevel share : {ShareLevel::Interview, ShareLevel::Plan, ShareLevel::Private}) {
        Content content = twoAnswers({"", "I want to qualify as a chartered surveyor within two years.",
                                      "I want to qualify as a chartered surveyor in five years."});
        Goal goal;
        goal.statement = QStringLiteral("Qualify as a chartered surveyor");
        goal.due = QDate(2028, 6, 1);
        goal.share = share;
        content.goals.put(goal);
        const auto found = consistency(content, today);
        ASSERT_EQ(found.size(), 1);
        EXPECT_EQ(found.first().fix.contains(goal.statement), share == ShareLevel::Interview);
        EXPECT_EQ(found.first().fix.contains(QStringLiteral("2028")), share == ShareLevel::Interview);
    }
}

TEST(Consistency, AnAnswerForAnyRoleIsHeldAgainstThatOfEach) {
    Content content;
    const Role role = roleOf("Porter", "St Anne's");
    content.roles.put(role);
    content.answers.put(answerOf(role.id, "career-goals", "I don't want to manage people.", 1));
    content.answers.put(answerOf(std::nullopt, "five-years", "I want to lead a team of porters.", 2));
    EXPECT_EQ(rulesOf(content), QStringList{QStringLiteral("contrary-wishes")});
    // Two tries at one question contradict nothing.
    Content tries;
    tries.answers.put(answerOf(std::nullopt, "five-years", "I don't want to manage people.", 1));
    tries.answers.put(answerOf(std::nullopt, "five-years", "I want to lead a team of porters.", 2));
    EXPECT_TRUE(consistency(tries, today).isEmpty());
}

TEST(Consistency, OfOneAnswerIsWhatConcernsIt) {
    const char* told = "Last spring I rebuilt the stock room with nine volunteers and saved a third of the space.";
    Content content;
    const Role role = roleOf("Team member", "Fallowfield");
    content.roles.put(role);
    QList<Answer> answers;
    for (const char* question : {"career-goals", "five-years", "hope-to-get"})
        answers << answerOf(role.id, question, told, double(answers.size()));
    answers << answerOf(role.id, "what-motivates-you", "I like a tidy floor.", 4);
    for (const Answer& each : answers)
        content.answers.put(each);
    const QList<Inconsistency> all = consistency(content, today);
    ASSERT_EQ(all.size(), 3) << "each of three with each";
    for (const Answer& each : answers) {
        const QList<Inconsistency> some = consistencyOf(each.id, content, today);
        EXPECT_EQ(some.size(), each.id == answers.last().id ? 0 : 2);
        for (const Inconsistency& one : some)
            EXPECT_TRUE(one.a == each.id || one.b == each.id);
    }
}

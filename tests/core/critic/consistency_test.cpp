// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/consistency.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>
#include <span>

using namespace ascent;

namespace {

const QDate today(2026, 11, 24);

struct Two {
    const char* rule; ///< what is found; empty: nothing
    const char* a;
    const char* b;
};

Role roleOf(const char* title, const char* company) {
    Role role;
    role.title = QString::fromUtf8(title);
    role.company = QString::fromUtf8(company);
    return role;
}

Answer answerOf(const std::optional<RoleId>& role, const char* question, const char* text, double position = 0) {
    Answer answer;
    answer.role = role;
    answer.question = QString::fromLatin1(question);
    answer.text = QString::fromUtf8(text);
    answer.position = position;
    return answer;
}

QStringList rulesOf(const Content& content) {
    QStringList rules;
    for (const Inconsistency& each : consistency(content, today)) {
        const auto within = [&](AnswerId id, AnswerPlace place) {
            const Answer* answer = content.answers.find(id);
            EXPECT_TRUE(answer);
            EXPECT_GE(place.start, 0);
            EXPECT_GT(place.length, 0);
            EXPECT_LE(place.start + place.length, answer->text.size());
        };
        within(each.a, each.placeA);
        if (each.b)
            within(*each.b, each.placeB);
        EXPECT_FALSE(each.why.isEmpty());
        EXPECT_FALSE(each.fix.isEmpty());
        rules << each.rule;
    }
    return rules;
}

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
    EXPECT_EQ(found.first().rule, QStringLiteral("same-story"));
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

namespace {

const char* const copied =
    "I want to grow into someone who plans the whole season, from the first sowing to the last market. I bring nine "
    "years in the field and a steady hand with people, and I would like to use both with you for a long time.";

} // namespace

TEST(Consistency, AnAnswerCopiedForAnotherEmployer) {
    Content content;
    Role first = roleOf("Grower", "Fallowfield");
    Role second = roleOf("Farm planner", "Hazel Orchards");
    second.admire = QStringLiteral("They plant hedges again");
    second.notes = QStringLiteral("Their boss knows my uncle");
    content.roles.put(first);
    content.roles.put(second);
    content.answers.put(answerOf(first.id, "career-goals", copied, 1));
    content.answers.put(answerOf(second.id, "career-goals", copied, 2));
    const auto found = consistency(content, today);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().rule, QStringLiteral("same-wording"));
    EXPECT_TRUE(found.first().fix.contains(second.admire));
    EXPECT_FALSE(found.first().fix.contains(QStringLiteral("uncle")));

    // Nothing to say once a role is closed, or where both are with one employer.
    second.stage = RoleStage::Closed;
    content.roles.put(second);
    EXPECT_TRUE(consistency(content, today).isEmpty());
    second.stage = RoleStage::Applying;
    second.company = first.company;
    content.roles.put(second);
    EXPECT_TRUE(consistency(content, today).isEmpty());
}

TEST(Consistency, NamesOfAnotherRole) {
    struct Named {
        const char* rule;
        const char* text;
    };
    constexpr Named table[] = {
        {"other-company", "I want to grow with Hazel Orchards and learn grafting."},
        {"other-company", "What draws me to Hazel Orchards is its hedges."},
        {"other-title", "As a grower I'd bring patience to the Orchard planner role."},
        {"other-title", "I see the role of orchard planner as the next step."},
        {"", "At Hazel Orchards I planted two miles of hedge, and I want to do that here."},
        {"", "I want to grow with Fallowfield and become an orchard planner."},
        {"", "I worked with the orchard planner for years."},
        {"", "The hazel hedges in your orchards are why I am here."},
    };
    for (const Named& each : table) {
        Content content;
        const Role first = roleOf("Grower", "Fallowfield");
        content.roles.put(first);
        content.roles.put(roleOf("Orchard planner", "Hazel Orchards"));
        content.answers.put(answerOf(first.id, "career-goals", each.text));
        EXPECT_EQ(rulesOf(content).join(u' '), QString::fromLatin1(each.rule)) << each.text;
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

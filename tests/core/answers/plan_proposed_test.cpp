// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into an answer, and where, while the person has no words of their own yet: the program's are few, and
// none that would fit anybody.
#include "core/answers/compose.h"
#include "core/language/phrases/tidy.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"

using namespace ascent;

namespace {

QString qs(const char* text) {
    return QString::fromUtf8(text);
}
const QDate today(2026, 11, 22);

/// A tile maker, as she types.
struct Kiln {
    Content content;
    Role role;

    Kiln() {
        content.person.headline = qs("tile maker");
        role.title = qs("Restorer");
        role.company = qs("The Old Roofs Company Ltd");
        role.posting = qs("Restorer\n\nWhat you will do\n- Repair glazed tiles by hand\n- Keep the workshop tidy\n");
        content.roles.assign({role});
    }
    Aspiration aim(const char* statement, AspirationKind kind = AspirationKind::Expert, int years = 0) {
        Aspiration made;
        made.statement = qs(statement);
        made.kind = kind;
        if (years)
            made.horizonYears = years;
        made.position = double(content.aspirations.size());
        content.aspirations.put(made);
        return made;
    }
    Strength strength(const char* name, const char* evidence = "", int joy = 5) {
        Strength made;
        made.name = qs(name);
        made.evidence = qs(evidence);
        made.excel = 4;
        made.enjoy = joy;
        made.position = double(content.strengths.size());
        content.strengths.put(made);
        return made;
    }
    Goal goal(const char* statement, QDate due) {
        Goal made;
        made.statement = qs(statement);
        made.due = due;
        made.position = double(content.goals.size());
        content.goals.put(made);
        return made;
    }
    Story story(StoryKind kind, const char* situation, const char* action, const char* result) {
        Story made;
        made.kind = kind;
        made.title = qs(action);
        made.situation = qs(situation);
        made.action = qs(action);
        made.result = qs(result);
        made.position = double(content.stories.size());
        content.stories.put(made);
        return made;
    }
    void driver(DriverKind kind) {
        Driver made;
        made.kind = kind;
        made.position = double(content.drivers.size());
        content.drivers.put(made);
    }
    void enjoyed(const char* answer) {
        Reflection made;
        made.question = qs("enjoyed-tasks");
        made.answer = qs(answer);
        content.reflections.put(made);
    }
    template<class F>
    void say(F set, Sayable of, const char* text, const char* brief = "") {
        SayLine line;
        set(line);
        line.of = of;
        line.text = qs(text);
        line.brief = qs(brief);
        line.position = double(content.sayLines.size());
        content.sayLines.put(line);
    }
    QString ask(const char* question, int seconds = 60) const {
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = role.id;
        request.seconds = seconds;
        const auto answer = compose(content, request, today);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().sentence().toStdString());
        return answer ? answer->text : QString();
    }
    QStringList askAll() const {
        QStringList all;
        for (const char* question : questionKeys)
            all.append(ask(question));
        return all;
    }
};

qsizetype answersWith(const QStringList& answers, const char* words) {
    return answers.filter(qs(words)).size();
}

} // namespace

TEST(PlanProposed, AnAimAndTalentsAloneAnswerAllSixAndNoSentenceIsSaidTwice) {
    Kiln kiln;
    kiln.aim("become an expert in medieval glazes");
    kiln.strength("mixing colours by eye");
    kiln.strength("passionate about clay", "", 4);
    kiln.strength("explaining the craft to visitors", "", 4);
    const QStringList answers = kiln.askAll();
    QStringList sentences;
    for (const QString& answer : answers) {
        EXPECT_FALSE(answer.isEmpty()) << answers.join(u'\n').toStdString();
        sentences += sentencesOf(answer);
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
    EXPECT_TRUE(answers[0].startsWith(qs("I want to become an expert in medieval glazes.")))
        << answers[0].toStdString();
    EXPECT_EQ(answersWith({kiln.ask("what-motivates-you")}, "glazes"), 0) << "an aim is no motive";
}

TEST(PlanProposed, ATalentInOneWordIsNoProofOfAnything) {
    Kiln kiln;
    kiln.aim("restore the roofs of old abbeys", AspirationKind::Function, 4);
    kiln.strength("patient");
    kiln.strength("repairing glazed tiles by hand", "I repaired 900 of them last year.");
    kiln.goal("Finish the lime course", QDate(2027, 6, 30));
    kiln.goal("fire 40 test tiles", QDate(2027, 3, 31));
    kiln.goal("write down the eleven old recipes", QDate(2027, 4, 30));
    kiln.driver(DriverKind::Helping);
    kiln.driver(DriverKind::Innovation);
    kiln.story(StoryKind::Achievement, "The kiln cracked in the night.", "I fired the last batch at the neighbour's",
               "We delivered on time.");
    const QStringList answers = kiln.askAll();
    EXPECT_EQ(answersWith(answers, "patient"), 0) << answers.join(u'\n').toStdString();
    EXPECT_EQ(answersWith(answers, "of use to people"), 0) << "that is true of everybody";
    EXPECT_EQ(answersWith(answers, "repaired 900"), 1) << answers.join(u'\n').toStdString();
}

TEST(PlanProposed, AStepOfTheNextMonthsIsNoDirection) {
    Kiln kiln;
    kiln.goal("Finish the lime course", QDate(2027, 6, 30));
    EXPECT_EQ(kiln.ask("career-aspirations"), QString());
    EXPECT_TRUE(kiln.ask("career-goals").contains(qs("lime course")));
    EXPECT_EQ(kiln.ask("five-years"), QString());
}

TEST(PlanProposed, TheNearerAimIsTheDirectionAndTheFartherOneThePictureOfFiveYears) {
    Kiln kiln;
    kiln.aim("lead a workshop of ten", AspirationKind::Leader, 5);
    kiln.aim("get from the wheel into restoring", AspirationKind::Other, 1);
    EXPECT_TRUE(kiln.ask("career-aspirations").contains(qs("into restoring")));
    const QString years = kiln.ask("five-years");
    EXPECT_TRUE(years.startsWith(qs("By then I want to lead a workshop of ten."))) << years.toStdString();
    EXPECT_FALSE(years.contains(qs("restoring"))) << years.toStdString();
}

TEST(PlanProposed, WhatOneEnjoysOpensWhatMovesOne) {
    Kiln kiln;
    kiln.enjoyed("opening the kiln on a cold morning");
    kiln.driver(DriverKind::Recognition);
    const QString text = kiln.ask("what-motivates-you");
    EXPECT_TRUE(text.startsWith(qs("I enjoy opening the kiln on a cold morning."))) << text.toStdString();
    EXPECT_FALSE(text.contains(qs("noticed"))) << text.toStdString();
}

TEST(PlanProposed, ATalentThatIsDoneMostGladlyMovesSomebody) {
    Kiln kiln;
    kiln.strength("mixing colours by eye");
    kiln.strength("packing orders for the post", "", 3);
    const QString text = kiln.ask("what-motivates-you");
    EXPECT_TRUE(text.startsWith(qs("What I enjoy most is mixing colours by eye."))) << text.toStdString();
    EXPECT_FALSE(text.contains(qs("packing"))) << "that isn't enjoyed";
}

TEST(PlanProposed, WhatWentWrongStandsOnlyBehindAHope) {
    Kiln kiln;
    kiln.story(StoryKind::Setback, "I loaded the kiln damp.", "I wrote down every loading for a year",
               "Nothing has cracked since.");
    EXPECT_EQ(answersWith(kiln.askAll(), "damp"), 0) << "it answers none of the six by itself";
    // In the person's own words, behind what they hope to learn.
    const Story told = kiln.content.stories.rows()[0];
    kiln.say([&](SayLine& line) { line.story = told.id; }, Sayable::Story,
             "I once loaded the kiln damp, and half of it cracked. Now I write down every loading.");
    EXPECT_EQ(answersWith(kiln.askAll(), "damp"), 0);
    kiln.aim("become an expert in medieval glazes");
    const QString hope = kiln.ask("hope-to-get");
    EXPECT_TRUE(hope.startsWith(
        qs("I hope to learn what it takes to become an expert in medieval glazes. I once loaded the kiln damp")))
        << hope.toStdString();
    // Behind another hope it would come out of nowhere.
    kiln.say(
        [&](SayLine& line) {
            line.role = kiln.role.id;
            line.part = qs("hope");
        },
        Sayable::Role, "I'd have a roof to stand on.");
    EXPECT_EQ(kiln.ask("hope-to-get"), qs("I'd have a roof to stand on."));
}

TEST(PlanProposed, TheEmployerIsNamedOnceAndAsSpoken) {
    Kiln kiln;
    kiln.role.title = qs("Roof Restorer");
    kiln.content.roles.assign({kiln.role});
    kiln.aim("be known as a restorer of roofs", AspirationKind::Award);
    const QStringList answers = kiln.askAll();
    EXPECT_EQ(answersWith(answers, "at the Old Roofs Company."), 1) << answers.join(u'\n').toStdString();
}

TEST(PlanProposed, WhatGoesOnFromAnotherSentenceOpensNoAnswer) {
    Kiln kiln;
    const Aspiration first = kiln.aim("restore tiles that others throw away", AspirationKind::Function);
    const Aspiration second = kiln.aim("head of restoration", AspirationKind::Leader);
    kiln.say([&](SayLine& line) { line.aspiration = first.id; }, Sayable::Aspiration,
             "I want to restore what others throw away.");
    kiln.say([&](SayLine& line) { line.aspiration = second.id; }, Sayable::Aspiration,
             "Later I'd like to lead a restorers' workshop.", "I'd like to lead a restorers' workshop.");
    EXPECT_TRUE(kiln.ask("career-aspirations").startsWith(qs("I want to restore what others throw away.")));
    EXPECT_TRUE(kiln.ask("five-years").startsWith(qs("By then I'd like to lead a restorers' workshop.")))
        << kiln.ask("five-years").toStdString();
}

TEST(PlanProposed, ADutyIsToldOnlyBesideWhatSurelyMeetsIt) {
    Kiln kiln;
    kiln.strength("knows every roofer in the county", "They ring me before they ring a shop.");
    kiln.role.posting = qs("Restorer\n\nWhat you will do\n- Ensure compliance with the shop rules\n");
    kiln.content.roles.assign({kiln.role});
    EXPECT_EQ(answersWith(kiln.askAll(), "compliance"), 0);
    kiln.strength("repairing glazed tiles by hand", "I repaired 900 glazed tiles by hand last year.");
    kiln.role.posting = qs("Restorer\n\nWhat you will do\n- Repair glazed tiles by hand\n");
    kiln.content.roles.assign({kiln.role});
    const QString fits = kiln.ask("position-fits-goals");
    EXPECT_TRUE(fits.contains(qs("repair glazed tiles by hand."))) << fits.toStdString();
}

TEST(PlanProposed, AChangeIsLeftOutOnlyWhereItLeadsElsewhere) {
    Kiln kiln;
    const Aspiration aim = kiln.aim("build stoves that burn less wood", AspirationKind::Switch);
    kiln.say([&](SayLine& line) { line.aspiration = aim.id; }, Sayable::Aspiration,
             "I want to build stoves that burn less wood.");
    EXPECT_TRUE(kiln.ask("career-aspirations").contains(qs("stoves that burn less wood")))
        << "that the posting has no such word says nothing";
}

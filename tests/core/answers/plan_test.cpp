// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into an answer and where: one point, each thing once, in the person's own words.
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

/// A gardener with words of her own for everything that matters, and a park that looks for somebody.
struct Garden {
    Content content;
    Role role;

    Garden() {
        content.person.headline = qs("Gardener");
        Aspiration head;
        head.statement = qs("run a park that children may walk on");
        head.kind = AspirationKind::Leader;
        head.horizonYears = 4;
        content.aspirations.assign({head});
        say([&](SayLine& line) { line.aspiration = head.id; }, Sayable::Aspiration,
            "I want to run a park where children may walk on the grass; most of ours have a fence.",
            "I want to run a park without fences.");
        Strength teaching, plans;
        teaching.name = qs("Teaching beginners");
        teaching.excel = teaching.enjoy = 5;
        plans.name = qs("Planting plans");
        plans.position = 1;
        plans.excel = 4;
        plans.enjoy = 4;
        content.strengths.assign({teaching, plans});
        say([&](SayLine& line) { line.strength = teaching.id; }, Sayable::Strength,
            "What I do most gladly is teaching beginners: five of my six volunteers run a bed of their own.");
        say([&](SayLine& line) { line.strength = plans.id; }, Sayable::Strength,
            "I draw planting plans: 14 of them were planted last year.");
        Story drought, roses;
        drought.title = qs("The dry summer");
        drought.action = qs("watered at night");
        roses.title = qs("The roses");
        roses.position = 1;
        roses.kind = StoryKind::Setback;
        roses.action = qs("cut them in May");
        content.stories.assign({drought, roses});
        StoryStrength shows;
        shows.from = drought.id;
        shows.to = teaching.id;
        content.storyStrengths.assign({shows});
        AspirationStrength carries;
        carries.from = head.id;
        carries.to = teaching.id;
        content.aspirationStrengths.assign({carries});
        say([&](SayLine& line) { line.story = drought.id; }, Sayable::Story,
            "In 2022 it didn't rain for nine weeks. I taught thirty neighbours to water at night, a bed each. We lost "
            "two beds of forty.",
            "I taught thirty neighbours to water at night, and we lost two beds of forty.");
        say([&](SayLine& line) { line.story = roses.id; }, Sayable::Story,
            "I once cut the roses in May and there were none that year. I asked the old head gardener to show me his "
            "way. Now I ask before I cut.");
        Goal course, hedge;
        course.statement = qs("Finish the tree inspection course");
        course.aspiration = head.id;
        course.due = QDate(2027, 6, 30);
        hedge.statement = qs("lay 200 m of hedge");
        hedge.position = 1;
        hedge.aspiration = head.id;
        hedge.due = QDate(2027, 3, 1);
        content.goals.assign({course, hedge});
        say([&](SayLine& line) { line.goal = course.id; }, Sayable::Goal,
            "I'm on a course in tree inspection, and the last exam is in June.");
        say([&](SayLine& line) { line.goal = hedge.id; }, Sayable::Goal, "I've laid 120 of 200 metres of hedge.");
        role.title = qs("Head of Parks");
        role.company = qs("Aldermoor Trust GmbH & Co. KG");
        role.posting = qs("Head of Parks\n\nWhat you will do\n- Teach volunteers and beginners\n- Plan the planting\n");
        role.culture = qs("everyone weeds on Fridays");
        role.longTerm = qs("two new parks by 2031");
        content.roles.assign({role});
        note("culture", "You all weed on Fridays, so I'd be in the right place with dirty hands.");
        note("longTerm", "You plan two new parks, and I'd like the second one to be mine to open.");
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
    void note(const char* part, const char* text) {
        say(
            [&](SayLine& line) {
                line.role = role.id;
                line.part = qs(part);
            },
            Sayable::Research, text);
    }
    ComposedAnswer ask(const char* question, int seconds = 60) const {
        AnswerRequest request;
        request.question = Question(qs(question));
        request.role = role.id;
        request.seconds = seconds;
        const auto answer = compose(content, request, today);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().sentence().toStdString());
        return answer.value_or(ComposedAnswer());
    }
    QStringList askAll(int seconds = 60) const {
        QStringList all;
        for (const char* question : questionKeys)
            all.append(ask(question, seconds).text);
        return all;
    }
};

qsizetype answersWith(const QStringList& answers, const char* words) {
    return answers.filter(qs(words)).size();
}

} // namespace

TEST(Plan, UsesThePersonsOwnWordsAsTheyStand) {
    const Garden garden;
    const ComposedAnswer answer = garden.ask("career-aspirations");
    EXPECT_TRUE(
        answer.text.startsWith(qs("I want to run a park where children may walk on the grass; most of ours have "
                                  "a fence.")))
        << answer.text.toStdString();
    ASSERT_FALSE(answer.sentences.isEmpty());
    for (const AnswerSentence& each : answer.sentences) {
        const QString words = answer.text.mid(each.start, each.length);
        EXPECT_EQ(each.own, each.part != SpokenPart::Tie) << words.toStdString();
        EXPECT_TRUE(each.part) << words.toStdString();
    }
    EXPECT_EQ(answer.sentences.first().part, SpokenPart::Direction);
}

TEST(Plan, TellsEachStoryInOneAnswer) {
    const QStringList answers = Garden().askAll(120);
    EXPECT_EQ(answersWith(answers, "thirty neighbours"), 1);
    EXPECT_EQ(answersWith(answers, "I once cut the roses"), 1);
    EXPECT_TRUE(Garden().ask("hope-to-get").text.contains(qs("roses"))) << "what went wrong taught what one hopes for";
}

TEST(Plan, SaysNoSentenceTwiceInTheSixAnswers) {
    for (const int seconds : {60, 120}) {
        QStringList sentences;
        for (const QString& answer : Garden().askAll(seconds))
            sentences += sentencesOf(answer);
        EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
    }
}

TEST(Plan, PutsAClaimBeforeTheStoryThatShowsIt) {
    const QString text = Garden().ask("career-aspirations").text;
    const qsizetype claim = text.indexOf(qs("What I do most gladly is teaching beginners."));
    EXPECT_GT(claim, 0) << text.toStdString();
    EXPECT_GT(text.indexOf(qs("In 2022 it didn't rain")), claim) << text.toStdString();
    EXPECT_FALSE(text.contains(qs("five of my six"))) << "the story is the proof";
}

TEST(Plan, LetsEachNoteOnTheEmployerLeadOneAnswerAndSaysNoneThatHasNoConsequence) {
    Garden garden;
    garden.role.mission = qs("grass for everybody");
    garden.content.roles.assign({garden.role});
    const QStringList answers = garden.askAll(120);
    EXPECT_EQ(answersWith(answers, "weed on Fridays"), 1);
    EXPECT_EQ(answersWith(answers, "two new parks"), 1);
    EXPECT_EQ(answersWith(answers, "grass for everybody"), 0) << "a note as typed is never said";
    EXPECT_TRUE(garden.ask("five-years").text.contains(qs("You plan two new parks")));
    bool asked = false;
    for (const AnswerAsk& each : garden.ask("what-motivates-you").asks)
        asked = asked || each.part == u"mission";
    EXPECT_TRUE(asked) << "it is asked for instead";
}

TEST(Plan, SpeaksOfACompanyWithoutItsLegalForm) {
    Garden garden;
    garden.content.sayLines.assign({});
    for (const QString& answer : garden.askAll(120))
        for (const char* form : {"GmbH", "KG", " Co"})
            EXPECT_FALSE(answer.contains(qs(form))) << answer.toStdString();
}

TEST(Plan, ADirectionThatNoWordOfThePostingSpeaksOfIsStillSaid) {
    Garden garden;
    Aspiration expert;
    expert.kind = AspirationKind::Expert;
    expert.statement = qs("become an expert in alpine plants");
    garden.content.aspirations.assign({expert});
    garden.content.sayLines.assign({});
    const ComposedAnswer answer = garden.ask("career-aspirations");
    EXPECT_TRUE(answer.text.contains(qs("an expert in alpine plants"))) << answer.text.toStdString();
    for (const LeftOut& each : answer.leftOut)
        EXPECT_NE(each.id, expert.id.uuid()) << each.why.toStdString();
}

TEST(Plan, SaysYesOnlyWhereTheRoleIsTheAim) {
    Garden garden;
    EXPECT_FALSE(garden.ask("position-fits-goals").text.startsWith(qs("Yes.")));
    garden.role.title = qs("Tree Inspector");
    garden.content.roles.assign({garden.role});
    Aspiration aim;
    aim.statement = qs("become a tree inspector");
    garden.content.aspirations.assign({aim});
    const QString text = garden.ask("position-fits-goals").text;
    EXPECT_TRUE(text.startsWith(qs("Yes."))) << text.toStdString();
}

TEST(Plan, ALineForThisRoleAloneGoesBeforeTheGeneralOne) {
    Garden garden;
    const AspirationId head = garden.content.aspirations.rows()[0].id;
    garden.say(
        [&](SayLine& line) {
            line.aspiration = head;
            line.forRole = garden.role.id;
        },
        Sayable::Aspiration, "I'd like your parks to be walked on.");
    EXPECT_TRUE(garden.ask("career-aspirations").text.startsWith(qs("I'd like your parks to be walked on.")));
    Role other;
    other.title = qs("Gardener");
    garden.content.roles.put(other);
    AnswerRequest request;
    request.role = other.id;
    const auto answer = compose(garden.content, request, today);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->text.startsWith(qs("I want to run a park where"))) << answer->text.toStdString();
}

TEST(Plan, WhatIsSaidOfAPrivateGoalIsNeverSaid) {
    Garden garden;
    Goal secret = garden.content.goals.rows()[1];
    secret.share = ShareLevel::Private;
    garden.content.goals.put(secret);
    for (const int seconds : {60, 120})
        EXPECT_EQ(answersWith(garden.askAll(seconds), "hedge"), 0);
}

TEST(Plan, AnswersAQuestionOfThePersonsOwnWithTheStoryKeptForIt) {
    Garden garden;
    OwnQuestion question;
    question.text = qs("Tell me of a time when the weather was against you.");
    garden.content.questions.put(question);
    AnswerRequest request;
    request.role = garden.role.id;
    request.question = questionOf(question);
    QuestionStory kept;
    kept.from = question.id;
    kept.to = garden.content.stories.rows()[1].id;
    garden.content.questionStories.put(kept);
    auto answer = compose(garden.content, request, today);
    ASSERT_TRUE(answer) << answer.error().sentence().toStdString();
    EXPECT_TRUE(answer->text.contains(qs("I once cut the roses"))) << answer->text.toStdString();
    garden.content.questionStories.assign({});
    answer = compose(garden.content, request, today);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->text.contains(qs("In 2022 it didn't rain"))) << answer->text.toStdString();
    request.question = Question(qs("failure"));
    answer = compose(garden.content, request, today);
    ASSERT_TRUE(answer) << "one of the usual ones";
    EXPECT_TRUE(answer->text.contains(qs("I once cut the roses"))) << answer->text.toStdString();
}

TEST(Plan, AsksForWordsWhereThereAreNone) {
    Garden garden;
    const Composer composer(garden.content, garden.role.id, today);
    const QList<AnswerAsk> wanted = composer.wordsToFind();
    EXPECT_TRUE(std::any_of(wanted.begin(), wanted.end(), [](const AnswerAsk& each) {
        return each.of == Sayable::Role && each.part == QLatin1String(hopePart) && !each.ask.isEmpty();
    }));
    for (const AnswerAsk& each : wanted)
        EXPECT_NE(each.of, Sayable::Aspiration) << "it has words already";
}

TEST(Plan, AShortAnswerKeepsWhatMattersMost) {
    const Garden garden;
    const ComposedAnswer brief = garden.ask("career-aspirations", 30);
    EXPECT_LE(brief.words, 73);
    EXPECT_TRUE(brief.text.contains(qs("run a park"))) << brief.text.toStdString();
    EXPECT_TRUE(brief.text.contains(qs("thirty neighbours"))) << brief.text.toStdString();
}

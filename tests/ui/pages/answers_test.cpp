// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questions/questions.h"
#include "tests/support/question_keys.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/answers/answer_desk.h"
#include "ui/answers/answer_draft.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/critic_panel.h"
#include "ui/answers/origin_panel.h"
#include "ui/answers/proposal_card.h"
#include "ui/answers/question_list.h"
#include "ui/answers/question_words.h"
#include "ui/answers/revision_panel.h"
#include "ui/answers/sentence_bar.h"
#include "ui/answers/stale_bar.h"
#include "ui/answers/template_field.h"
#include "ui/answers/templates_view.h"
#include "ui/answers/versions_panel.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/row_button.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A gardener who wants to restore old parks, with a role at each of two employers.
class AnswersPageTest : public PageTest<AnswersPage> {
protected:
    void SetUp() override {
        PageTest::SetUp();
        act([&](Edit& edit) {
            edit.changePerson([](Person& person) {
                person.name = text("Ines Maurer");
                person.headline = text("Gardener");
            });
            aspiration.statement = text("Become an expert in restoring historic parks");
            aspiration.kind = AspirationKind::Expert;
            edit.add(aspiration);
            Goal goal;
            goal.statement = text("Pass the tree inspector course by June 2027");
            goal.due = QDate(2027, 6, 30);
            edit.add(goal);
            Strength strength;
            strength.name = text("Reading old planting plans");
            strength.excel = 5;
            strength.enjoy = 5;
            edit.add(strength);
            Story terrace;
            terrace.title = text("The rose terrace");
            edit.add(terrace);
            StoryStrength shows;
            shows.from = terrace.id;
            shows.to = strength.id;
            edit.add(shows);
            AspirationStrength carries;
            carries.from = aspiration.id;
            carries.to = strength.id;
            edit.add(carries);
            SayLine told;
            told.of = Sayable::Story;
            told.story = terrace.id;
            told.text = text("In 2021 nobody knew where the old terrace had stood. I found its plan in the parish "
                             "archive, pegged it out with string on a wet Saturday with two volunteers "
                             "and a dog, and on the Monday we dug exactly there. Forty metres of wall came "
                             "to light, and the roses are back on it.");
            told.brief = text("I found an old plan, and forty metres of terrace wall came to light.");
            edit.add(told);
            park.title = text("Keeper of Historic Parks");
            park.company = text("Lindenpark Trust");
            park.longTerm = text("Restore the rose terrace");
            edit.add(park);
            nursery.title = text("Grower");
            nursery.company = text("Moss Lane Nursery");
            edit.add(nursery);
        });
    }

    AnswerDesk* desk() const { return page->findChild<AnswerDesk*>(); }
    AnswerEditor* editor() const { return desk()->editor(); }
    void compose() { QTest::mouseClick(button<QPushButton>("Compose"), Qt::LeftButton); }
    const Answer* onlyAnswer() const {
        return content().answers.size() == 1 ? &content().answers.rows().first() : nullptr;
    }
    void write(const char* words) {
        type(editor(), words);
        settle();
    }
    void chooseRole(const std::optional<RoleId>& role) {
        auto* field = named<ChoiceField>("For the role");
        field->setValue(role ? role->toString() : QString());
        Q_EMIT field->edited();
    }
    void chooseQuestion(const char* key) {
        auto* list = page->findChild<QuestionList*>();
        Q_EMIT list->questionChosen(Question(QLatin1String(key)));
    }

    Aspiration aspiration;
    Role park, nursery;
};

} // namespace

TEST_F(AnswersPageTest, ComposingMakesAnAnswerForTheRoleAndTheQuestion) {
    show();
    compose();
    const Answer* answer = onlyAnswer();
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->question, Question(text("career-aspirations")));
    EXPECT_EQ(answer->role, park.id);
    EXPECT_TRUE(answer->text.contains(text("Lindenpark Trust"))) << answer->text.toStdString();
    EXPECT_EQ(answer->updated, clock.now());
    EXPECT_EQ(editor()->value(), answer->text);
    EXPECT_EQ(page->findChild<QuestionList*>()->state(Question(text("career-aspirations"))).mark, Mark::Done);

    session->undo();
    EXPECT_TRUE(content().answers.isEmpty());
    EXPECT_EQ(editor()->value(), QString());
}

TEST_F(AnswersPageTest, TypingEditsAndUndoBringsBack) {
    show();
    compose();
    const QString composed = onlyAnswer()->text;
    clock.advance(60);
    editor()->selectPlace(0, 0);
    write("Well, ");
    EXPECT_EQ(onlyAnswer()->text, text("Well, ") + composed);
    EXPECT_EQ(onlyAnswer()->updated, clock.now());
    session->undo();
    EXPECT_EQ(onlyAnswer()->text, composed);
    EXPECT_EQ(editor()->value(), composed);
}

TEST_F(AnswersPageTest, TheFirstWordsTypedMakeTheAnswer) {
    show();
    write("I restore parks.");
    ASSERT_NE(onlyAnswer(), nullptr);
    EXPECT_EQ(onlyAnswer()->text, text("I restore parks."));
    EXPECT_EQ(onlyAnswer()->role, park.id);
    session->undo();
    EXPECT_TRUE(content().answers.isEmpty());
}

TEST_F(AnswersPageTest, AFewWordsAreNoFinishedAnswer) {
    show();
    write("I restore parks.");
    const QuestionState state = page->findChild<QuestionList*>()->state(Question(text("career-aspirations")));
    EXPECT_EQ(state.mark, Mark::Draft);
    EXPECT_TRUE(state.line.contains(text("still short"))) << state.line.toStdString();
}

TEST_F(AnswersPageTest, LengthsFollowThePaceOfTheRehearsals) {
    Answer answer;
    answer.question = Question(text("career-aspirations"));
    answer.role = park.id;
    answer.text = text("park ").repeated(100).trimmed();
    act([&](Edit& edit) { edit.add(answer); });
    show();
    const auto length = [&] {
        for (const auto* each : desk()->findChildren<QLabel*>())
            if (each->accessibleName().startsWith(text("Length: ")))
                return each->text();
        return QString();
    };
    EXPECT_EQ(length(), lengthInWords(100, 44)) << "at the usual pace";
    Rehearsal rehearsal;
    rehearsal.answer = answer.id;
    rehearsal.at = clock.now();
    rehearsal.seconds = 60;
    act([&](Edit& edit) { edit.add(rehearsal); });
    EXPECT_EQ(length(), lengthInWords(100, 60));
    // The words that were spoken are being rewritten: the pace stays what it was.
    clock.advance(60);
    editor()->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    write("I restore parks. That makes five more in two.");
    EXPECT_EQ(length(), lengthInWords(9, 5));
}

TEST_F(AnswersPageTest, ComposingNeverOverwritesThePersonsOwnText) {
    show();
    write("I restore parks, bed by bed.");
    compose();
    EXPECT_EQ(onlyAnswer()->text, text("I restore parks, bed by bed."));
    auto* card = page->findChild<ProposalCard*>();
    ASSERT_FALSE(card->isHidden());
    const QString proposed = card->proposal().text;
    EXPECT_TRUE(proposed.contains(text("Lindenpark Trust")));

    QTest::mouseClick(button<QPushButton>("Use this text instead"), Qt::LeftButton);
    EXPECT_EQ(onlyAnswer()->text, proposed);
    EXPECT_TRUE(card->isHidden());
    session->undo();
    EXPECT_EQ(onlyAnswer()->text, text("I restore parks, bed by bed."));
}

TEST_F(AnswersPageTest, AnotherLengthRecomposesOnlyWhatIsUntouched) {
    show();
    compose();
    const QString minute = onlyAnswer()->text;
    auto* length = named<SegmentedField>("Length");
    const auto choose = [&](const char* seconds) {
        length->setValue(text(seconds));
        Q_EMIT length->edited();
    };
    choose("30");
    const QString brief = onlyAnswer()->text;
    EXPECT_LT(brief.size(), minute.size());
    session->undo();
    EXPECT_EQ(onlyAnswer()->text, minute);
    EXPECT_EQ(length->value(), text("60")) << "the length is that of the text that came back";

    editor()->selectPlace(0, 0);
    write("Well, ");
    choose("30");
    EXPECT_EQ(onlyAnswer()->text, text("Well, ") + minute);
}

TEST_F(AnswersPageTest, AFindingIsMarkedAtItsPlaceAndListed) {
    show();
    const QString before = text("I restore old parks. ");
    const QString aim = text("I want this job because it pays well.");
    write((before + aim).toUtf8().constData());
    desk()->judge();
    const QList<TextMark> marks = editor()->marks();
    const auto warning = std::find_if(marks.begin(), marks.end(),
                                      [](const TextMark& each) { return each.kind == TextMark::Kind::Warning; });
    ASSERT_NE(warning, marks.end());
    EXPECT_GE(warning->start, before.size());
    EXPECT_LE(warning->start + warning->length, before.size() + aim.size());
    EXPECT_GE(page->findChild<CriticPanel*>()->count(), 1);
    EXPECT_EQ(page->findChild<QuestionList*>()->state(Question(text("career-aspirations"))).mark, Mark::AtRisk);

    Q_EMIT page->findChild<CriticPanel*>()->placeAsked(warning->start, warning->length);
    EXPECT_EQ(editor()->findChild<QTextEdit*>()->textCursor().selectedText(),
              editor()->value().mid(warning->start, warning->length));
}

TEST_F(AnswersPageTest, ARemarkIsWavedOffAndTakenBack) {
    show();
    write("I restore old parks. I want this job because it pays well.");
    desk()->judge();
    auto* critic = page->findChild<CriticPanel*>();
    const int before = critic->count();
    ASSERT_GE(before, 1);
    QPushButton* notHere = nullptr;
    for (auto* each : critic->findChildren<QPushButton*>())
        if (!notHere && each->isVisible() && each->text() == text("Not here"))
            notHere = each;
    ASSERT_NE(notHere, nullptr);
    notHere->click();
    ASSERT_EQ(onlyAnswer()->notHere.size(), 1);
    EXPECT_TRUE(onlyAnswer()->notHere.first().contains(u'\t'));
    EXPECT_EQ(critic->count(), before - 1);
    editor()->selectPlace(0, 0);
    write("Today ");
    desk()->judge();
    EXPECT_EQ(critic->count(), before - 1) << "it stays waved off while the words stand";

    QTest::mouseClick(button<QPushButton>("1 waved off \xE2\x80\x93 show"), Qt::LeftButton);
    QTest::mouseClick(critic->findChild<RowButton*>(), Qt::LeftButton);
    EXPECT_TRUE(onlyAnswer()->notHere.isEmpty());
    EXPECT_EQ(critic->count(), before);
}

TEST_F(AnswersPageTest, WhatTwoAnswersSayAgainstEachOtherIsListed) {
    Answer first, second;
    first.question = Question(text("career-goals"));
    second.question = Question(text("five-years"));
    for (Answer* each : {&first, &second}) {
        each->role = park.id;
        each->text =
            text("Last spring I replanted the rose terrace with nine volunteers and saved a third of the water.");
    }
    act([&](Edit& edit) {
        edit.add(first);
        edit.add(second);
    });
    show();
    ASSERT_TRUE(page->open(first.id));
    QTest::mouseClick(button<RowButton>("Open the other answer"), Qt::LeftButton);
    EXPECT_TRUE(page->findChild<QuestionList*>()->state(Question(text("five-years"))).line.contains(text(" s")));
    EXPECT_EQ(editor()->value(), second.text);
    EXPECT_EQ(desk()->findChildren<AnswerEditor*>().size(), 1);
}

TEST_F(AnswersPageTest, TurnsToWhatIsToBeSaidForARole) {
    show();
    ASSERT_TRUE(page->open(AnswersFor{nursery.id}));
    EXPECT_EQ(named<ChoiceField>("For the role")->value(), nursery.id.toString());
    EXPECT_FALSE(page->open(AnswersFor{RoleId()})) << "there is no such role";
    EXPECT_FALSE(page->open(EntityRef(nursery.id))) << "the role itself is shown on its own page";
    EXPECT_FALSE(page->open(*AnswerId::from(nursery.id.uuid()))) << "a role's id is no answer's";
}

TEST_F(AnswersPageTest, AWordThatNoDictionaryKnowsIsMarked) {
    show();
    write("I restore hisstoric parks for Lindenpark.");
    desk()->judge();
    QStringList wrong;
    for (const TextMark& each : editor()->marks())
        if (each.kind == TextMark::Kind::Spelling)
            wrong << editor()->value().mid(each.start, each.length);
    if (!Speller::open(text("en_GB")).available())
        GTEST_SKIP() << "no dictionary is installed";
    EXPECT_EQ(wrong, QStringList{text("hisstoric")});
}

TEST_F(AnswersPageTest, EachRoleAndQuestionHasItsOwnAnswer) {
    show();
    write("For the park.");
    chooseRole(nursery.id);
    EXPECT_EQ(editor()->value(), QString());
    write("For the nursery.");
    chooseQuestion("five-years");
    EXPECT_EQ(editor()->value(), QString());
    chooseQuestion("career-aspirations");
    EXPECT_EQ(editor()->value(), text("For the nursery."));
    chooseRole(park.id);
    EXPECT_EQ(editor()->value(), text("For the park."));
    chooseRole({});
    EXPECT_EQ(editor()->value(), QString());
    EXPECT_EQ(content().answers.size(), 2);
}

TEST_F(AnswersPageTest, OriginAndSentenceLightEachOther) {
    show();
    compose();
    auto* origin = page->findChild<OriginPanel*>();
    ASSERT_TRUE(origin->entries().contains(aspiration.id.uuid()));
    Q_EMIT origin->lit(aspiration.id.uuid());
    const QList<TextMark> marks = editor()->marks();
    const auto lit =
        std::find_if(marks.begin(), marks.end(), [](const TextMark& each) { return each.kind == TextMark::Kind::Lit; });
    ASSERT_NE(lit, marks.end());
    EXPECT_TRUE(editor()->value().mid(lit->start, lit->length).contains(text("historic parks")));

    editor()->selectPlace(lit->start + 3, 0);
    EXPECT_TRUE(origin->here().contains(aspiration.id.uuid()));
    // A sentence that was changed is the person's own; the others keep their origin.
    QTest::keyClicks(QApplication::focusWidget(), text("x"));
    settle();
    desk()->judge();
    EXPECT_FALSE(origin->here().contains(aspiration.id.uuid()));
    EXPECT_TRUE(origin->entries().contains(park.id.uuid()));
}

TEST_F(AnswersPageTest, SeveralAnswersToOneQuestionAreAllReached) {
    Answer first, second;
    for (Answer* each : {&first, &second}) {
        each->question = Question(text("career-goals"));
        each->role = park.id;
    }
    first.text = text("The first.");
    second.text = text("The second.");
    act([&](Edit& edit) {
        edit.add(first);
        edit.add(second);
    });
    show();
    chooseQuestion("career-goals");
    EXPECT_EQ(editor()->value(), text("The first."));
    QTest::mouseClick(button<RowButton>("The second."), Qt::LeftButton);
    EXPECT_EQ(editor()->value(), text("The second."));
    QTest::mouseClick(button<QToolButton>("Delete answer"), Qt::LeftButton);
    EXPECT_EQ(editor()->value(), text("The first."));
    EXPECT_EQ(content().answers.size(), 1);
    session->undo();
    EXPECT_EQ(content().answers.size(), 2);
    ASSERT_TRUE(page->open(second.id));
    EXPECT_EQ(editor()->value(), text("The second."));
}

TEST_F(AnswersPageTest, AnOwnTemplateIsPreviewedAndItsFaultsHaveAPlace) {
    show();
    Q_EMIT page->findChild<QuestionList*>()->templatesAsked();
    page->newEntry();
    auto* view = page->findChild<TemplatesView*>();
    QTest::keyClicks(QApplication::focusWidget(), text("Short and mine"));
    type(view->findChild<TemplateField*>(), "At {{role.company}} I would begin with the soil.");
    settle();
    QTest::qWait(300);
    EXPECT_EQ(view->previewText(), text("At Lindenpark Trust I would begin with the soil."));
    EXPECT_TRUE(view->faults().isEmpty());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type(view->findChild<TemplateField*>(), "{{nobody}}");
    settle();
    QTest::qWait(300);
    ASSERT_EQ(view->faults().size(), 1);
    EXPECT_EQ(view->faults().first().line, 2);
    EXPECT_FALSE(view->previewText().contains(text("soil")));
    EXPECT_EQ(content().templates.rows().first().name, text("Short and mine"));
}

TEST_F(AnswersPageTest, AnOwnTemplateComposes) {
    Template own;
    own.name = text("Mine");
    own.body = text("At {{role.company}} I would begin with the soil.");
    act([&](Edit& edit) { edit.add(own); });
    show();
    auto* field = named<ChoiceField>("Template");
    field->setValue(own.id.toString());
    ASSERT_EQ(field->value(), own.id.toString());
    Q_EMIT field->edited();
    compose();
    EXPECT_EQ(onlyAnswer()->text, text("At Lindenpark Trust I would begin with the soil."));
    EXPECT_EQ(onlyAnswer()->templateKey, TemplateKey(own.id.toString()));

    Q_EMIT page->findChild<QuestionList*>()->templatesAsked();
    EXPECT_EQ(page->findChild<TemplatesView*>()->previewText(), onlyAnswer()->text) << "for the role at hand";
    EXPECT_TRUE(page->leave());
    EXPECT_TRUE(editor()->isVisible());
}

TEST_F(AnswersPageTest, ComposingKeepsWhatItWasMadeOf) {
    show();
    compose();
    const Answer* answer = onlyAnswer();
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->composed, answer->text);
    EXPECT_EQ(answer->target, 60.0);
    EXPECT_FALSE(answer->sources.isEmpty());
    EXPECT_TRUE(page->findChild<StaleBar*>()->isHidden());
    EXPECT_TRUE(content().answerVersions.isEmpty());
}

TEST_F(AnswersPageTest, AChangedEntryMarksTheAnswerAndItsSentencesAreTakenOverOneByOne) {
    show();
    compose();
    editor()->selectPlace(0, 0);
    write("Well, hello. ");
    const QString before = onlyAnswer()->text;
    clock.advance(60);
    act([&](Edit& edit) { edit.change<Role>(park.id, [](Role& role) { role.company = text("Rosenpark Trust"); }); });
    EXPECT_FALSE(page->findChild<StaleBar*>()->isHidden());
    auto* list = page->findChild<QuestionList*>();
    EXPECT_TRUE(list->state(Question(text("career-aspirations"))).line.contains(text("entries changed")));

    QTest::mouseClick(button<QPushButton>("See what is new"), Qt::LeftButton);
    auto* news = page->findChild<RevisionPanel*>();
    ASSERT_FALSE(news->isHidden());
    const int waiting = news->count();
    ASSERT_GT(waiting, 0);
    QPushButton* take = nullptr;
    for (auto* each : news->findChildren<QPushButton*>())
        if (!take && each->isVisible() && each->text() == text("Take over"))
            take = each;
    ASSERT_NE(take, nullptr);
    take->click();
    EXPECT_NE(onlyAnswer()->text, before);
    EXPECT_EQ(news->count(), waiting - 1) << "one sentence at a time";
    if (news->count() > 0)
        QTest::mouseClick(button<QPushButton>("Take all"), Qt::LeftButton);
    const Answer* answer = onlyAnswer();
    EXPECT_TRUE(answer->text.startsWith(text("Well, hello. "))) << "the person's own words stay";
    EXPECT_TRUE(answer->text.contains(text("Rosenpark Trust")));
    EXPECT_FALSE(answer->text.contains(text("Lindenpark")));
    EXPECT_TRUE(page->findChild<StaleBar*>()->isHidden()) << "all is decided";
    ASSERT_EQ(content().answerVersions.size(), 1);
    EXPECT_EQ(content().answerVersions.rows().first().text, before);
    while (session->workbook().canUndo() && onlyAnswer() && onlyAnswer()->text != before)
        session->undo();
    EXPECT_EQ(onlyAnswer()->text, before);
    EXPECT_FALSE(page->findChild<StaleBar*>()->isHidden());
}

TEST_F(AnswersPageTest, KeepingTheTextSettlesTheChange) {
    show();
    compose();
    const QString before = onlyAnswer()->text;
    act([&](Edit& edit) { edit.change<Role>(park.id, [](Role& role) { role.company = text("Rosenpark Trust"); }); });
    QTest::mouseClick(button<QPushButton>("See what is new"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>("Keep my text"), Qt::LeftButton);
    EXPECT_EQ(onlyAnswer()->text, before);
    EXPECT_TRUE(page->findChild<StaleBar*>()->isHidden());
    EXPECT_TRUE(content().answerVersions.isEmpty());
}

TEST_F(AnswersPageTest, WordsOfOnesOwnAreNeverStale) {
    show();
    write("At Lindenpark Trust I would begin with the soil.");
    act([&](Edit& edit) { edit.change<Role>(park.id, [](Role& role) { role.company = text("Rosenpark Trust"); }); });
    EXPECT_TRUE(page->findChild<StaleBar*>()->isHidden());
}

TEST_F(AnswersPageTest, VersionsAreKeptComparedAndBroughtBack) {
    show();
    write("I restore parks.");
    QTest::mouseClick(button<QPushButton>("Versions"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>("Keep this version"), Qt::LeftButton);
    ASSERT_EQ(content().answerVersions.size(), 1);
    EXPECT_EQ(content().answerVersions.rows().first().at, clock.now());
    EXPECT_FALSE(button<QPushButton>("Keep this version")->isEnabled()) << "it is kept already";
    clock.advance(60);
    write(" And gardens.");
    auto* versions = page->findChild<VersionsPanel*>();
    versions->compare(content().answerVersions.rows().first().id.uuid());
    QTest::mouseClick(button<QPushButton>("Bring this version back"), Qt::LeftButton);
    EXPECT_EQ(editor()->value(), text("I restore parks."));
    ASSERT_EQ(content().answerVersions.size(), 2) << "the present text was kept first";
    EXPECT_EQ(content().answerVersions.rows().last().text, text("I restore parks. And gardens."));
    session->undo();
    EXPECT_EQ(editor()->value(), text("I restore parks. And gardens."));
    EXPECT_EQ(content().answerVersions.size(), 1);
}

TEST(AnswerWords, EveryQuestionSaysWhyItIsAsked) {
    ASSERT_FALSE(builtInQuestions().isEmpty());
    for (const QuestionPlan& plan : builtInQuestions()) {
        EXPECT_GT(plan.why.size(), 60) << plan.question.token().toStdString();
        EXPECT_FALSE(plan.brief.isEmpty()) << plan.question.token().toStdString();
        EXPECT_NE(plan.brief, plan.question.token());
    }
}

TEST(AnswerOrigin, ASentenceKeepsItsSpansWhereItStands) {
    ComposedAnswer composed;
    composed.text = text("I plant trees. I like roses. I stay.");
    const QUuid trees = QUuid::createUuid(), roses = QUuid::createUuid();
    composed.spans = {{2, 11, EntityKind::Goal, trees}, {22, 5, EntityKind::Strength, roses}};
    const QString changed = text("Well. I like roses. I stay. I plant tall trees.");
    const QList<AnswerSpan> spans = traced(changed, composed);
    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans.first().id, roses);
    EXPECT_EQ(changed.mid(spans.first().start, spans.first().length), text("roses"));
    EXPECT_EQ(traced(composed.text, composed), composed.spans);
}

TEST_F(AnswersPageTest, AQuestionOfOnesOwnIsAskedAnsweredAndTakenBack) {
    Story story;
    story.title = text("The frost of May");
    story.action = text("I covered the beds at night.");
    act([&](Edit& edit) { edit.add(story); });
    show();
    auto* list = page->findChild<QuestionList*>();
    const qsizetype before = list->questions().size();
    Q_EMIT list->questionTyped(text("When did you last work through the night?"));
    ASSERT_EQ(list->questions().size(), before + 1);
    ASSERT_EQ(content().questions.size(), 1);
    EXPECT_EQ(content().questions.rows().first().role, park.id) << "in one's own words it is this employer's";
    compose();
    ASSERT_NE(onlyAnswer(), nullptr);
    EXPECT_EQ(onlyAnswer()->question, questionOf(content().questions.rows().first()));
    EXPECT_TRUE(onlyAnswer()->text.contains(text("old terrace"))) << onlyAnswer()->text.toStdString();
    Q_EMIT list->usualAsked(Question(text("failure")));
    EXPECT_EQ(content().questions.size(), 2);
    EXPECT_FALSE(content().questions.rows().last().role) << "a usual one comes everywhere";
    Q_EMIT list->removeAsked(questionOf(content().questions.rows().first()));
    EXPECT_EQ(content().questions.size(), 1);
    EXPECT_TRUE(content().answers.isEmpty());
    session->undo();
    EXPECT_EQ(content().answers.size(), 1) << "one step of undo";
    EXPECT_EQ(list->questions().size(), before + 2);
}

TEST_F(AnswersPageTest, AProposedSentenceIsKeptRewordedAndLeftOut) {
    show();
    compose();
    auto* bar = page->findChild<SentenceBar*>();
    editor()->selectPlace(3, 0);
    ASSERT_TRUE(bar->isVisible());
    const auto proposed = [&] {
        const QList<TextMark> marks = editor()->marks();
        return std::count_if(marks.begin(), marks.end(),
                             [](const TextMark& each) { return each.kind == TextMark::Kind::Proposed; });
    };
    const auto before = proposed();
    ASSERT_GT(before, 0);
    QTest::mouseClick(button<QPushButton>("Keep"), Qt::LeftButton);
    ASSERT_EQ(content().sayLines.size(), 2);
    EXPECT_EQ(content().sayLines.rows().last().aspiration, aspiration.id);
    EXPECT_TRUE(onlyAnswer()->text.startsWith(content().sayLines.rows().last().text));
    settle();
    desk()->judge();
    EXPECT_EQ(proposed(), before - 1) << "it is the person's own now";

    SentenceLine sentence;
    const SayLine kept = content().sayLines.rows().last();
    sentence.words = kept.text;
    sentence.at = {0, sentence.words.size()};
    sentence.line = kept;
    sentence.whole = sentence.words;
    Q_EMIT bar->rewordAsked(sentence, text("Old parks are what I want to know everything about."), true);
    ASSERT_EQ(content().sayLines.size(), 3);
    EXPECT_EQ(content().sayLines.rows().last().forRole, park.id);
    EXPECT_TRUE(onlyAnswer()->text.startsWith(text("Old parks are what I want")));
    sentence.words = text("Old parks are what I want to know everything about.");
    sentence.at = {0, sentence.words.size()};
    Q_EMIT bar->leaveOutAsked(sentence);
    EXPECT_FALSE(onlyAnswer()->text.contains(text("Old parks")));
}

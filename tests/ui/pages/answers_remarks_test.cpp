// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/answers/answer_desk.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/critic_panel.h"
#include "ui/answers/origin_panel.h"
#include "ui/answers/question_list.h"
#include "ui/answers/remark_card.h"
#include "ui/widgets/list_and_page.h"

#include <QMenu>
#include <QPushButton>
#include <QTextEdit>
#include <QTimer>

using namespace ascent;
using namespace ascent::test;

namespace {

/// A lighting technician who wants to design for dance, and writes an answer of their own.
class AnswersRemarksTest : public PageTest<AnswersPage> {
protected:
    void SetUp() override {
        PageTest::SetUp();
        strength.name = text("Plotting a show by hand");
        strength.excel = 5;
        strength.enjoy = 5;
        role.title = text("Lighting designer");
        role.company = text("Dance House North");
        answer.question = Question(text("career-goals"));
        answer.role = role.id;
        answer.text = start + money + text(" ") + again;
        act([&](Edit& edit) {
            Aspiration aspiration;
            aspiration.statement = text("Become an expert in light for dance");
            aspiration.kind = AspirationKind::Expert;
            edit.add(aspiration);
            edit.add(strength);
            edit.add(role);
            edit.add(answer);
        });
        show();
        ASSERT_TRUE(page->open(answer.id));
        desk()->judge();
    }
    AnswerDesk* desk() const { return page->findChild<AnswerDesk*>(); }
    AnswerEditor* editor() const { return desk()->editor(); }
    QString selected() const { return editor()->findChild<QTextEdit*>()->textCursor().selectedText(); }
    QString written() const { return content().answers.find(answer.id)->text; }
    static void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static QPushButton* buttonOf(const RemarkCard& card, const char* label) {
        for (auto* each : card.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text(label))
                return each;
        return nullptr;
    }
    RemarkCard* cardWith(const char* label) const {
        for (auto* card : page->findChildren<RemarkCard*>())
            for (auto* each : card->findChildren<QPushButton*>())
                if (card->isVisible() && each->isVisible() && each->text() == text(label))
                    return card;
        return nullptr;
    }

    const QString start = text("I light stages. ");
    const QString money = text("I want this job because it pays well.");
    const QString again = text("My last boss was an idiot.");
    Strength strength;
    Role role;
    Answer answer;
};

} // namespace

TEST_F(AnswersRemarksTest, AWayOutIsTakenWithOneClickAndOneUndo) {
    RemarkCard* card = cardWith("Use this");
    ASSERT_NE(card, nullptr);
    const QString before = written();
    const int warned = page->findChild<CriticPanel*>()->count();
    card->use()->click();
    EXPECT_NE(written(), before);
    EXPECT_TRUE(written().startsWith(start));
    EXPECT_LT(page->findChild<CriticPanel*>()->count(), warned);
    EXPECT_FALSE(selected().isEmpty()) << "what is new is shown";
    EXPECT_TRUE(written().contains(selected()));
    EXPECT_TRUE(page->findChild<OriginPanel*>()->entries().contains(strength.id.uuid()))
        << "the sentence keeps its origin";
    session->undo();
    EXPECT_EQ(written(), before);
    EXPECT_EQ(editor()->value(), before);
}

TEST_F(AnswersRemarksTest, AnEntryBehindAWayOutIsWatchedInAComposedAnswer) {
    act([&](Edit& edit) { edit.change<Answer>(answer.id, [&](Answer& each) { each.composed = start.trimmed(); }); });
    desk()->judge();
    RemarkCard* card = cardWith("Use this");
    ASSERT_NE(card, nullptr);
    card->use()->click();
    EXPECT_FALSE(stalenessOf(*content().answers.find(answer.id), content()).isStale());
    act([&](Edit& edit) {
        edit.change<Strength>(strength.id, [](Strength& each) { each.name = text("Cueing by ear"); });
    });
    EXPECT_TRUE(stalenessOf(*content().answers.find(answer.id), content()).isStale());
}

TEST_F(AnswersRemarksTest, AWayOutGoesIntoTheTextAsItIsNow) {
    RemarkCard* card = cardWith("Use this");
    ASSERT_NE(card, nullptr);
    editor()->selectPlace(0, 0);
    QTest::keyClicks(QApplication::focusWidget(), text("Today "));
    card->use()->click(); // sooner than the critic has read on
    EXPECT_TRUE(written().startsWith(text("Today ") + start)) << written().toStdString();
    EXPECT_TRUE(!written().contains(money) || !written().contains(again));
}

TEST_F(AnswersRemarksTest, AnAbsentPartIsAdded) {
    RemarkCard* card = cardWith("Add this");
    ASSERT_NE(card, nullptr);
    card->use()->click();
    EXPECT_TRUE(written().contains(start.trimmed()));
    EXPECT_TRUE(written().contains(money));
    EXPECT_TRUE(written().contains(again));
    EXPECT_GT(written().size(), (start + money + again).size() + 10);
}

TEST_F(AnswersRemarksTest, TheKeyboardGoesFromRemarkToRemark) {
    editor()->selectPlace(0, 0);
    press(Qt::Key_F8);
    const QString first = selected();
    EXPECT_TRUE(money.contains(first) && !first.isEmpty()) << first.toStdString();
    press(Qt::Key_F8);
    const QString second = selected();
    EXPECT_TRUE(again.contains(second) && !second.isEmpty()) << second.toStdString();
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(selected(), first);
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(selected(), second) << "round the end";
    EXPECT_TRUE(editor()->isActive());
}

TEST_F(AnswersRemarksTest, TheKeyboardTakesAWayOutAndWavesOff) {
    editor()->selectPlace(0, 0);
    press(Qt::Key_F8);
    press(Qt::Key_F9);
    EXPECT_FALSE(written().contains(money)) << written().toStdString();
    EXPECT_TRUE(written().contains(again));
    editor()->selectPlace(written().indexOf(again), 0);
    press(Qt::Key_F8);
    ASSERT_TRUE(again.contains(selected()));
    press(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_EQ(content().answers.find(answer.id)->notHere.size(), 1);
    EXPECT_TRUE(written().contains(again)) << "the words stay";
    editor()->selectPlace(0, 0);
    const QString before = written();
    press(Qt::Key_F9);
    EXPECT_EQ(written(), before) << "no remark stands here";
}

TEST_F(AnswersRemarksTest, AMisspelledWordIsOnTheWayAndItsSuggestionsComeByKey) {
    if (!Speller::open(text("en_GB")).available())
        GTEST_SKIP() << "no dictionary is installed";
    act([&](Edit& edit) {
        edit.change<Answer>(answer.id, [](Answer& each) { each.text = text("I light stagges for dance."); });
    });
    desk()->judge();
    editor()->selectPlace(0, 0);
    press(Qt::Key_F8);
    ASSERT_EQ(selected(), text("stagges"));
    QString first;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        first = menu->actions().first()->text();
        menu->actions().first()->trigger();
        menu->close();
    });
    press(Qt::Key_F9);
    ASSERT_FALSE(first.isEmpty());
    settle();
    EXPECT_EQ(written(), text("I light %1 for dance.").arg(first));
}

TEST_F(AnswersRemarksTest, OnlyTheTextIsShownAndEscapeBringsTheRestBack) {
    auto* questions = page->findChild<QuestionList*>();
    auto* critic = page->findChild<CriticPanel*>();
    editor()->setFocus();
    press(Qt::Key_F11);
    EXPECT_FALSE(questions->isVisible());
    EXPECT_FALSE(critic->isVisible());
    EXPECT_TRUE(editor()->isActive());
    page->resize(900, 700);
    EXPECT_FALSE(critic->isVisible()) << "not under the text either";
    page->resize(1280, 800);
    QTest::keyClicks(QApplication::focusWidget(), text("Well. "));
    settle();
    EXPECT_TRUE(written().contains(text("Well. ")));
    EXPECT_TRUE(page->leave());
    EXPECT_TRUE(questions->isVisible());
    EXPECT_TRUE(critic->isVisible());
    EXPECT_FALSE(page->leave());
}

TEST_F(AnswersRemarksTest, AReadOnlyWorkbookOffersNothingToTake) {
    for (auto* card : page->findChildren<RemarkCard*>()) {
        Finding finding;
        finding.why = text("why");
        finding.fix = text("advice");
        finding.length = 3;
        card->show(finding, WayOut{text("Words."), 0, 3}, false);
        EXPECT_TRUE(card->use()->isHidden());
        EXPECT_TRUE(card->notHere()->isHidden());
    }
}

TEST_F(AnswersRemarksTest, TheColumnFitsItsPaneWhateverTheWidth) {
    auto* pane = page->findChild<ReadingPane*>();
    ASSERT_NE(pane, nullptr);
    act([&](Edit& edit) {
        edit.change<Answer>(answer.id, [](Answer& each) {
            each.text = text("I hang lamps. ").repeated(200);
            each.target = 120;
        });
    });
    for (const int width : {1600, 1280, 1100, 1000, 900}) {
        page->resize(width, 800);
        QApplication::processEvents();
        EXPECT_LE(pane->widget()->minimumSizeHint().width(), pane->viewport()->width()) << width;
    }
}

TEST_F(AnswersRemarksTest, AQuestionShowsItsWayOutOnYesAndIsQuietOnNo) {
    editor()->setValue(start +
                       text(" Last spring I lit nine premieres without a dark second. I'd like to learn from your "
                            "older hands here. It opens doors for me."));
    desk()->judge();
    RemarkCard* card = cardWith("Yes");
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->asks());
    EXPECT_EQ(buttonOf(*card, "Not here"), nullptr);
    buttonOf(*card, "Yes")->click();
    EXPECT_FALSE(card->asks());
    ASSERT_NE(buttonOf(*card, "Not here"), nullptr);
    EXPECT_EQ(buttonOf(*card, "Yes"), nullptr);
    // The same words stay answered while the text goes on.
    editor()->setValue(editor()->value() + text(" I look after the desk."));
    desk()->judge();
    EXPECT_EQ(cardWith("Yes"), nullptr);

    editor()->setValue(start +
                       text(" Last spring I lit nine premieres without a dark second. I'd like to learn from your "
                            "older hands here. I keep an eye on payday."));
    desk()->judge();
    card = cardWith("Yes");
    ASSERT_NE(card, nullptr);
    buttonOf(*card, "No")->click();
    EXPECT_EQ(content().answers.find(answer.id)->notHere.size(), 1);
    EXPECT_EQ(cardWith("Yes"), nullptr);
}

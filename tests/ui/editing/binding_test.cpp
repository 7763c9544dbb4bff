// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"
#include "tests/support/print.h"
#include "ui/editing/entry_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace ascent {

/// A workbook with one goal, and a window with fields bound to it.
class Binding : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_folder.filePath(QStringLiteral("a.ascent")), m_clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        m_session = std::make_unique<Session>(std::move(*made));
        Goal goal;
        goal.statement = QStringLiteral("Learn to weld");
        m_id = goal.id;
        m_session->act(QStringLiteral("Add"), [&](Edit& edit) { edit.add(goal); });
        m_form = std::make_unique<EntryForm<Goal>>(*m_session);
        m_statement = new HeadingField(&m_window);
        m_category = new ChoiceField(&m_window);
        addChoices<GoalCategory>(m_category);
        m_due = new DateField(&m_window);
        m_form->bind(m_statement, &Goal::statement);
        m_form->bind(m_category, &Goal::category);
        m_form->bind(m_due, &Goal::due);
        m_form->show(m_id);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    const Goal& goal() const { return *m_session->content().goals.find(m_id); }
    void type(FieldWidget* field, const char* text) {
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void wait() { QTest::qWait(FieldBinding::delayMs + 100); }
    /// A change from elsewhere: another page, the journal.
    void changeOutside(const QString& statement) {
        ASSERT_TRUE(m_session->workbook().act(QStringLiteral("Elsewhere"), [&](Edit& edit) {
            edit.change<Goal>(m_id, [&](Goal& each) { each.statement = statement; });
        }));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 22)};
    std::unique_ptr<Session> m_session;
    GoalId m_id;
    QWidget m_window;
    HeadingField* m_statement = nullptr;
    ChoiceField* m_category = nullptr;
    DateField* m_due = nullptr;
    std::unique_ptr<EntryForm<Goal>> m_form;
};

TEST_F(Binding, showsWhatIsThere) {
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld"));
    EXPECT_EQ(m_category->value(), QStringLiteral("other"));
    EXPECT_EQ(m_due->value(), std::nullopt);
}

TEST_F(Binding, writesAfterAPauseAndNotAtEveryKey) {
    QSignalSpy changed(m_session.get(), &Session::changed);
    type(m_statement, " well");
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld"));
    wait();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Binding, leavingTheFieldWritesAtOnce) {
    type(m_statement, " well");
    m_due->setFocus();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Binding, aFlushWritesAtOnce) {
    type(m_statement, " well");
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Binding, showingAnotherEntryWritesIntoTheFirst) {
    Goal other;
    other.statement = QStringLiteral("Another");
    m_session->act(QStringLiteral("Add"), [&](Edit& edit) { edit.add(other); });
    type(m_statement, " well");
    m_form->show(other.id);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
    EXPECT_EQ(m_session->content().goals.find(other.id)->statement, QStringLiteral("Another"));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Another"));
}

TEST_F(Binding, typingWithPausesIsOneStepOfUndo) {
    const int before = int(m_session->workbook().history()->size());
    type(m_statement, " really");
    wait();
    type(m_statement, " well");
    wait();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld really well"));
    EXPECT_EQ(m_session->workbook().history()->size(), before + 1);
    m_session->undo();
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld")) << "also while the cursor is in the field";
    m_session->redo();
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld really well"));
}

TEST_F(Binding, undoTakesBackWhatWasJustTyped) {
    type(m_statement, " well");
    m_session->undo();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld"));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld"));
}

TEST_F(Binding, changesFromElsewhereAreShown) {
    changeOutside(QStringLiteral("Learn to solder"));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to solder"));
}

TEST_F(Binding, changesFromElsewhereDoNotDisturbTyping) {
    type(m_statement, " well");
    changeOutside(QStringLiteral("Learn to solder"));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld well"));
    wait();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well")) << "what the person types last, holds";
}

TEST_F(Binding, otherFieldsOfTheEntryKeepWhatTheyHad) {
    type(m_statement, " well");
    m_due->setFocus();
    type(m_due, "2027-03-12");
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
    EXPECT_EQ(goal().due, QDate(2027, 3, 12));
}

TEST_F(Binding, typingIntoADeletedEntryIsHarmless) {
    type(m_statement, " well");
    ASSERT_TRUE(m_session->workbook().act(QStringLiteral("Delete"), [&](Edit& edit) { edit.remove<Goal>(m_id); }));
    QSignalSpy failed(m_session.get(), &Session::failed);
    wait();
    EXPECT_EQ(m_session->content().goals.size(), 0);
    EXPECT_EQ(failed.size(), 0);
}

TEST_F(Binding, aReadOnlyWorkbookCanNotBeTypedInto) {
    const QString path = m_session->workbook().path();
    m_form.reset();
    m_session.reset();
    delete m_statement;
    auto opened = Workbook::open(path, m_clock, Workbook::Mode::ReadOnly);
    ASSERT_TRUE(opened) << opened.error().sentence().toStdString();
    Session session(std::move(*opened));
    EntryForm<Goal> form(session);
    auto* field = new HeadingField(&m_window);
    form.bind(field, &Goal::statement);
    form.show(m_id);
    field->show();
    EXPECT_EQ(field->value(), QStringLiteral("Learn to weld"));
    QSignalSpy failed(&session, &Session::failed);
    type(field, " well");
    wait();
    EXPECT_EQ(field->value(), QStringLiteral("Learn to weld"));
    EXPECT_EQ(failed.size(), 0);
    delete field;
}

/// Types a letter at a time with less than a pause between them, until something is written or it went on for far more
/// than a second; returns what was typed.
QString typeUntilWritten(QSignalSpy& changed, int pauseMs, const std::function<void(QChar)>& key) {
    QString typed;
    while (changed.isEmpty() && typed.size() * pauseMs < 4'000) {
        typed += QChar(u'a' + int(typed.size()) % 26);
        key(typed.back());
        QTest::qWait(pauseMs);
    }
    return typed;
}

TEST_F(Binding, steadyTypingIsWrittenThoughThereIsNoPause) {
    for (const int pause : {20, FieldBinding::delayMs - 100}) {
        const QString before = goal().statement;
        m_statement->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QSignalSpy changed(m_session.get(), &Session::changed);
        const QString typed = typeUntilWritten(
            changed, pause, [](QChar key) { QTest::keyClick(QApplication::focusWidget(), key.toLatin1()); });
        EXPECT_EQ(changed.size(), 1) << "with keys every " << pause << " ms";
        EXPECT_TRUE((before + typed).startsWith(goal().statement));
        EXPECT_EQ(m_statement->value(), before + typed) << "what came since is still in the field";
        m_session->flush();
    }
}

TEST_F(Binding, keysThatLeaveNoTimeForTimersAreWritten) {
    QSignalSpy changed(m_session.get(), &Session::changed);
    m_statement->setFocus();
    QElapsedTimer since;
    since.start();
    // Held down, in a window that is too busy to get round to anything else.
    while (changed.isEmpty() && since.elapsed() < 4'000)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(Binding, steadyTypingIsOneStepOfUndo) {
    const int before = int(m_session->workbook().history()->size());
    m_statement->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    for (int times = 0; times < 2; ++times) {
        QSignalSpy changed(m_session.get(), &Session::changed);
        typeUntilWritten(changed, 20, [](QChar key) { QTest::keyClick(QApplication::focusWidget(), key.toLatin1()); });
        ASSERT_EQ(changed.size(), 1);
    }
    m_session->flush();
    EXPECT_EQ(m_session->workbook().history()->size(), before + 1);
    m_session->undo();
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld"));
}

TEST_F(Binding, writingWhileOneTypesLeavesCursorAndSelection) {
    m_statement->setFocus();
    auto* edit = qobject_cast<QTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(5);
    edit->setTextCursor(cursor);
    QTest::keyClicks(edit, QStringLiteral(" how"));
    cursor.setPosition(6);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn how to weld"));
    EXPECT_EQ(edit->textCursor().selectedText(), QStringLiteral("how"));
    QTest::keyClicks(edit, QStringLiteral("now"));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn now to weld"));
}

TEST_F(Binding, wordsThatAreBeingComposedAreLeftAlone) {
    m_statement->setFocus();
    auto* edit = qobject_cast<QTextEdit*>(QApplication::focusWidget());
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("! "));
    QInputMethodEvent composing(QStringLiteral("nihao"), {});
    QApplication::sendEvent(edit, &composing);
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld! "));
    EXPECT_EQ(edit->textCursor().block().layout()->preeditAreaText(), QStringLiteral("nihao")) << "it goes on";
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("\u4f60\u597d"));
    QApplication::sendEvent(edit, &done);
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld! \u4f60\u597d"));
}

TEST_F(Binding, whatIsPastedIsWrittenLikeWhatIsTyped) {
    QApplication::clipboard()->setText(QStringLiteral("ing"));
    m_statement->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    m_session->flush();
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to welding"));
}

TEST_F(Binding, halfADateStaysWhileSomethingElseIsWritten) {
    m_due->setFocus();
    type(m_due, "12 Mar 2027 or");
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    changeOutside(QStringLiteral("Elsewhere"));
    EXPECT_EQ(edit->text(), QStringLiteral("12 Mar 2027 or"));
}

TEST_F(Binding, wordsOutliveAFieldThatGoesWithThem) {
    type(m_statement, " well");
    m_form.reset();
    delete m_statement;
    EXPECT_EQ(m_session->saving().kind(), SaveState::Kind::Saving);
    EXPECT_TRUE(m_session->flush());
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
    EXPECT_EQ(m_session->saving().kind(), SaveState::Kind::Saved);
}

/// The disk is full while something is typed.
class Unsaved : public Binding {
protected:
    void SetUp() override {
        Binding::SetUp();
        Goal other;
        other.statement = QStringLiteral("Another");
        m_other = other.id;
        m_session->act(QStringLiteral("Add"), [&](Edit& edit) { edit.add(other); });
    }
    SaveState::Kind state() const { return m_session->saving().kind(); }
    void fillDisk() {
        m_full = std::make_unique<FullDisk>();
        if (!m_full->works())
            GTEST_SKIP() << "this system can't limit the size of files";
    }
    void makeRoom() { m_full.reset(); }

    GoalId m_other;
    std::unique_ptr<FullDisk> m_full;
};

TEST_F(Unsaved, theStateSaysWhatIsTrue) {
    EXPECT_EQ(state(), SaveState::Kind::Saved);
    type(m_statement, " well");
    EXPECT_EQ(state(), SaveState::Kind::Saving);
    fillDisk();
    EXPECT_FALSE(m_session->flush());
    EXPECT_EQ(state(), SaveState::Kind::NotSaved);
    ASSERT_TRUE(m_session->saving().error());
    EXPECT_FALSE(m_session->saving().error()->why.isEmpty());
    makeRoom();
    EXPECT_TRUE(m_session->saving().tryAgain());
    EXPECT_EQ(state(), SaveState::Kind::Saved);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Unsaved, theStateIsNeverSavedOnTheWayToNotSaved) {
    QList<SaveState::Kind> told;
    QObject::connect(&m_session->saving(), &SaveState::changed, m_session.get(), [&] { told << state(); });
    type(m_statement, "!");
    fillDisk();
    m_session->flush();
    EXPECT_EQ(told, (QList{SaveState::Kind::Saving, SaveState::Kind::NotSaved}));
}

TEST_F(Unsaved, anotherEntryIsShownAndTheTextComesBackWithItsOwn) {
    type(m_statement, " well");
    fillDisk();
    m_form->show(m_other);
    EXPECT_EQ(m_statement->value(), QStringLiteral("Another"));
    m_form->show(m_id);
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld well"));
    m_form->show(m_other);
    makeRoom();
    EXPECT_TRUE(m_session->saving().tryAgain()) << "though another one is open";
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
    EXPECT_EQ(m_session->content().goals.find(m_other)->statement, QStringLiteral("Another"));
}

TEST_F(Unsaved, textOutlivesItsField) {
    type(m_statement, " well");
    fillDisk();
    m_session->flush();
    m_form.reset();
    delete m_statement;
    makeRoom();
    EXPECT_TRUE(m_session->saving().tryAgain());
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Unsaved, changesFromElsewhereLeaveItAlone) {
    type(m_statement, " well");
    {
        fillDisk();
        m_session->flush();
        makeRoom();
    }
    ASSERT_TRUE(m_session->workbook().act(QStringLiteral("Elsewhere"), [&](Edit& edit) {
        edit.change<Goal>(m_id, [&](Goal& each) { each.statement = QStringLiteral("Learn to solder"); });
    }));
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld well"));
    EXPECT_EQ(state(), SaveState::Kind::NotSaved);
}

TEST_F(Unsaved, nothingIsUndoneUnderIt) {
    const QString label = m_session->workbook().undoLabel();
    type(m_statement, " well");
    fillDisk();
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->undo();
    m_session->redo();
    m_session->goTo(0);
    EXPECT_EQ(failed.size(), 3) << "each says why";
    makeRoom();
    EXPECT_EQ(m_session->workbook().undoLabel(), label);
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld well"));
}

TEST_F(Unsaved, theNextActThatGoesThroughTakesItAlong) {
    type(m_statement, " well");
    fillDisk();
    m_session->flush();
    makeRoom();
    EXPECT_TRUE(m_session->act(QStringLiteral("Other"), [&](Edit& edit) { edit.add(Goal{}); }));
    EXPECT_EQ(state(), SaveState::Kind::Saved);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Unsaved, itIsTriedAgainByItself) {
    type(m_statement, " well");
    fillDisk();
    m_session->flush();
    makeRoom();
    QSignalSpy changed(&m_session->saving(), &SaveState::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(state(), SaveState::Kind::Saved);
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well"));
}

TEST_F(Unsaved, whatIsTypedOnGoesWithIt) {
    type(m_statement, " well");
    fillDisk();
    m_session->flush();
    type(m_statement, " enough");
    m_session->flush();
    EXPECT_EQ(m_session->saving().held().size(), 1);
    makeRoom();
    EXPECT_TRUE(m_session->saving().tryAgain());
    EXPECT_EQ(goal().statement, QStringLiteral("Learn to weld well enough"));
}

TEST_F(Unsaved, thrownAwayOnPurposeTheFieldShowsTheWorkbook) {
    type(m_statement, " well");
    fillDisk();
    m_session->flush();
    makeRoom();
    m_session->saving().throwAway();
    EXPECT_EQ(state(), SaveState::Kind::Saved);
    EXPECT_EQ(m_statement->value(), QStringLiteral("Learn to weld"));
}

} // namespace ascent

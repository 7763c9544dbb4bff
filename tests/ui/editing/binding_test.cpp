// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/editing/entry_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace ascent

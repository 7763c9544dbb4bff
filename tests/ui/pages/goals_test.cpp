// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/goals/goals_page.h"
#include "ui/goals/smart_strip.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace ascent;
using namespace ascent::test;

class GoalsPageTest : public PageTest<GoalsPage> {
protected:
    const Goal& first() const { return content().goals.rows().first(); }
    GoalId addGoal(const std::function<void(Goal&)>& set) {
        Goal goal;
        goal.statement = text("Hold twelve lessons");
        set(goal);
        act([&](Edit& edit) { edit.add(goal); });
        return goal.id;
    }
};

TEST_F(GoalsPageTest, ANewGoalTakesWhatIsTypedAndUndoTakesItBack) {
    show();
    page->newEntry();
    ASSERT_EQ(content().goals.size(), 1);
    QTest::keyClicks(QApplication::focusWidget(), text("Pass the exam"));
    settle();
    EXPECT_EQ(first().statement, text("Pass the exam"));
    EXPECT_EQ(first().status, GoalStatus::Draft);
    session->undo();
    EXPECT_EQ(first().statement, QString());
    session->undo();
    EXPECT_TRUE(content().goals.isEmpty());
}

TEST_F(GoalsPageTest, MovingADueDateKeepsARecordWithRoomForTheReason) {
    const GoalId id = addGoal([](Goal& goal) { goal.due = QDate(2027, 3, 31); });
    show();
    named<DateField>("Due")->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("2027-06-30"));
    settle();
    EXPECT_EQ(content().goals.find(id)->due, QDate(2027, 6, 30));
    ASSERT_EQ(content().revisions.size(), 1);
    EXPECT_EQ(content().revisions.rows().first().dueBefore, QDate(2027, 3, 31));
    EXPECT_EQ(content().revisions.rows().first().dueAfter, QDate(2027, 6, 30));
    type(named<LineField>("Reason"), "The hall was flooded.");
    settle();
    EXPECT_EQ(content().revisions.rows().first().reason, text("The hall was flooded."));
}

TEST_F(GoalsPageTest, ADraftPromisedNothingAndKeepsNoRecord) {
    addGoal([](Goal& goal) {
        goal.due = QDate(2027, 3, 31);
        goal.status = GoalStatus::Draft;
    });
    show();
    named<DateField>("Due")->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("2027-06-30"));
    settle();
    EXPECT_EQ(first().due, QDate(2027, 6, 30));
    EXPECT_TRUE(content().revisions.isEmpty());
}

TEST_F(GoalsPageTest, AStepIsAddedTypedTickedAndBroughtBack) {
    addGoal([](Goal&) {});
    show();
    QTest::mouseClick(button<QPushButton>("Add a step"), Qt::LeftButton);
    ASSERT_EQ(content().steps.size(), 1);
    type(named<LineField>("Step"), "Ask the library");
    settle();
    EXPECT_EQ(content().steps.rows().first().title, text("Ask the library"));
    QTest::mouseClick(button<QCheckBox>("Done"), Qt::LeftButton, {}, QPoint(6, 9));
    EXPECT_EQ(content().steps.rows().first().done, testDay());
    QTest::mouseClick(button<QToolButton>("Delete step"), Qt::LeftButton);
    EXPECT_TRUE(content().steps.isEmpty());
    session->undo();
    ASSERT_EQ(content().steps.size(), 1);
    EXPECT_EQ(named<LineField>("Step")->value(), text("Ask the library"));
}

TEST_F(GoalsPageTest, StepsArePutInOrderByButtonAndByKeyboard) {
    const GoalId id = addGoal([](Goal&) {});
    act([&](Edit& edit) {
        for (const char* title : {"one", "two", "three"})
            edit.add(Step{{}, id, 0, text(title), {}, {}});
    });
    show();
    const auto order = [&] {
        QStringList titles;
        for (const Step* step : content().steps.owned(id))
            titles << step->title;
        return titles.join(QLatin1Char(' '));
    };
    QList<QToolButton*> ups;
    for (QToolButton* each : page->findChildren<QToolButton*>())
        if (each->accessibleName() == text("Move step up"))
            ups << each;
    ASSERT_EQ(ups.size(), 3);
    EXPECT_FALSE(ups[0]->isEnabled());
    QTest::mouseClick(ups[2], Qt::LeftButton);
    EXPECT_EQ(order(), text("one three two"));
    named<LineField>("Step")->setFocus(); // "one"
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), text("three one two"));
    session->undo();
    session->undo();
    EXPECT_EQ(order(), text("one two three"));
}

TEST_F(GoalsPageTest, WhatTheWordsSayIsOfferedAndNeverTakenUnasked) {
    addGoal([](Goal& goal) { goal.statement = text("Hold 12 lessons by 30 June 2027"); });
    show();
    EXPECT_FALSE(first().due);
    QPushButton* fill = nullptr;
    for (QPushButton* each : page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().startsWith(text("Take over")))
            fill = each;
    ASSERT_NE(fill, nullptr);
    QTest::mouseClick(fill, Qt::LeftButton);
    EXPECT_EQ(first().due, QDate(2027, 6, 30));
    EXPECT_EQ(first().target, 12);
    EXPECT_FALSE(fill->isVisible());
}

TEST_F(GoalsPageTest, TheLettersFollowWhatIsThere) {
    addGoal([](Goal& goal) { goal.statement = text("Be better at everything"); });
    show();
    const auto open = [&] {
        int count = 0;
        for (QWidget* each : page->findChild<SmartStrip*>()->findChildren<QWidget*>())
            count += each->accessibleName().endsWith(text(": open"));
        return count;
    };
    EXPECT_GE(open(), 3);
    act([&](Edit& edit) {
        edit.change<Goal>(first().id,
                          [](Goal& goal) { goal.statement = text("Hold 12 pottery lessons by 30 June 2027"); });
    });
    EXPECT_EQ(open(), 0);
}

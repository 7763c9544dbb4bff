// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/goals/goals_page.h"
#include "ui/goals/goals_views.h"
#include "ui/goals/review_goal.h"
#include "ui/goals/smart_strip.h"
#include "ui/goals/weeks_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

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
    type(named<TextField>("Reason"), "The hall was flooded.");
    settle();
    EXPECT_EQ(content().revisions.rows().first().reason, text("The hall was flooded."));
}

TEST_F(GoalsPageTest, TheReasonIsAskedBesideTheDateAndCanBeLeftOut) {
    const GoalId id = addGoal([](Goal& goal) {
        goal.due = QDate(2027, 3, 31);
        goal.target = 12;
    });
    show();
    const auto asked = [&] {
        QList<LineField*> fields;
        for (LineField* field : page->findChildren<LineField*>())
            if (field->name() == text("Reason for the move") && field->isVisible())
                fields << field;
        return fields;
    };
    EXPECT_TRUE(asked().isEmpty());
    DateField* due = named<DateField>("Due");
    due->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("2027-06-30"));
    settle();
    ASSERT_EQ(asked().size(), 1);
    EXPECT_TRUE(due->isActive()); // the question takes no keyboard
    const int below = asked()[0]->mapTo(page.get(), QPoint()).y() - due->mapTo(page.get(), QPoint()).y();
    EXPECT_GT(below, 0);
    EXPECT_LT(below, 200);
    type(asked()[0], "The hall was flooded.");
    settle();
    EXPECT_EQ(content().revisions.rows().first().reason, text("The hall was flooded."));
    QTest::mouseClick(button<QPushButton>("Done"), Qt::LeftButton);
    EXPECT_TRUE(asked().isEmpty());

    act([&](Edit& edit) { edit.change<Goal>(id, [](Goal& goal) { goal.category = GoalCategory::Business; }); });
    EXPECT_TRUE(asked().isEmpty()); // nothing was moved
    due->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("2027-07-31"));
    settle();
    EXPECT_EQ(asked().size(), 1); // moved again
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("2027-03-31"));
    settle();
    EXPECT_EQ(content().goals.find(id)->due, QDate(2027, 3, 31));
}

TEST_F(GoalsPageTest, AMoveThatIsTakenBackIsNotAskedAbout) {
    addGoal([](Goal& goal) { goal.target = 12; });
    show();
    NumberField* target = named<NumberField>("To");
    target->setFocus();
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keyClicks(QApplication::focusWidget(), text("10"));
    settle();
    LineField* reason = nullptr;
    for (LineField* field : page->findChildren<LineField*>())
        if (field->name() == text("Reason for the move") && field->isVisible())
            reason = field;
    ASSERT_NE(reason, nullptr);
    session->undo();
    EXPECT_TRUE(content().revisions.isEmpty());
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(GoalsPageTest, TheLettersAreOneStopAndSayTheirReasons) {
    addGoal([](Goal& goal) { goal.statement = text("Be better at everything"); });
    show();
    auto* strip = page->findChild<SmartStrip*>();
    QList<QWidget*> letters, stops;
    for (QWidget* each : strip->findChildren<QWidget*>())
        if (each->accessibleName().endsWith(text(": open")) || each->accessibleName().endsWith(text(": met"))) {
            letters << each;
            if (each->focusPolicy() & Qt::TabFocus)
                stops << each;
        }
    ASSERT_EQ(letters.size(), 5);
    ASSERT_EQ(stops, QList<QWidget*>{letters[0]});
    letters[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(letters[0], Qt::Key_Right);
    EXPECT_TRUE(letters[1]->hasFocus());
    EXPECT_TRUE(strip->findChild<QLabel*>()->text().startsWith(letters[1]->accessibleDescription()));
    QTest::keyClick(letters[1], Qt::Key_End);
    EXPECT_TRUE(letters[4]->hasFocus());
    QTest::keyClick(letters[4], Qt::Key_Right);
    EXPECT_TRUE(letters[4]->hasFocus());
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

TEST_F(GoalsPageTest, AStepIsTiedToAMoment) {
    addGoal([](Goal&) {});
    act([&](Edit& edit) { edit.add(Step{{}, first().id, 0, text("Write the draft"), {}, {}}); });
    show();
    EXPECT_FALSE(named<LineField>("When")->isVisible());
    QTest::mouseClick(button<QToolButton>("Say when you will do it"), Qt::LeftButton);
    ASSERT_TRUE(named<LineField>("When")->isVisible());
    EXPECT_TRUE(named<LineField>("When")->isActive());
    QTest::keyClicks(QApplication::focusWidget(), text("the tea is made"));
    type(named<LineField>("then I"), "write one page");
    settle();
    EXPECT_EQ(content().steps.rows().first().when, text("the tea is made"));
    EXPECT_EQ(content().steps.rows().first().then, text("write one page"));
    EXPECT_TRUE(named<LineField>("When")->isVisible());
}

TEST_F(GoalsPageTest, TheFourWeeksLetAStepBeTickedAndAGoalBeOpened) {
    addGoal([](Goal& goal) { goal.statement = text("Another one"); });
    const GoalId id = addGoal([](Goal&) {});
    act([&](Edit& edit) {
        edit.add(Step{{}, id, 0, text("Book the hall"), testDay().addDays(2), {}, text("I am in town"), text("ask")});
        edit.add(Step{{}, id, 0, text("Print the flyer"), testDay().addDays(3), {}});
    });
    show();
    auto* views = page->findChild<GoalsViews*>();
    views->showView(text("weeks"));
    auto* weeks = page->findChild<WeeksView*>();
    ASSERT_NE(weeks, nullptr);
    const auto ticks = [&] { return weeks->findChildren<QCheckBox*>(); };
    ASSERT_EQ(ticks().size(), 2);
    QStringList labels;
    for (QLabel* each : weeks->findChildren<QLabel*>())
        labels << each->text();
    EXPECT_TRUE(labels.contains(text("When I am in town, then I ask.")));
    EXPECT_TRUE(labels.contains(text("Without a next step"))); // the other goal
    ticks()[0]->setFocus();
    QTest::keyClick(ticks()[0], Qt::Key_Space);
    EXPECT_EQ(content().steps.rows().first().done, testDay());
    ASSERT_EQ(ticks().size(), 1);
    EXPECT_TRUE(weeks->isAncestorOf(QApplication::focusWidget())); // the keyboard stays in the list
    session->undo();
    EXPECT_EQ(ticks().size(), 2);
    for (auto* each : weeks->findChildren<RowButton*>())
        if (each->text() == text("Print the flyer"))
            QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_EQ(views->current(), text("list"));
    EXPECT_EQ(named<HeadingField>("Goal")->value(), text("Hold twelve lessons"));
}

TEST_F(GoalsPageTest, ManyStepsComeInPortions) {
    const GoalId id = addGoal([](Goal&) {});
    act([&](Edit& edit) {
        for (int i = 0; i < 70; ++i)
            edit.add(Step{{}, id, 0, text("Call"), testDay().addDays(1), {}});
    });
    show();
    page->findChild<GoalsViews*>()->showView(text("weeks"));
    auto* weeks = page->findChild<WeeksView*>();
    ASSERT_NE(weeks, nullptr);
    EXPECT_EQ(weeks->findChildren<QCheckBox*>().size(), 30);
    QTest::mouseClick(button<QPushButton>("40 more"), Qt::LeftButton);
    EXPECT_EQ(weeks->findChildren<QCheckBox*>().size(), 70);
}

TEST_F(GoalsPageTest, AReviewGoesOverEachGoalAndItsSummaryCanBeKept) {
    const GoalId one = addGoal([](Goal& goal) { goal.target = 12; });
    const GoalId two = addGoal([](Goal& goal) { goal.statement = text("Learn to sew"); });
    show();
    ASSERT_TRUE(page->open(GoalReview{}));
    QTest::mouseClick(button<QPushButton>("Begin the review"), Qt::LeftButton);
    auto* review = page->findChild<ReviewGoal*>();
    ASSERT_NE(review, nullptr);
    const auto field = [&](const char* name) {
        FieldWidget* found = nullptr;
        for (auto* each : review->findChildren<FieldWidget*>())
            if (each->name() == text(name))
                found = each;
        return found;
    };
    type(field("Where it stands today"), "7");
    settle();
    ASSERT_EQ(content().checkIns.size(), 1);
    EXPECT_EQ(content().checkIns.rows().first().value, 7);
    type(field("What you note"), "The hall was full.");
    QTest::mouseClick(button<QPushButton>("Next goal"), Qt::LeftButton);
    ASSERT_EQ(content().checkIns.size(), 1);
    EXPECT_EQ(content().checkIns.rows().first().note, text("The hall was full."));
    EXPECT_EQ(content().checkIns.rows().first().goal, one);
    QTest::mouseClick(button<QPushButton>("Pause it"), Qt::LeftButton);
    EXPECT_EQ(content().goals.find(two)->status, GoalStatus::Paused);
    EXPECT_TRUE(content().reviews.isEmpty()); // nothing half-done: what was changed is there, no review is
    QTest::mouseClick(button<QPushButton>("To the summary"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>("Keep the summary"), Qt::LeftButton);
    ASSERT_EQ(content().reviews.size(), 1);
    const QString summary = content().reviews.rows().first().summary;
    EXPECT_TRUE(summary.contains(text("Stands at 7.")));
    EXPECT_TRUE(summary.contains(text("The hall was full.")));
    EXPECT_TRUE(summary.contains(text("Now: paused.")));
    EXPECT_EQ(named<TextField>("Summary")->value(), summary);
    session->undo();
    EXPECT_TRUE(content().reviews.isEmpty());
}

TEST_F(GoalsPageTest, TabGoesThroughTheStartOfAReviewInItsOrder) {
    addGoal([](Goal&) {});
    show();
    ASSERT_TRUE(page->open(GoalReview{}));
    auto* begin = button<QPushButton>("Begin the review");
    ASSERT_NE(begin, nullptr);
    begin->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    const auto words = [] {
        const auto* at = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return at ? at->text() : QString();
    };
    EXPECT_TRUE(words().startsWith(text("Every "))) << words().toStdString();
    for (int i = 0; i < 2 && words().startsWith(text("Every ")); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_FALSE(words().startsWith(text("Every "))) << words().toStdString();
    EXPECT_NE(QApplication::focusWidget(), begin) << "the way back out is not barred";
}

TEST_F(GoalsPageTest, AReviewThatIsStoppedNamesOnlyWhatWasLookedAt) {
    addGoal([](Goal&) {});
    addGoal([](Goal& goal) { goal.statement = text("Learn to sew"); });
    show();
    page->open(GoalReview{});
    QTest::mouseClick(button<QPushButton>("Begin the review"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>("Stop here"), Qt::LeftButton);
    QTest::mouseClick(button<QPushButton>("Keep the summary"), Qt::LeftButton);
    ASSERT_EQ(content().reviews.size(), 1);
    EXPECT_TRUE(content().reviews.rows().first().summary.contains(text("Hold twelve lessons")));
    EXPECT_FALSE(content().reviews.rows().first().summary.contains(text("Learn to sew")));
}

TEST_F(GoalsPageTest, ACheckInThatIsEmptiedAgainLeavesNothing) {
    addGoal([](Goal& goal) { goal.target = 12; });
    show();
    page->open(GoalReview{});
    QTest::mouseClick(button<QPushButton>("Begin the review"), Qt::LeftButton);
    auto* note = named<TextField>("What you note");
    type(note, "x");
    settle();
    EXPECT_EQ(content().checkIns.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    settle();
    EXPECT_TRUE(content().checkIns.isEmpty());
}

TEST_F(GoalsPageTest, GapsOfTheLadderAreMendedWhereTheyAreNamed) {
    const GoalId parent = addGoal([](Goal& goal) { goal.due = QDate(2027, 3, 31); });
    const GoalId child = addGoal([&](Goal& goal) {
        goal.parent = parent;
        goal.due = QDate(2027, 6, 30);
    });
    const GoalId far = addGoal([](Goal& goal) { goal.due = testDay().addYears(7); });
    show();
    page->open(child);
    QApplication::processEvents(); // a layout shows what was just put into it later
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->isVisible() && each->text().startsWith(text("Move it to")))
            QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_EQ(content().goals.find(child)->due, QDate(2027, 3, 31));
    EXPECT_EQ(content().revisions.size(), 1); // the move is on record
    page->open(far);
    QTest::mouseClick(button<QPushButton>("Only on the plan"), Qt::LeftButton);
    EXPECT_EQ(content().goals.find(far)->share, ShareLevel::Plan);
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
    EXPECT_EQ(first().unit, text("lessons"));
    EXPECT_EQ(first().metric, text("lessons"));
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

TEST_F(GoalsPageTest, AChangeIsToldForItsRowAloneAndTheListStaysAsItStands) {
    QList<GoalId> ids;
    for (int i = 0; i < 60; ++i)
        ids << addGoal([](Goal&) {});
    show();
    auto* view = page->findChild<QTreeView*>();
    view->verticalScrollBar()->setValue(200);
    QSignalSpy told(view->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    act([&](Edit& edit) {
        edit.change<Goal>(ids[4], [](Goal& goal) { goal.statement = text("Hold thirteen lessons"); });
    });
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().first().toModelIndex().row(), 4);
    act([&](Edit& edit) { edit.add(CheckIn{{}, ids[7], 0, testDay(), 3, {}}); });
    EXPECT_LE(told.size(), 2); // a check-in shows in its own goal's row, if at all
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(view->verticalScrollBar()->value(), 200);
    act([&](Edit& edit) { edit.remove<Goal>(ids[9]); });
    EXPECT_EQ(view->model()->rowCount(), 59);
    act([&](Edit& edit) { edit.change<Goal>(ids[3], [&](Goal& goal) { goal.parent = ids[2]; }); });
    EXPECT_EQ(view->model()->rowCount(), 58);
}

TEST_F(GoalsPageTest, AGoalWithNeitherDateNorNumberBecomesAnAspirationAndKeepsEverything) {
    Aspiration served;
    served.statement = text("Look after the orchard");
    Strength pruning;
    pruning.name = text("pruning");
    Step step;
    step.title = text("Ask the neighbour");
    act([&](Edit& edit) {
        edit.add(served);
        edit.link<AspirationStrength>(served.id, edit.add(pruning));
    });
    const GoalId id = addGoal([&](Goal& goal) {
        goal.statement = text("Improve my grafting");
        goal.realistic = text("The old trees deserve it.");
        goal.skills = {text("grafting")};
        goal.aspiration = served.id;
    });
    step.goal = id;
    act([&](Edit& edit) { edit.add(step); });
    show();
    ASSERT_TRUE(page->open(id));
    QTest::mouseClick(button<QPushButton>("Make it an aspiration"), Qt::LeftButton);
    ASSERT_EQ(content().aspirations.size(), 2);
    const Aspiration made = content().aspirations.rows().last();
    EXPECT_EQ(made.statement, text("Improve my grafting"));
    EXPECT_TRUE(made.why.contains(text("The old trees deserve it.")));
    EXPECT_TRUE(made.why.contains(text("Look after the orchard")));
    ASSERT_EQ(content().aspirationStrengths.owned(made.id).size(), 1);
    EXPECT_EQ(content().steps.owned(id).size(), 1);
    EXPECT_EQ(first().skills, QStringList{text("grafting")});
    EXPECT_EQ(first().aspiration, made.id);
    EXPECT_EQ(first().status, GoalStatus::Paused);
    session->undo();
    EXPECT_EQ(content().aspirations.size(), 1);
    EXPECT_EQ(first().aspiration, served.id);
    EXPECT_EQ(first().status, GoalStatus::Active);
}

TEST_F(GoalsPageTest, APrivateGoalIsNotOfferedToBecomeAnAspiration) {
    addGoal([&](Goal& goal) {
        goal.statement = text("Improve my grafting");
        goal.share = ShareLevel::Private;
    });
    show();
    for (auto* each : page->findChildren<QPushButton*>())
        EXPECT_NE(each->text(), text("Make it an aspiration"));
}

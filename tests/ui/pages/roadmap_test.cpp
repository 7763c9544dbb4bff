// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_fixture.h"
#include "ui/goals/roadmap_panel.h"
#include "ui/goals/roadmap_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/text_field.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace ascent;
using namespace ascent::test;

class RoadmapTest : public PageTest<RoadmapPanel> {
protected:
    GoalId addGoal(const char* statement, std::optional<QDate> start, std::optional<QDate> due,
                   const std::function<void(Goal&)>& set = {}) {
        Goal goal;
        goal.statement = text(statement);
        goal.start = start;
        goal.due = due;
        if (set)
            set(goal);
        act([&](Edit& edit) { edit.add(goal); });
        return goal.id;
    }
    RoadmapView* view() const { return page->view(); }
    QStringList titles() const {
        QStringList all;
        for (const RoadmapRow& row : view()->rows())
            all << QString(row.bar.depth, u'>') + row.bar.title;
        return all;
    }
    const Goal& goal(const GoalId& id) const { return *content().goals.find(id); }
    QPoint end(const GoalId& id) const {
        const QRect bar = view()->barRect(view()->rowOf(id.uuid()));
        return {bar.right() - 6, bar.center().y()};
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {}) {
        QWidget* viewport = view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, keys, from);
        const QPoint global = viewport->mapToGlobal(to);
        QMouseEvent move(QEvent::MouseMove, to, global, Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(viewport, &move);
    }
    void drop(const QPoint& at) { QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at); }
};

TEST_F(RoadmapTest, ShortGoalsStandUnderTheLongOneInTheGroupOfTheirAspiration) {
    Aspiration aspiration;
    aspiration.statement = text("Teach pottery");
    act([&](Edit& edit) { edit.add(aspiration); });
    addGoal("Fix the fence", {}, QDate(2027, 2, 1));
    const GoalId top = addGoal("Open a school", QDate(2026, 1, 1), QDate(2030, 1, 1),
                               [&](Goal& goal) { goal.aspiration = aspiration.id; });
    addGoal("Rent a room", {}, QDate(2028, 1, 1), [&](Goal& goal) { goal.parent = top; });
    addGoal("Find a kiln", {}, QDate(2027, 1, 1), [&](Goal& goal) { goal.parent = top; });
    addGoal("Read more", {}, {});
    addGoal("Given up", {}, QDate(2027, 1, 1), [](Goal& goal) { goal.status = GoalStatus::Dropped; });
    show();
    EXPECT_EQ(titles().mid(0, 6),
              QStringList({text("Teach pottery"), text("Open a school"), text(">Find a kiln"), text(">Rent a room"),
                           text("Serve no aspiration yet"), text("Fix the fence")}));
    ASSERT_EQ(view()->rows().size(), 8);
    EXPECT_FALSE(view()->rows()[6].isGoal());
    EXPECT_EQ(view()->rows()[7].kind, RoadmapRow::Kind::Undated);
    auto* which = named<ChoiceField>("Which aspiration");
    which->setValue(aspiration.id.toString());
    Q_EMIT which->edited();
    EXPECT_EQ(titles(),
              QStringList({text("Teach pottery"), text("Open a school"), text(">Find a kiln"), text(">Rent a room")}));
}

TEST_F(RoadmapTest, OnlyActiveGoalsAreShownWhereThatIsWanted) {
    addGoal("Running", {}, QDate(2027, 1, 1));
    addGoal("Reached", {}, QDate(2026, 1, 1), [](Goal& goal) { goal.status = GoalStatus::Done; });
    addGoal("Only thought of", {}, QDate(2027, 1, 1), [](Goal& goal) { goal.status = GoalStatus::Draft; });
    show();
    EXPECT_EQ(view()->rows().size(), 3);
    auto* which = named<ChoiceField>("Which goals");
    which->setValue(text("active"));
    Q_EMIT which->edited();
    EXPECT_EQ(titles(), QStringList({text("Running")}));
}

TEST_F(RoadmapTest, DraggingTheEndMovesTheDueDateOnceAndAsksForTheReason) {
    const GoalId id = addGoal("Hold twelve lessons", QDate(2026, 9, 1), QDate(2027, 3, 31));
    show();
    const QPoint from = end(id), to = from + QPoint(60, 0);
    drag(from, to);
    EXPECT_EQ(goal(id).due, QDate(2027, 3, 31)); // not before it is dropped
    drop(to);
    const QDate due = *goal(id).due;
    EXPECT_GT(due, QDate(2027, 3, 31));
    EXPECT_EQ(goal(id).start, QDate(2026, 9, 1));
    ASSERT_EQ(content().revisions.size(), 1);
    EXPECT_EQ(content().revisions.rows().first().dueBefore, QDate(2027, 3, 31));
    EXPECT_EQ(content().revisions.rows().first().dueAfter, due);
    type(named<LineField>("Reason for the move"), "The hall was flooded.");
    settle();
    EXPECT_EQ(content().revisions.rows().first().reason, text("The hall was flooded."));
    session->undo();
    session->undo();
    EXPECT_EQ(goal(id).due, QDate(2027, 3, 31));
    EXPECT_TRUE(content().revisions.isEmpty());
    for (const LineField* field : page->findChildren<LineField*>())
        EXPECT_FALSE(field->isVisible()) << field->name().toStdString();
}

TEST_F(RoadmapTest, EscLetsGoOfADragAndNothingIsMoved) {
    const GoalId id = addGoal("Hold twelve lessons", QDate(2026, 9, 1), QDate(2027, 3, 31));
    show();
    const QPoint from = end(id), to = from + QPoint(60, 0);
    drag(from, to);
    QTest::keyClick(view(), Qt::Key_Escape);
    drop(to);
    EXPECT_EQ(goal(id).due, QDate(2027, 3, 31));
    EXPECT_TRUE(content().revisions.isEmpty());
}

TEST_F(RoadmapTest, DraggingTheMiddleMovesBothDatesAndTheStartMovesAlone) {
    const GoalId id = addGoal("Hold twelve lessons", QDate(2026, 9, 1), QDate(2028, 3, 31));
    show();
    QRect bar = view()->barRect(view()->rowOf(id.uuid()));
    drag(bar.center(), bar.center() + QPoint(80, 0));
    drop(bar.center() + QPoint(80, 0));
    const qint64 moved = QDate(2028, 3, 31).daysTo(*goal(id).due);
    EXPECT_GT(moved, 0);
    EXPECT_EQ(QDate(2026, 9, 1).daysTo(*goal(id).start), moved);
    const QDate due = *goal(id).due;
    bar = view()->barRect(view()->rowOf(id.uuid()));
    const QPoint start(bar.left() + 6, bar.center().y());
    drag(start, start - QPoint(50, 0));
    drop(start - QPoint(50, 0));
    EXPECT_EQ(goal(id).due, due);
    EXPECT_LT(*goal(id).start, QDate(2026, 9, 1).addDays(moved));
}

TEST_F(RoadmapTest, KeysChooseMoveAndOpen) {
    const GoalId top = addGoal("Open a school", QDate(2026, 1, 31), QDate(2028, 1, 31));
    const GoalId below =
        addGoal("Find a kiln", QDate(2026, 12, 1), QDate(2027, 2, 28), [&](Goal& goal) { goal.parent = top; });
    show();
    QSignalSpy chosen(page.get(), &RoadmapPanel::chosen), entered(page.get(), &RoadmapPanel::entered);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down);
    EXPECT_EQ(view()->current(), top.uuid());
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(view()->current(), below.uuid());
    EXPECT_EQ(chosen.size(), 2);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(*goal(below).due, QDate(2027, 2, 28));
    EXPECT_EQ(goal(below).start, QDate(2026, 12, 1));
    EXPECT_EQ(content().revisions.size(), 1);
    session->undo(); // two steps, one wish
    EXPECT_EQ(goal(below).due, QDate(2027, 2, 28));
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(goal(below).start->daysTo(*goal(below).due), QDate(2026, 12, 1).daysTo(QDate(2027, 2, 28)));
    EXPECT_GT(*goal(below).due, QDate(2027, 2, 28));
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_LT(goal(below).start->daysTo(*goal(below).due), 365);
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_EQ(view()->current(), top.uuid());
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_EQ(entered.size(), 1);
    EXPECT_EQ(entered.first().first().toUuid(), top.uuid());
}

TEST_F(RoadmapTest, AGoalWithoutADateGetsOneByAClickOrAKey) {
    const GoalId first = addGoal("Read more", {}, {});
    const GoalId second = addGoal("Write more", {}, {});
    show();
    const QRect row = view()->rowRect(view()->rowOf(first.uuid()));
    const QPoint at(view()->viewport()->width() - 100, row.center().y());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(goal(first).due);
    EXPECT_FALSE(goal(second).due);
    EXPECT_TRUE(content().revisions.isEmpty()); // a first date adjusts nothing
    view()->setCurrent(second.uuid());
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(goal(second).due);
    EXPECT_GT(*goal(second).due, testDay());
}

TEST_F(RoadmapTest, TheWheelWithCtrlZoomsAroundTheDayUnderThePointer) {
    const GoalId id = addGoal("Hold twelve lessons", QDate(2026, 9, 1), QDate(2029, 3, 31));
    show();
    const double before = view()->shownDays();
    const QPoint at = end(id);
    QWheelEvent wheel(at, view()->viewport()->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    EXPECT_LT(view()->shownDays(), before * 0.8);
    EXPECT_NEAR(end(id).x(), at.x(), 2);
    view()->fitAll();
    EXPECT_NEAR(view()->shownDays(), before, 1);
    for (int i = 0; i < 60; ++i)
        view()->zoomBy(2);
    EXPECT_NEAR(view()->shownDays(), 14, 0.5);
    for (int i = 0; i < 60; ++i)
        view()->zoomBy(0.5);
    EXPECT_GE(view()->shownDays(), 3650);
}

TEST_F(RoadmapTest, AScreenReaderMeetsEachGoalWithItsDates) {
    addGoal("Hold twelve lessons", QDate(2026, 9, 1), QDate(2027, 3, 31));
    addGoal("A secret", {}, QDate(2027, 6, 30), [](Goal& goal) { goal.share = ShareLevel::Private; });
    show();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(view());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 2);
    const QString lessons = list->child(0)->text(QAccessible::Name);
    EXPECT_TRUE(lessons.contains(text("Hold twelve lessons"))) << lessons.toStdString();
    EXPECT_TRUE(lessons.contains(text("2026")) && lessons.contains(text("2027"))) << lessons.toStdString();
    EXPECT_FALSE(lessons.contains(text("private"))) << lessons.toStdString();
    EXPECT_TRUE(list->child(1)->text(QAccessible::Name).contains(text("private")));
    EXPECT_EQ(list->child(1)->parent(), list);
    EXPECT_EQ(list->indexOfChild(list->child(1)), 1);
}

TEST(RoadmapDatesTest, DatesFallWherePeoplePutThem) {
    const struct {
        QDate date;
        RoadmapUnit unit;
        bool isDue;
        QDate expected;
    } cases[]{
        {QDate(2027, 3, 9), RoadmapUnit::Day, true, QDate(2027, 3, 9)},
        {QDate(2027, 3, 9), RoadmapUnit::Week, true, QDate(2027, 3, 9)},
        {QDate(2027, 3, 9), RoadmapUnit::Month, true, QDate(2027, 3, 15)},
        {QDate(2027, 3, 29), RoadmapUnit::Month, true, QDate(2027, 3, 31)},
        {QDate(2027, 3, 3), RoadmapUnit::Month, true, QDate(2027, 2, 28)},
        {QDate(2027, 3, 3), RoadmapUnit::Month, false, QDate(2027, 3, 1)},
        {QDate(2027, 3, 14), RoadmapUnit::Quarter, false, QDate(2027, 3, 1)},
        {QDate(2027, 3, 20), RoadmapUnit::Year, true, QDate(2027, 3, 31)},
        {QDate(2027, 12, 29), RoadmapUnit::Year, false, QDate(2028, 1, 1)},
    };
    for (const auto& each : cases)
        EXPECT_EQ(snappedDate(each.date, each.unit, each.isDue), each.expected)
            << each.date.toString(Qt::ISODate).toStdString();
}

TEST(RoadmapDatesTest, StepsKeepTheEndOfAMonthAndStartNeverPassesDue) {
    RoadmapBar bar;
    bar.hasStart = true;
    bar.from = QDate(2027, 1, 1);
    bar.to = QDate(2027, 2, 28);
    EXPECT_EQ(steppedDates(bar, RoadmapGrip::Due, 1, RoadmapUnit::Month).due, QDate(2027, 3, 31));
    EXPECT_EQ(steppedDates(bar, RoadmapGrip::Due, -1, RoadmapUnit::Day).due, QDate(2027, 2, 27));
    EXPECT_EQ(steppedDates(bar, RoadmapGrip::Due, -1, RoadmapUnit::Year).due, bar.from);
    EXPECT_EQ(steppedDates(bar, RoadmapGrip::Start, 1, RoadmapUnit::Year).start, bar.to);
    EXPECT_EQ(draggedDates(bar, RoadmapGrip::Due, -400, RoadmapUnit::Day, true).due, bar.from);
    EXPECT_EQ(draggedDates(bar, RoadmapGrip::Both, 0, RoadmapUnit::Year, false), datesOf(bar));
    bar.hasStart = false;
    EXPECT_FALSE(draggedDates(bar, RoadmapGrip::Both, 40, RoadmapUnit::Day, true).start);
}

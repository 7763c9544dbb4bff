// SPDX-License-Identifier: GPL-3.0-or-later
// What RoadmapView does with the mouse and the keyboard.
#include "ui/goals/roadmap_view.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace ascent {

namespace {
constexpr double keyZoom = 1.4;
}

bool RoadmapView::event(QEvent* event) {
    // Esc ends the drag; without this the window would take it first.
    if (event->type() == QEvent::ShortcutOverride && m_drag.moving &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void RoadmapView::choose(qsizetype row) {
    if (row < 0 || !m_rows.rows[row].isGoal() || m_rows.rows[row].bar.id == m_current)
        return;
    setCurrent(m_rows.rows[row].bar.id);
    Q_EMIT chosen(m_current);
}

void RoadmapView::chooseBy(int by) {
    const qsizetype last = m_rows.rows.size() - 1;
    if (last < 0)
        return;
    const qsizetype now = rowOf(m_current);
    const qsizetype to = now < 0 ? 0 : std::clamp<qsizetype>(now + by, 0, last);
    // Groups are passed over; at the ends the choice turns back to the last goal.
    for (const int way : {by < 0 ? -1 : 1, by < 0 ? 1 : -1})
        for (qsizetype row = to; row >= 0 && row <= last; row += way)
            if (m_rows.rows[row].isGoal()) {
                choose(row);
                return bringIn(row, true);
            }
}

void RoadmapView::stepDates(RoadmapGrip grip, int by) {
    const int row = rowOf(m_current);
    if (m_readOnly || row < 0)
        return;
    const RoadmapRow& at = m_rows.rows[row];
    if (at.kind == RoadmapRow::Kind::Undated) {
        // Somewhere to begin: the end of next month.
        const QDate next = m_rows.axis.today.addMonths(1);
        RoadmapDates dates;
        dates.due = QDate(next.year(), next.month(), next.daysInMonth());
        Q_EMIT datesAsked(m_current, dates, true);
        return;
    }
    const RoadmapDates dates = steppedDates(at.bar, grip, by, roadmapTicks(scale(), style()).unit);
    if (dates != datesOf(at.bar))
        Q_EMIT datesAsked(m_current, dates, true);
}

void RoadmapView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag.moving)
        return endDrag();
    const int by = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const auto keys = event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    if (by != 0 && keys)
        return stepDates(keys == Qt::AltModifier     ? RoadmapGrip::Both
                         : keys == Qt::ShiftModifier ? RoadmapGrip::Due
                                                     : RoadmapGrip::Start,
                         by);
    const int page = std::max(1, int(verticalScrollBar()->pageStep() / rowHeight()) - 1);
    const int all = int(m_rows.rows.size());
    switch (key) {
    case Qt::Key_Up:
        return chooseBy(-1);
    case Qt::Key_Down:
        return chooseBy(1);
    case Qt::Key_PageUp:
        return chooseBy(-page);
    case Qt::Key_PageDown:
        return chooseBy(page);
    case Qt::Key_Home:
        return chooseBy(-all);
    case Qt::Key_End:
        return chooseBy(all);
    case Qt::Key_Left:
        if (const int row = rowOf(m_current); row >= 0)
            if (const int up = rowOf(m_rows.rows[row].parent); up >= 0) {
                choose(up);
                bringIn(up, true);
            }
        return;
    case Qt::Key_Right:
        if (const int row = rowOf(m_current);
            row >= 0 && row + 1 < all && m_rows.rows[row + 1].parent == m_current && !m_current.isNull())
            chooseBy(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (rowOf(m_current) >= 0)
            Q_EMIT entered(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(keyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_0:
        return fitAll();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RoadmapView::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const int turned = angle.y() ? angle.y() : angle.x();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(event->position().x(), std::pow(1.0016, turned));
    } else if (event->modifiers() & Qt::ShiftModifier) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
    } else {
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

void RoadmapView::showCursor(const QPoint& at) {
    switch (gripAt(rowAt(at), at)) {
    case RoadmapGrip::None:
        return viewport()->unsetCursor();
    case RoadmapGrip::Start:
    case RoadmapGrip::Due:
        return viewport()->setCursor(Qt::SizeHorCursor);
    case RoadmapGrip::Both:
        return viewport()->setCursor(Qt::OpenHandCursor);
    }
}

void RoadmapView::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const qsizetype row = rowAt(at);
    if (event->button() != Qt::LeftButton || row < 0)
        return event->ignore();
    choose(row);
    m_drag = {};
    const RoadmapRow& pressed = m_rows.rows[row];
    m_drag.grip = gripAt(row, at);
    if (m_drag.grip == RoadmapGrip::None)
        return;
    m_drag.id = pressed.bar.id;
    m_drag.pressed = at;
    m_drag.before = pressed.bar;
    if (pressed.kind == RoadmapRow::Kind::Undated) {
        // It has no place yet: the day under the pointer is where it begins.
        m_drag.before.to = QDate::fromJulianDay(qint64(std::floor(scale().day(at.x()))));
        m_drag.before.from = std::min(m_rows.axis.today, m_drag.before.to);
        m_drag.moving = true;
        dragTo(at, event->modifiers() & Qt::ShiftModifier);
    }
}

void RoadmapView::dragTo(const QPoint& at, bool exact) {
    m_drag.at = at;
    const RoadmapScale now = scale();
    const auto days = qint64(std::lround((at.x() - m_drag.pressed.x()) / now.perDay));
    const RoadmapUnit unit = roadmapTicks(now, style()).unit;
    m_drag.dates = draggedDates(m_drag.before, m_drag.grip, days, unit, exact);
    if (rowOf(m_drag.id) >= 0 && m_rows.rows[rowOf(m_drag.id)].kind == RoadmapRow::Kind::Undated && !exact)
        m_drag.dates.due = snappedDate(m_drag.before.to.addDays(days), unit, true);
    viewport()->update();
}

void RoadmapView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_drag.grip == RoadmapGrip::None || !(event->buttons() & Qt::LeftButton))
        return showCursor(at);
    if (!m_drag.moving && (at - m_drag.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag.moving && m_drag.grip == RoadmapGrip::Both)
        viewport()->setCursor(Qt::ClosedHandCursor);
    m_drag.moving = true;
    dragTo(at, event->modifiers() & Qt::ShiftModifier);
}

void RoadmapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const Drag done = m_drag;
    endDrag();
    showCursor(event->position().toPoint());
    const int row = rowOf(done.id);
    if (done.moving && row >= 0 && done.dates != datesOf(m_rows.rows[row].bar))
        Q_EMIT datesAsked(done.id, done.dates, false);
}

void RoadmapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const qsizetype row = rowAt(event->position().toPoint());
    endDrag();
    if (row >= 0 && m_rows.rows[row].kind == RoadmapRow::Kind::Dated)
        Q_EMIT entered(m_rows.rows[row].bar.id);
}

void RoadmapView::endDrag() {
    m_drag = {};
    viewport()->update();
}

} // namespace ascent

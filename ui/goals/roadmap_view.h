// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/goals/roadmap_dates.h"
#include "ui/goals/roadmap_rows.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace ascent {

/// The goals on a time axis, from weeks to decades: the drawing of the paper, scrolled both ways under an axis that
/// stays. Bars and their ends are dragged; Esc lets go. It only tells what the person wants.
/// Up and Down go from goal to goal, Left and Right up and down the ladder, Enter opens. Alt+Left and Alt+Right move a
/// goal, Shift its due date, Alt+Shift its start; + and - zoom, 0 shows all. Two thousand goals scroll as ten do.
class RoadmapView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit RoadmapView(QWidget* parent = nullptr);

    /// Shows these. What is chosen, the zoom and the place stay; the first rows are shown from first to last date.
    void setRows(const RoadmapRows& rows);
    const QList<RoadmapRow>& rows() const { return m_rows.rows; }
    QUuid current() const { return m_current; }
    /// Chooses a goal without telling, and scrolls to it.
    void setCurrent(const QUuid& id);
    void setReadOnly(bool readOnly);

    void zoomBy(double factor);
    void fitAll();
    void showNextYear();
    /// The days that are shown, from the first to the one after the last.
    double shownDays() const;

    /// Where a row and the bar in it stand, in the viewport.
    QRect rowRect(qsizetype row) const;
    QRect barRect(qsizetype row) const;
    int rowOf(const QUuid& id) const { return m_places.value(id, -1); }

Q_SIGNALS:
    void chosen(const QUuid& id);
    /// Enter or a double click: the person wants to go on in the goal itself.
    void entered(const QUuid& id);
    /// The goal is to have these dates. `byKey`: further steps by key belong to the same wish.
    void datesAsked(const QUuid& id, const ascent::RoadmapDates& dates, bool byKey);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Fit { All, NextYear, Free };
    struct Drag {
        QUuid id;
        RoadmapGrip grip = RoadmapGrip::None;
        QPoint pressed, at;
        bool moving = false;
        RoadmapBar before; ///< one without a date begins at the day that was pressed
        RoadmapDates dates;
    };

    const DrawingStyle& style() const;
    RoadmapScale scale() const;
    double headHeight() const;
    double rowHeight() const;
    void showSpan(QDate from, QDate to);
    void zoomAround(double x, double factor);
    void layOut();
    void takeFirst(double first);
    qsizetype rowAt(const QPoint& at) const;
    RoadmapGrip gripAt(qsizetype row, const QPoint& at) const;
    void showCursor(const QPoint& at);
    void choose(qsizetype row);
    void chooseBy(int by);
    void bringIn(qsizetype row, bool alsoTime);
    void stepDates(RoadmapGrip grip, int by);
    void endDrag();
    void dragTo(const QPoint& at, bool exact);
    RoadmapBar drawnBar(const RoadmapRow& row) const;
    void paintRows(QPainter& painter, const RoadmapScale& scale);
    void paintTitles(QPainter& painter, const RoadmapScale& scale);
    void paintReadout(QPainter& painter);
    QString toolTipOf(qsizetype row) const;

    RoadmapRows m_rows;
    QHash<QUuid, int> m_places;
    QUuid m_current;
    double m_first = 0; ///< the day at the left end of the axis
    double m_perDay = 1;
    double m_from = 0, m_to = 1; ///< as far as can be scrolled
    Fit m_fit = Fit::All;
    Drag m_drag;
    bool m_readOnly = false;
    mutable std::optional<DrawingStyle> m_style;
};

} // namespace ascent

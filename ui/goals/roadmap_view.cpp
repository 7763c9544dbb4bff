// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/roadmap_view.h"

#include "ui/goals/roadmap_access.h"
#include "ui/pictures/screen_style.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>

#include <cmath>

namespace ascent {

namespace {

constexpr double shortestSpan = 14, longestSpan = 10 * 365.25; // days
constexpr int farthest = 50;                                   // years from today; what lies beyond is a slip
constexpr int toolTipSteps = 6;

double dayOf(QDate date) {
    return double(date.toJulianDay());
}

} // namespace

RoadmapView::RoadmapView(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Roadmap"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    auto* corner = new QWidget(this);
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
    installRoadmapAccess();
}

const DrawingStyle& RoadmapView::style() const {
    if (!m_style)
        m_style = screenStyle(palette());
    return *m_style;
}

double RoadmapView::headHeight() const {
    return std::ceil(roadmapHeadHeight(style())) + gap::s;
}

double RoadmapView::rowHeight() const {
    // More air than on paper: here the rows are lit up and touched.
    return std::ceil(roadmapRowHeight(style())) + gap::s;
}

RoadmapScale RoadmapView::scale() const {
    const double width = viewport()->width(), em = style().em();
    RoadmapScale scale;
    scale.left = std::round(std::clamp(width * 0.3, std::min(200.0, width / 2), 24 * em));
    scale.right = std::max(scale.left + 1, width - gap::m);
    scale.first = m_first;
    scale.perDay = m_perDay;
    scale.slack = 3 * em;
    scale.steps = true;
    return scale;
}

void RoadmapView::setRows(const RoadmapRows& rows) {
    const bool first = m_rows.rows.isEmpty();
    m_rows = rows;
    m_places.clear();
    for (qsizetype row = 0; row < m_rows.rows.size(); ++row)
        if (m_rows.rows[row].isGoal())
            m_places.insert(m_rows.rows[row].bar.id, int(row));
    if (!m_places.contains(m_drag.id))
        endDrag();
    const QDate today = m_rows.axis.today;
    const auto near = [&](QDate date) { return std::clamp(date, today.addYears(-farthest), today.addYears(farthest)); };
    m_rows.axis.from = near(m_rows.axis.from);
    m_rows.axis.to = near(m_rows.axis.to);
    m_from = dayOf(std::min(m_rows.axis.from, today.addYears(-1)).addMonths(-3));
    m_to = dayOf(std::max(m_rows.axis.to, today.addYears(10)).addMonths(3));
    if (first && m_fit == Fit::All)
        fitAll();
    else
        layOut();
    tellRoadmapRowsChanged(this);
    viewport()->update();
}

void RoadmapView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
}

double RoadmapView::shownDays() const {
    const RoadmapScale now = scale();
    return (now.right - now.left) / now.perDay;
}

/// Sets the scroll bars to what is shown.
void RoadmapView::layOut() {
    const RoadmapScale now = scale();
    const double axis = now.right - now.left;
    m_perDay = std::clamp(m_perDay, axis / std::max(longestSpan, (m_to - m_from) * 1.02), axis / shortestSpan);
    m_first = std::clamp(m_first, m_from, std::max(m_from, m_to - axis / m_perDay));
    const QSignalBlocker quietly(horizontalScrollBar());
    horizontalScrollBar()->setPageStep(int(axis));
    horizontalScrollBar()->setSingleStep(int(2 * style().em()));
    horizontalScrollBar()->setRange(0, int(std::max(0.0, (m_to - m_from) * m_perDay - axis)));
    horizontalScrollBar()->setValue(int((m_first - m_from) * m_perDay));
    const int room = std::max(0, viewport()->height() - int(headHeight()));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(int(rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(rowHeight()) * int(m_rows.rows.size()) + gap::s - room));
    viewport()->update();
}

void RoadmapView::takeFirst(double first) {
    m_first = first;
    layOut();
}

void RoadmapView::showSpan(QDate from, QDate to) {
    const RoadmapScale now = scale();
    const double days = std::max(shortestSpan, double(from.daysTo(to)));
    m_perDay = (now.right - now.left - 2 * style().em()) / days;
    takeFirst(dayOf(from) - style().em() / m_perDay);
}

void RoadmapView::fitAll() {
    m_fit = Fit::All;
    if (m_rows.axis.today.isValid())
        showSpan(m_rows.axis.from, m_rows.axis.to);
}

void RoadmapView::showNextYear() {
    m_fit = Fit::NextYear;
    if (m_rows.axis.today.isValid())
        showSpan(m_rows.axis.today.addDays(-14), m_rows.axis.today.addYears(1));
}

void RoadmapView::zoomAround(double x, double factor) {
    m_fit = Fit::Free;
    const RoadmapScale before = scale();
    const double day = before.day(x);
    m_perDay *= factor;
    layOut(); // keeps the zoom within its bounds
    takeFirst(day - (x - before.left) / m_perDay);
}

void RoadmapView::zoomBy(double factor) {
    const RoadmapScale now = scale();
    // Around what is chosen, where that can be seen; else around the middle.
    double x = (now.left + now.right) / 2;
    if (const int row = rowOf(m_current); row >= 0 && now.shows(m_rows.rows[row].bar.to))
        x = now.x(m_rows.rows[row].bar.to);
    zoomAround(x, factor);
}

void RoadmapView::resizeEvent(QResizeEvent*) {
    if (m_fit == Fit::All)
        fitAll();
    else if (m_fit == Fit::NextYear)
        showNextYear();
    else
        layOut();
}

void RoadmapView::scrollContentsBy(int dx, int) {
    if (dx != 0) {
        m_fit = Fit::Free;
        m_first = m_from + horizontalScrollBar()->value() / m_perDay;
    }
    viewport()->update();
}

void RoadmapView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange) {
        m_style.reset();
        layOut();
    }
}

QRect RoadmapView::rowRect(qsizetype row) const {
    const double top = headHeight() + double(row) * rowHeight() - verticalScrollBar()->value();
    return QRectF(0, top, viewport()->width(), rowHeight()).toRect();
}

QRect RoadmapView::barRect(qsizetype row) const {
    const RoadmapScale now = scale();
    const RoadmapRow& at = m_rows.rows[row];
    const QRectF area = rowRect(row);
    if (at.kind != RoadmapRow::Kind::Dated)
        return {};
    const double half = style().em() * 0.6;
    return QRectF(QPointF(now.drawnX(at.bar.from) - half, area.center().y() - half),
                  QPointF(now.drawnX(at.bar.to) + half, area.center().y() + half))
        .toRect();
}

qsizetype RoadmapView::rowAt(const QPoint& at) const {
    if (at.y() < headHeight())
        return -1;
    const auto row = qsizetype((at.y() - headHeight() + verticalScrollBar()->value()) / rowHeight());
    return row < m_rows.rows.size() ? row : -1;
}

RoadmapGrip RoadmapView::gripAt(qsizetype row, const QPoint& at) const {
    const RoadmapScale now = scale();
    if (m_readOnly || row < 0 || at.x() < now.left || !m_rows.rows[row].isGoal())
        return RoadmapGrip::None;
    if (m_rows.rows[row].kind == RoadmapRow::Kind::Undated)
        return RoadmapGrip::Due;
    const RoadmapBar& bar = m_rows.rows[row].bar;
    const QRect around = barRect(row);
    if (!around.adjusted(-3, -gap::s, 3, gap::s).contains(at))
        return RoadmapGrip::None;
    const double end = style().em() * 0.8;
    if (std::abs(at.x() - now.x(bar.to)) <= end || !bar.hasStart)
        return RoadmapGrip::Due;
    if (std::abs(at.x() - now.x(bar.from)) <= end)
        return RoadmapGrip::Start;
    return RoadmapGrip::Both;
}

void RoadmapView::setCurrent(const QUuid& id) {
    if (id == m_current)
        return;
    m_current = id;
    if (const int row = rowOf(id); row >= 0)
        bringIn(row, false);
    tellRoadmapCurrentChanged(this);
    viewport()->update();
}

void RoadmapView::bringIn(qsizetype row, bool alsoTime) {
    const int top = int(double(row) * rowHeight()), scrolled = verticalScrollBar()->value();
    const int room = verticalScrollBar()->pageStep();
    if (top < scrolled)
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > scrolled + room)
        verticalScrollBar()->setValue(top + int(rowHeight()) - room);
    if (!alsoTime || m_rows.rows[row].kind != RoadmapRow::Kind::Dated)
        return;
    const RoadmapScale now = scale();
    const RoadmapBar& bar = m_rows.rows[row].bar;
    if (now.x(bar.to) > now.right - style().em() || now.x(bar.to) < now.left + style().em())
        takeFirst(dayOf(bar.to) - shownDays() * 0.6);
}

QString RoadmapView::toolTipOf(qsizetype row) const {
    const RoadmapRow& at = m_rows.rows[row];
    if (!at.isGoal())
        return at.bar.title;
    QStringList lines{roadmapSentence(at)};
    const QLocale locale;
    for (const RoadmapStep& step : at.bar.steps.mid(0, toolTipSteps))
        lines << (step.done ? tr("%1, done %2") : tr("%1, due %2"))
                     .arg(step.title.simplified(), writeDate(step.date, locale));
    if (at.bar.steps.size() > toolTipSteps)
        lines << tr("and %n more step(s)", nullptr, int(at.bar.steps.size() - toolTipSteps));
    return lines.join(u'\n');
}

bool RoadmapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype row = rowAt(help->pos());
        if (row < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(toolTipOf(row)), viewport(), rowRect(row));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ascent

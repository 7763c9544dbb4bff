// SPDX-License-Identifier: GPL-3.0-or-later
// What RoadmapView paints: the drawing of the paper, and what only a window has.
#include "ui/goals/roadmap_view.h"
#include "ui/paper/textlines.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace ascent {

namespace {
constexpr int plainText = int(Qt::AlignVCenter) | int(Qt::AlignLeft);

/// Where no part of a bar is in sight: an arrow at the edge behind which it lies.
void paintAway(QPainter& painter, const QRectF& area, const RoadmapBar& bar, const RoadmapScale& scale,
               const DrawingStyle& style) {
    const bool before = scale.x(bar.to)<scale.left, after = scale.x(bar.from)> scale.right;
    if (!before && !after)
        return;
    const double size = 0.4 * style.em(), way = before ? -1 : 1;
    const QPointF tip(before ? scale.left + 0.4 * style.em() : scale.right - 0.4 * style.em(), area.center().y());
    painter.setPen(QPen(style.quiet, 0.14 * style.em(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{tip + QPointF(-way * size, -size), tip, tip + QPointF(-way * size, size)});
}
} // namespace

/// A bar as it is, or where it is being dragged to.
RoadmapBar RoadmapView::drawnBar(const RoadmapRow& row) const {
    if (!m_drag.moving || row.bar.id != m_drag.id)
        return row.bar;
    RoadmapBar bar = m_drag.before;
    bar.to = *m_drag.dates.due;
    bar.hasStart = m_drag.dates.start.has_value();
    bar.from = bar.hasStart ? *m_drag.dates.start : std::min(m_rows.axis.today, bar.to);
    return bar;
}

void RoadmapView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const RoadmapScale now = scale();
    const QRectF head(gap::l, gap::s, now.right - gap::l, headHeight() - gap::s);
    const QRectF below(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());

    painter.setClipRect(QRectF(now.left, below.top(), now.right - now.left, below.height()));
    paintRoadmapGround(painter, below, m_rows.axis, now, roadmapTicks(now, style()), style());
    painter.setClipRect(below);
    if (const int row = rowOf(m_current); row >= 0) {
        painter.setPen(Qt::NoPen);
        QColor lit = style().accentSoft;
        lit.setAlphaF(lit.alphaF() * 0.6F); // bars have the same tint
        painter.setBrush(lit);
        painter.drawRoundedRect(QRectF(rowRect(row)).adjusted(gap::s, 1, -gap::s, -1), fieldRadius, fieldRadius);
    }
    paintTitles(painter, now);
    painter.setClipRect(QRectF(now.left, below.top(), now.right - now.left, below.height()));
    paintRows(painter, now);
    painter.setClipRect(below);
    if (const int row = rowOf(m_current); row >= 0 && hasFocus())
        paintFocusRing(&painter, QRectF(rowRect(row)).adjusted(gap::s, 1, -gap::s, -1), palette(), fieldRadius);
    painter.setClipping(false);
    paintRoadmapHead(painter, head, m_rows.axis, now, style());
    if (m_drag.moving)
        paintReadout(painter);
}

void RoadmapView::paintTitles(QPainter& painter, const RoadmapScale& now) {
    const double width = now.left - gap::l;
    for (qsizetype row = qsizetype(verticalScrollBar()->value() / rowHeight()); row < m_rows.rows.size(); ++row) {
        const QRectF area = rowRect(row);
        if (area.top() > viewport()->height())
            break;
        const RoadmapRow& at = m_rows.rows[row];
        if (at.isGoal()) {
            paintRoadmapTitle(painter, QRectF(gap::l, area.top(), width, area.height()), at.bar, style());
            continue;
        }
        // A group stands on a line from side to side, its words in the column of the titles.
        const TextLines title(at.bar.title, style().scaled(0.9, true), width - gap::s, 1.15, 2);
        painter.setPen(style().quiet);
        title.paint(painter, QPointF(gap::l, area.bottom() - gap::xs - title.height()));
        painter.setPen(QPen(style().line, 1));
        painter.drawLine(QPointF(gap::l, area.bottom()), QPointF(now.right, area.bottom()));
    }
}

void RoadmapView::paintRows(QPainter& painter, const RoadmapScale& now) {
    for (qsizetype row = qsizetype(verticalScrollBar()->value() / rowHeight()); row < m_rows.rows.size(); ++row) {
        const QRectF area = rowRect(row);
        if (area.top() > viewport()->height())
            break;
        const RoadmapRow& at = m_rows.rows[row];
        const RoadmapBar bar = drawnBar(at);
        if (at.isGoal() && bar.to.isValid()) {
            paintRoadmapBar(painter, area, bar, now, style());
            paintAway(painter, area, bar, now, style());
        } else if (at.isGoal()) {
            painter.setFont(style().scaled(0.85));
            painter.setPen(style().quiet);
            const QString hint =
                m_readOnly ? tr("No date yet") : tr("No date yet: click on the day, or press Shift and an arrow key");
            const QRectF line = area.adjusted(now.left + gap::m, 0, -gap::l, 0);
            const QString shown = painter.fontMetrics().elidedText(hint, Qt::ElideRight, int(line.width()));
            // Over the line of today the words would not be read.
            const QSizeF size(painter.fontMetrics().horizontalAdvance(shown), painter.fontMetrics().height());
            QRectF ground(QPointF(line.left(), line.center().y() - size.height() / 2), size);
            painter.fillRect(ground.adjusted(-gap::xs, 0, gap::xs, 0), style().surface);
            painter.drawText(line, plainText, shown);
        }
    }
}

void RoadmapView::paintReadout(QPainter& painter) {
    const QLocale locale;
    const RoadmapDates before = datesOf(m_drag.before), &after = m_drag.dates;
    QString text = m_drag.grip == RoadmapGrip::Start ? tr("Start %1").arg(writeDate(*after.start, locale))
                                                     : tr("Due %1").arg(writeDate(*after.due, locale));
    if (m_drag.grip == RoadmapGrip::Both && after.start)
        text = tr("%1 to %2", "start and due date").arg(writeDate(*after.start, locale), writeDate(*after.due, locale));
    const bool had = rowOf(m_drag.id) >= 0 && m_rows.rows[rowOf(m_drag.id)].kind == RoadmapRow::Kind::Dated;
    const QString moved = !had                                ? QString()
                          : m_drag.grip == RoadmapGrip::Start ? movedWords(*before.start, *after.start)
                                                              : movedWords(*before.due, *after.due);
    if (!moved.isEmpty())
        text = tr("%1 · %2").arg(text, moved);
    painter.setFont(typeFont(TypeSize::Body, true));
    const QSizeF size(painter.fontMetrics().horizontalAdvance(text) + 2 * gap::m,
                      painter.fontMetrics().height() + gap::m);
    QPointF at = m_drag.at - QPointF(size.width() / 2, size.height() + gap::l);
    if (at.y() < headHeight())
        at.setY(m_drag.at.y() + gap::xl);
    at.setX(std::clamp(at.x(), double(gap::s), std::max<double>(gap::s, viewport()->width() - size.width() - gap::s)));
    const Tones t = tones(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(at, size), fieldRadius, fieldRadius);
    painter.setPen(t.onAccent);
    painter.drawText(QRectF(at, size), Qt::AlignCenter, text);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawing.h"
#include "ui/paper/textlines.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

constexpr double titleShare = 0.36; // of the width, for the titles
constexpr int deepest = 5;          // levels that are indented

struct Tick {
    QDate date;
    QString label;
    bool strong = false;
};

/// Quarters for up to three years, years for up to twelve, every second year beyond.
QList<Tick> ticksOf(const Roadmap& roadmap) {
    QList<Tick> ticks;
    const qint64 days = roadmap.from.daysTo(roadmap.to);
    const int step = days <= 3 * 366 ? 3 : days <= 12 * 366 ? 12 : 24;
    for (QDate date = roadmap.from; date < roadmap.to; date = date.addMonths(step)) {
        const bool year = date.month() == 1;
        ticks.append({date, year || date == roadmap.from || step > 3 ? QString::number(date.year()) : QString(), year});
    }
    return ticks;
}

void paintGround(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style) {
    const double em = style.em();
    const QRectF axis = roadmapAxis(area);
    const double from = roadmapX(roadmap, area, roadmap.today), to = roadmapX(roadmap, area, roadmap.windowEnd);
    painter.fillRect(QRectF(from, axis.top(), to - from, axis.height()), style.shade);
    for (const Tick& tick : ticksOf(roadmap)) {
        const double x = roadmapX(roadmap, area, tick.date);
        painter.setPen(QPen(style.line, (tick.strong ? 0.09 : 0.05) * em));
        painter.drawLine(QPointF(x, axis.top()), QPointF(x, axis.bottom()));
    }
    painter.setPen(QPen(style.accent, 0.14 * em));
    painter.drawLine(QPointF(from, axis.top()), QPointF(from, axis.bottom()));
}

void paintDiamond(QPainter& painter, const QPointF& at, double size, const QColor& colour) {
    QPolygonF diamond{at + QPointF(0, -size), at + QPointF(size, 0), at + QPointF(0, size), at + QPointF(-size, 0)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(diamond);
}

void paintBar(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const RoadmapBar& bar,
              const DrawingStyle& style) {
    const double em = style.em();
    const QRectF axis = roadmapAxis(area);
    const double from = roadmapX(roadmap, area, bar.from), to = roadmapX(roadmap, area, bar.to);
    const double middle = area.center().y(), height = (bar.depth == 0 ? 0.95 : 0.7) * em;
    const QColor colour = style.colourOf(bar.tone);
    if (bar.hasStart) {
        const QRectF whole(from, middle - height / 2, std::max(to - from, 0.3 * em), height);
        QPainterPath shape;
        shape.addRoundedRect(whole, height / 2, height / 2);
        painter.setPen(QPen(colour, 0.08 * em));
        painter.setBrush(style.accentSoft);
        painter.drawPath(shape);
        if (bar.fraction.value_or(0) > 0) {
            QPainterPath part;
            part.addRect(
                QRectF(whole.left(), whole.top(), whole.width() * std::clamp(*bar.fraction, 0.0, 1.0), height));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPath(shape.intersected(part));
        }
    } else {
        painter.setPen(QPen(colour, 0.1 * em, Qt::DotLine));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    }
    paintDiamond(painter, QPointF(std::min(to, axis.right()), middle), 0.55 * em, colour);
}

/// An elbow from the row above to a goal below another.
void paintElbow(QPainter& painter, const QRectF& area, double x, double middle, const DrawingStyle& style) {
    painter.setPen(QPen(style.line, 0.09 * style.em()));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, middle));
    painter.drawLine(QPointF(x, middle), QPointF(x + 0.6 * style.em(), middle));
}

} // namespace

double roadmapHeadHeight(const DrawingStyle& style) {
    return 3.1 * style.em();
}
double roadmapRowHeight(const DrawingStyle& style) {
    return 3.5 * style.em();
}

QRectF roadmapAxis(const QRectF& area) {
    return area.adjusted(area.width() * titleShare, 0, -area.width() * 0.012, 0);
}

double roadmapX(const Roadmap& roadmap, const QRectF& area, QDate date) {
    const QRectF axis = roadmapAxis(area);
    const double days = double(std::max<qint64>(1, roadmap.from.daysTo(roadmap.to)));
    return axis.left() + axis.width() * std::clamp(double(roadmap.from.daysTo(date)) / days, 0.0, 1.0);
}

void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style) {
    const double em = style.em();
    painter.save();
    const QRectF axis = roadmapAxis(area);
    const double today = roadmapX(roadmap, area, roadmap.today);
    painter.setFont(style.scaled(0.85, true));
    painter.setPen(style.accent);
    painter.drawText(QRectF(today - 5 * em, area.top(), 10 * em, 1.3 * em), Qt::AlignCenter, Words::tr("Today"));
    const double end = roadmapX(roadmap, area, roadmap.windowEnd);
    painter.setFont(style.scaled(0.85));
    painter.setPen(style.quiet);
    if (end - today > 13 * em)
        painter.drawText(QRectF(today + 2.2 * em, area.top(), end - today - 2.4 * em, 1.3 * em),
                         Qt::AlignRight | Qt::AlignVCenter, Words::tr("Interview window"));
    for (const Tick& tick : ticksOf(roadmap)) {
        const double x = roadmapX(roadmap, area, tick.date);
        painter.setPen(style.quiet);
        painter.drawText(QRectF(x + 0.3 * em, area.top() + 1.4 * em, 5 * em, 1.3 * em),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    const QRectF ground(area.left(), area.top() + 1.4 * em, area.width(), area.height() - 1.4 * em);
    painter.setPen(QPen(style.line, 0.09 * em));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(axis.right(), area.bottom()));
    painter.setPen(QPen(style.accent, 0.14 * em));
    painter.drawLine(QPointF(today, ground.top()), QPointF(today, ground.bottom()));
    painter.restore();
}

void paintRoadmapRow(QPainter& painter, const QRectF& area, const Roadmap& roadmap, qsizetype row,
                     const DrawingStyle& style) {
    const double em = style.em();
    const RoadmapBar& bar = roadmap.bars[row];
    painter.save();
    paintGround(painter, area, roadmap, style);
    const double indent = std::min(bar.depth, deepest) * 1.1 * em;
    const double width = roadmapAxis(area).left() - area.left() - indent - 0.9 * em;
    const TextLines title(bar.title, style.scaled(bar.depth == 0 ? 1 : 0.95, bar.depth == 0), width, 1.15, 2);
    const TextLines words(bar.words, style.scaled(0.8), width, 1.15, 1);
    double y = area.center().y() - (title.height() + words.height()) / 2;
    if (bar.depth > 0)
        paintElbow(painter, area, area.left() + indent - 0.75 * em, area.center().y(), style);
    painter.setPen(style.ink);
    title.paint(painter, QPointF(area.left() + indent, y));
    y += title.height();
    if (words.count() > 0) {
        const bool warns = bar.tone == Tone::AtRisk || bar.tone == Tone::Late;
        painter.setPen(warns ? style.colourOf(bar.tone) : style.quiet);
        words.paint(painter, QPointF(area.left() + indent, y));
    }
    paintBar(painter, area, roadmap, bar, style);
    painter.restore();
}

void paintRoadmap(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style) {
    const double head = roadmapHeadHeight(style), height = roadmapRowHeight(style);
    paintRoadmapHead(painter, QRectF(area.left(), area.top(), area.width(), head), roadmap, style);
    for (qsizetype row = 0; row < roadmap.bars.size(); ++row)
        paintRoadmapRow(painter, QRectF(area.left(), area.top() + head + double(row) * height, area.width(), height),
                        roadmap, row, style);
}

} // namespace ascent

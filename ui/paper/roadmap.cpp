// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/roadmap.h"

#include "ui/paper/textlines.h"

#include <QPainter>
#include <QPainterPath>

namespace ascent {

namespace {

constexpr double titleShare = 0.36; // of the width of the paper, for the titles
constexpr int deepest = 5;          // levels that are indented
constexpr double stepRoom = 0.08;   // em a day: from here on steps are marked

/// The end of a goal: a shape for how it stands, so that it can be told without colour. A disc: on track. A triangle:
/// at risk. A square on its corner: late. A disc with a tick: done. Two bars: paused. A ring: nothing to tell yet.
void paintEnd(QPainter& painter, const QPointF& at, const RoadmapBar& bar, const DrawingStyle& style) {
    const double em = style.em(), size = 0.52 * em;
    const QColor colour = style.colourOf(bar.tone);
    // A rim in the colour of the ground sets the shape off from its bar.
    painter.setPen(QPen(style.surface, 0.1 * em));
    painter.setBrush(colour);
    switch (bar.tone) {
    case Tone::AtRisk:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.1 * size), at + QPointF(1.15 * size, 0.9 * size),
                                      at + QPointF(-1.15 * size, 0.9 * size)});
        return;
    case Tone::Late:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.15 * size), at + QPointF(1.15 * size, 0),
                                      at + QPointF(0, 1.15 * size), at + QPointF(-1.15 * size, 0)});
        return;
    case Tone::OnTrack:
        painter.drawEllipse(at, 0.95 * size, 0.95 * size);
        return;
    case Tone::Done:
        painter.drawEllipse(at, 1.1 * size, 1.1 * size);
        painter.setPen(QPen(style.surface, 0.13 * em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{at + QPointF(-0.5, 0.02) * size, at + QPointF(-0.12, 0.42) * size,
                                       at + QPointF(0.52, -0.4) * size});
        return;
    case Tone::Plain:
        break;
    }
    if (bar.status == GoalStatus::Paused) {
        painter.drawRect(QRectF(at.x() - 0.75 * size, at.y() - size, 0.6 * size, 2 * size));
        painter.drawRect(QRectF(at.x() + 0.15 * size, at.y() - size, 0.6 * size, 2 * size));
        return;
    }
    painter.setPen(QPen(colour, 0.16 * em));
    painter.setBrush(style.surface);
    painter.drawEllipse(at, 0.85 * size, 0.85 * size);
}

void paintSteps(QPainter& painter, double middle, const RoadmapBar& bar, const RoadmapScale& scale,
                const DrawingStyle& style) {
    const double em = style.em(), radius = 0.26 * em;
    if (!scale.steps || scale.perDay < stepRoom * em)
        return;
    painter.setPen(QPen(style.colourOf(bar.tone), 0.11 * em));
    for (const RoadmapStep& step : bar.steps) {
        const double x = scale.x(step.date);
        if (x < scale.left - scale.slack || x > scale.right + scale.slack)
            continue;
        painter.setBrush(step.done ? style.colourOf(bar.tone) : style.surface);
        painter.drawEllipse(QPointF(x, middle), radius, radius);
        if (step.done) {
            painter.setBrush(style.surface);
            painter.drawEllipse(QPointF(x, middle), 0.2 * radius, 0.2 * radius);
        }
    }
}

/// An elbow from the row above to a goal below another.
void paintElbow(QPainter& painter, const QRectF& area, double x, double middle, const DrawingStyle& style) {
    painter.setPen(QPen(style.line, 0.09 * style.em()));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, middle));
    painter.drawLine(QPointF(x, middle), QPointF(x + 0.6 * style.em(), middle));
}

double paintLock(QPainter& painter, const QPointF& at, const DrawingStyle& style) {
    const double em = style.em() * 0.8;
    painter.setPen(QPen(style.quiet, 0.11 * em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at.x(), at.y() - 0.05 * em, 0.8 * em, 0.6 * em), 0.1 * em, 0.1 * em);
    painter.drawArc(QRectF(at.x() + 0.15 * em, at.y() - 0.5 * em, 0.5 * em, 0.9 * em), 0, 180 * 16);
    return 1.1 * em;
}

} // namespace

double roadmapRowHeight(const DrawingStyle& style) {
    return 3.5 * style.em();
}

void paintRoadmapTitle(QPainter& painter, const QRectF& area, const RoadmapBar& bar, const DrawingStyle& style) {
    const double em = style.em();
    const double indent = std::min(bar.depth, deepest) * 1.1 * em;
    const double width = area.width() - indent - 0.9 * em;
    const TextLines title(bar.title, style.scaled(bar.depth == 0 ? 1 : 0.95, bar.depth == 0), width, 1.15, 2);
    const TextLines words(bar.words, style.scaled(0.8), bar.isPrivate ? width - 0.9 * em : width, 1.15, 1);
    double y = area.center().y() - (title.height() + words.height()) / 2;
    if (bar.depth > 0)
        paintElbow(painter, area, area.left() + indent - 0.75 * em, area.center().y(), style);
    painter.setPen(style.ink);
    title.paint(painter, QPointF(area.left() + indent, y));
    y += title.height();
    if (words.count() == 0)
        return;
    const double lock =
        bar.isPrivate ? paintLock(painter, QPointF(area.left() + indent, y + words.height() / 2), style) : 0;
    const bool warns = bar.tone == Tone::AtRisk || bar.tone == Tone::Late;
    painter.setPen(warns ? style.colourOf(bar.tone) : style.quiet);
    words.paint(painter, QPointF(area.left() + indent + lock, y));
}

void paintRoadmapBar(QPainter& painter, const QRectF& area, const RoadmapBar& bar, const RoadmapScale& scale,
                     const DrawingStyle& style) {
    const double em = style.em();
    const double from = scale.drawnX(bar.from), to = scale.drawnX(bar.to);
    const double middle = area.center().y(), height = (bar.depth == 0 ? 0.95 : 0.7) * em;
    const QColor colour = style.colourOf(bar.tone);
    if (bar.hasStart) {
        const QRectF whole(from, middle - height / 2, std::max(to - from, 0.3 * em), height);
        QPainterPath shape;
        shape.addRoundedRect(whole, height / 2, height / 2);
        painter.setPen(QPen(colour, 0.08 * em));
        painter.setBrush(style.accentSoft);
        painter.drawPath(shape);
        // The share of the whole way, also where part of the bar lies beyond the axis.
        const double start = scale.x(bar.from), way = scale.x(bar.to) - start;
        const double done = start + way * std::clamp(bar.fraction.value_or(0), 0.0, 1.0);
        if (done > whole.left()) {
            QPainterPath part;
            part.addRect(QRectF(whole.left(), whole.top(), std::min(done, whole.right()) - whole.left(), height));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPath(shape.intersected(part));
        }
    } else {
        painter.setPen(QPen(colour, 0.1 * em, Qt::DotLine));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    }
    paintSteps(painter, middle, bar, scale, style);
    paintEnd(painter, QPointF(to, middle), bar, style);
}

RoadmapScale roadmapScale(const Roadmap& roadmap, const QRectF& area) {
    RoadmapScale scale;
    scale.left = area.left() + area.width() * titleShare;
    scale.right = area.right() - area.width() * 0.012;
    scale.first = double(roadmap.from.toJulianDay());
    scale.perDay = (scale.right - scale.left) / double(std::max<qint64>(1, roadmap.from.daysTo(roadmap.to)));
    return scale;
}

double roadmapHeadHeight(const Roadmap& roadmap, double width, const DrawingStyle& style) {
    const RoadmapScale scale = roadmapScale(roadmap, QRectF(0, 0, width, 1));
    return roadmapHeadHeight(style, !roadmapTicks(scale, style).spans.isEmpty());
}

void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style) {
    paintRoadmapHead(painter, area, roadmap, roadmapScale(roadmap, area), style);
}

void paintRoadmapRow(QPainter& painter, const QRectF& area, const Roadmap& roadmap, qsizetype row,
                     const DrawingStyle& style) {
    const RoadmapScale scale = roadmapScale(roadmap, area);
    painter.save();
    paintRoadmapGround(painter, area, roadmap, scale, roadmapTicks(scale, style), style);
    paintRoadmapTitle(painter, QRectF(area.left(), area.top(), scale.left - area.left(), area.height()),
                      roadmap.bars[row], style);
    paintRoadmapBar(painter, area, roadmap.bars[row], scale, style);
    painter.restore();
}

void paintRoadmap(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style) {
    const double head = roadmapHeadHeight(roadmap, area.width(), style), height = roadmapRowHeight(style);
    paintRoadmapHead(painter, QRectF(area.left(), area.top(), area.width(), head), roadmap, style);
    for (qsizetype row = 0; row < roadmap.bars.size(); ++row)
        paintRoadmapRow(painter, QRectF(area.left(), area.top() + head + double(row) * height, area.width(), height),
                        roadmap, row, style);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.h"

#include <QDate>

#include <algorithm>

namespace ascent {

/// Where time runs in a roadmap. On paper the whole axis has the width; in the window it is scrolled and zoomed.
struct RoadmapScale {
    double left = 0, right = 0; ///< where the axis begins and ends
    double first = 0;           ///< the day at `left`, a Julian day and its fraction
    double perDay = 1;          ///< units a day
    double slack = 0;           ///< how far beyond the axis is drawn where the painter is clipped to it
    bool steps = false;         ///< whether steps are marked where there is room

    double x(QDate date) const { return left + (double(date.toJulianDay()) - first) * perDay; }
    /// Like x(), at most as far out as is drawn.
    double drawnX(QDate date) const { return std::clamp(x(date), left - slack, right + slack); }
    double day(double x) const { return first + (x - left) / perDay; }
    bool shows(QDate date) const { return x(date) >= left && x(date) <= right; }
};

/// What the lines of the axis stand for.
enum class RoadmapUnit { Day, Week, Month, Quarter, Year };
struct RoadmapTick {
    double x = 0;  ///< of the line
    QString label; ///< may be empty
    bool strong = false;
};
/// The lines with their labels, and above them the longer spans that they belong to (months over days, years over
/// months). Labels have room: as many as fit without touching.
struct RoadmapTicks {
    RoadmapUnit unit = RoadmapUnit::Year;
    QList<RoadmapTick> lines;
    QList<RoadmapTick> spans; ///< x: where the label begins
};
RoadmapTicks roadmapTicks(const RoadmapScale& scale, const DrawingStyle& style);

// The drawing is a head with the axis and a row for each goal, so that it can run over pages and be scrolled. Titles
// stand from the left of an area to the axis.

double roadmapRowHeight(const DrawingStyle& style);
/// With room for the spans above the lines.
double roadmapHeadHeight(const DrawingStyle& style, bool spans = true);
void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const RoadmapScale& scale,
                      const DrawingStyle& style);
/// What lies behind the bars: the interview window, the lines, today.
void paintRoadmapGround(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const RoadmapScale& scale,
                        const RoadmapTicks& ticks, const DrawingStyle& style);
/// Title and words of a goal, in two lines and one at most.
void paintRoadmapTitle(QPainter& painter, const QRectF& area, const RoadmapBar& bar, const DrawingStyle& style);
void paintRoadmapBar(QPainter& painter, const QRectF& area, const RoadmapBar& bar, const RoadmapScale& scale,
                     const DrawingStyle& style);

// The whole axis in an area of the paper.

RoadmapScale roadmapScale(const Roadmap& roadmap, const QRectF& area);
double roadmapHeadHeight(const Roadmap& roadmap, double width, const DrawingStyle& style);
void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style);
void paintRoadmapRow(QPainter& painter, const QRectF& area, const Roadmap& roadmap, qsizetype row,
                     const DrawingStyle& style);
/// Head and all rows.
void paintRoadmap(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

namespace ascent {

/// What a picture is drawn with. All lengths follow from the pixel size of the font, so that the same code draws on a
/// page (in units of a twentieth of a point) and on a screen (in pixels).
struct DrawingStyle {
    QFont font; ///< of the labels; has a pixel size
    QColor ink, quiet, line, surface;
    QColor accent, accentSoft; ///< deep teal, and its tint for areas
    QColor shade;              ///< the interview window
    QColor sweetSpot, sweetSpotSoft;
    QColor atRisk, late, done;

    QColor colourOf(Tone tone) const;
    double em() const { return font.pixelSize(); }
    QFont scaled(double factor, bool semibold = false) const;
};

/// Where the parts of a strengths map are, for hit tests. A dot or label without room has an empty rectangle.
struct StrengthsMapPlaces {
    QRectF plot;
    QList<double> columns, rows; ///< edges of the ratings: six each, left to right and bottom to top
    QRectF sweetSpot;
    QList<QRectF> dots, labels;         ///< one a point
    QList<std::pair<QRectF, int>> more; ///< cells with points that have no room, and how many
};
double strengthsMapHeight(const StrengthsMap& map, double width, const DrawingStyle& style);
StrengthsMapPlaces placeStrengthsMap(const StrengthsMap& map, const QRectF& area, const DrawingStyle& style);
void paintStrengthsMap(QPainter& painter, const QRectF& area, const StrengthsMap& map, const DrawingStyle& style);

double valueSetsHeight(const ValueSets& sets, double width, const DrawingStyle& style);
void paintValueSets(QPainter& painter, const QRectF& area, const ValueSets& sets, const DrawingStyle& style);

/// The roadmap is a head with the axis and a row for each goal, so that it can run over pages and be scrolled.
double roadmapHeadHeight(const DrawingStyle& style);
double roadmapRowHeight(const DrawingStyle& style);
/// From where the time axis begins to where it ends, within an area of the roadmap.
QRectF roadmapAxis(const QRectF& area);
double roadmapX(const Roadmap& roadmap, const QRectF& area, QDate date);
void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style);
void paintRoadmapRow(QPainter& painter, const QRectF& area, const Roadmap& roadmap, qsizetype row,
                     const DrawingStyle& style);
/// Head and all rows.
void paintRoadmap(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const DrawingStyle& style);

} // namespace ascent

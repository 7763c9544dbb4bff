// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QLocale>
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
    QLocale locale; ///< of the names of months

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

} // namespace ascent

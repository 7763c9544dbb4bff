// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.h"

#include <QSizeF>

namespace ascent {

/// Pages are laid out in twentieths of a point and scaled when they are painted, so that printer, preview and PDF
/// break lines and pages alike.
inline constexpr double unitsPerPoint = 20;

/// The colours and the font of the page. Ligatures are off: in a PDF they make "finish" and "office" unfindable.
DrawingStyle paperStyle(double points);
QFont paperFont(double points, bool semibold = false);

/// Sizes and distances of a page, all in units.
struct PageType {
    bool compact = false; ///< a sheet to be read at a glance: smaller, in narrow columns
    bool chapters = true; ///< headings of the first level open a chapter: large
    double scale = 1;
    QSizeF page;                                     ///< the whole paper
    double left = 0, right = 0, top = 0, bottom = 0; ///< margins; the footer stands in the bottom one
    int columns = 1;
    double gutter = 0;

    double columnWidth() const { return (page.width() - left - right - gutter * (columns - 1)) / columns; }
    double pt(double points) const { return points * unitsPerPoint * scale; }
    QFont font(double points, bool semibold = false) const { return paperFont(points * scale, semibold); }
};

/// For a paper in points. `scale` makes type and distances smaller, never the margins.
PageType pageType(const QSizeF& paper, bool compact, int columns, double scale);

} // namespace ascent

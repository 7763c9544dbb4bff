// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

class QPainter;
class QRectF;

namespace ascent {

/// Paints a figure in units of a twentieth of a point; returns its height for the width. Without a painter it only
/// measures.
double paintFigure(QPainter* painter, const report::Figure& figure, double width);
/// The figure as an `<svg>` element.
QString figureSvg(const report::Figure& figure);

} // namespace ascent

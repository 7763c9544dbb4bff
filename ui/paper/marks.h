// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/paper/drawing.h"

#include <QPointF>

namespace ascent {

/// The mark before an entry of a list, `em` wide, its middle at the height of `at`.
void paintMark(QPainter& painter, const QPointF& at, double em, report::Mark mark, int number,
               const DrawingStyle& style, const QFont& font);
/// A shape for a state, so that it can be told without colour: a disc (on track), a triangle (at risk), a square
/// (late), a ring (done or none).
void paintTone(QPainter& painter, const QPointF& middle, double radius, Tone tone, const DrawingStyle& style);
void paintMeter(QPainter& painter, const QRectF& area, double fraction, Tone tone, const DrawingStyle& style);

} // namespace ascent

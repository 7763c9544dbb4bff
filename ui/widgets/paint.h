// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace ascent {

/// The state of an entry, as a shape and a colour: readable in greyscale. A word always stands beside it.
enum class Mark {
    None,
    Draft,     ///< hollow ring
    Open,      ///< small filled dot, quiet
    OnTrack,   ///< filled disc
    AtRisk,    ///< triangle
    Late,      ///< square on its corner
    Done,      ///< tick
    Paused,    ///< two bars
    SweetSpot, ///< star
    Private,   ///< lock
};

/// Draws the mark into the middle of `rect`, about 12 px large.
void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const QPalette& palette);
QColor markColor(Mark mark, const QPalette& palette);

/// The frame of a field: nothing at rest, a hairline under the pointer, the ring while it has the keyboard.
/// In high contrast the hairline is always there.
struct FieldState {
    bool hovered = false;
    bool focused = false;
    bool enabled = true;
    bool wrong = false; ///< what is typed can't be read
};
void paintFieldFrame(QPainter* painter, const QRectF& rect, const FieldState& state, const QPalette& palette);
/// The 2 px ring, drawn just inside `rect`.
void paintFocusRing(QPainter* painter, const QRectF& rect, const QPalette& palette, qreal radius);

} // namespace ascent

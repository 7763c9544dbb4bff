// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace ascent {

/// Gaps of the 4 px grid, in logical pixels. Layouts use these and nothing between them.
namespace gap {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}

inline constexpr int cardRadius = 8;
inline constexpr int fieldRadius = 6;
/// How far text inside a field stands from the field's edge. Labels are set in by the same, so that
/// labels, headings and what is typed share one left edge while the frames are not shown.
inline constexpr int fieldInset = 8;
/// The width of the ring around what has the keyboard.
inline constexpr int focusWidth = 2;

/// The five sizes, as multiples of the system's font: 0.85, 1, 1.15, 1.5, 2.
enum class TypeSize { Small, Body, Lead, Heading, Title };

/// The application's font in one of the sizes; regular or semibold.
QFont typeFont(TypeSize size, bool semibold = false);
/// Sets the font and keeps it in proportion when the person zooms the text.
void setType(QWidget* widget, TypeSize size, bool semibold = false);
/// The width, in logical pixels, of a line of 72 characters in the widget's font.
int readableWidth(const QWidget* widget);

/// Colours by meaning, derived from the palette: the one place besides the palettes where colours are chosen.
/// All of them reach AA (4.5:1) against card and window. Never the only sign of anything: a shape or a word goes with
/// each.
struct Tones {
    QColor line;     ///< hairlines and frames
    QColor quiet;    ///< text that steps back
    QColor accent;   ///< selection, the first action, focus
    QColor onAccent; ///< text on accent
    QColor tint;     ///< behind what is selected
    QColor hover;    ///< behind what the pointer is over
    QColor page;     ///< behind what the person wrote
    QColor sidebar;  ///< behind the sidebar
    QColor onTrack, atRisk, late, done, sweetSpot;
    bool dark = false;
    bool highContrast = false; ///< fields always show their frame
};
Tones tones(const QPalette& palette);

} // namespace ascent

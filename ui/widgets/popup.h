// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace ascent {

/// Where a popup of `size` stands: below `anchor`, flush with its leading edge; above it where there is no room below
/// and more above; always within `screen`. All in global pixels.
QPoint popupPlace(const QRect& anchor, const QSize& size, const QRect& screen, Qt::LayoutDirection direction);

/// Moves a popup to its place beside `anchor` (global pixels), on the screen that `anchor` is on, and shows it.
void showPopup(QWidget* popup, const QRect& anchor);

} // namespace ascent

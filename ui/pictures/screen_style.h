// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.h"

#include <QPalette>

namespace ascent {

/// What the pictures of the paper are drawn with on the screen: the application's font and the palette's tones.
DrawingStyle screenStyle(const QPalette& palette);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace ascent {

/// The palettes: warm paper, warm dusk, and white on black. Every text on its background reaches AA (4.5:1), in high
/// contrast AAA (7:1). Mid is the colour of hairlines, PlaceholderText of quiet text, AlternateBase of the sidebar.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

} // namespace ascent

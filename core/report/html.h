// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <functional>

namespace ascent {

/// Draws a figure as markup to be set into a page (an `<svg>` element), or nothing where it can't.
using FigureMarkup = std::function<QString(const report::Figure&)>;

/// One file of HTML that is also well-formed XML: nothing in it is loaded from elsewhere, and its policy forbids it.
/// Figures are drawn by `draw`; their alternative text stands below the picture only where there is no picture.
QString toHtml(const Report& report, const FigureMarkup& draw = {});

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ascent {

/// Puts what was just made after `before` for the Tab key, with all inside it, in the order in which it was made. New
/// widgets come last in their window, wherever they stand. `before` is a single widget or a field, not one around
/// `added` that hands its focus on. Returns the last of `added` that takes the keyboard; `before` where none does.
QWidget* tabAfter(QWidget* before, QWidget* added);

} // namespace ascent

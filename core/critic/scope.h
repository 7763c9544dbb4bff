// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/rules.h"

namespace ascent::critic {

// What the rules of scope (too-specific, beyond-window) share.

/// 1 to 12 for the name of a month, whole or short; 0 for any other word.
int monthOf(const QString& word);
/// The years from today that a range is set in: "in five years", "five years from now", "by 2031". 0 where it says
/// none.
double yearsAhead(const Reading& reading, const TokenRange& range, QDate today);
/// Remarks on dates of the calendar: beyond the window, or exact to the month years ahead.
void judgeDates(const Reading& reading, Remarks& remarks);
/// Finds one exact post in a range: a title with its place. With `dated`, a title written out in capitals will do.
bool exactPost(const Reading& reading, const TokenRange& range, bool dated, Hit& found);

} // namespace ascent::critic

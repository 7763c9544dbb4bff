// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/text/answer_reading.h"

namespace ascent::critic {

// What the rules beside "too-specific" and "beyond-window" share.

/// The years from today that a range is set in: "in five years", "five years from now", "by 2031". 0 where it says
/// none.
double yearsAhead(const AnswerReading& reading, const TokenRange& range, QDate today);

/// A date of the calendar that the speaker has set for themselves.
struct DateAhead {
    Hit hit;
    double years = 0;   ///< from today
    bool month = false; ///< it names the month
};

/// Nothing where the context knows no today.
QList<DateAhead> datesAhead(const AnswerReading& reading);

/// Finds one exact post in a range: a title with its place. With `dated`, a title written out in capitals will do.
std::optional<Hit> exactPost(const AnswerReading& reading, const TokenRange& range, bool dated);

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/sentences.h"

#include <QDate>

namespace ascent {

/// A time that a text looks ahead to: "in five years", "five years from now", "by 2031", "in my third year". Unlike a
/// TimePhrase it has no day: it is a horizon, as far as people give one when they speak of themselves.
struct TimeAhead : TokenRange {
    enum class Kind : quint8 {
        Span,    ///< so many months or years from today
        Year,    ///< of the calendar
        NthYear, ///< "in year five", "in my third year"
    };
    enum class Lead : quint8 {
        None,  ///< nothing tells that it lies ahead: "five years", "2031"
        Loose, ///< "over five years", "the next five years"
        Clear, ///< "in five years", "five years from now", "by 2031"
    };
    Kind kind = Kind::Span;
    Lead lead = Lead::None;
    double months = 0;    ///< from today; below 0 for a year that is over. Of a year of the calendar: to its middle
    int year = 0;         ///< of the calendar; 0 where none is named
    bool inYears = false; ///< a span of years, not of months
    bool amount = false;  ///< "five years of nursing", "five years ago": no time ahead, whatever leads to it
};

/// The times ahead of some tokens, in their order. Years of the calendar are found where today is valid.
QList<TimeAhead> timesAhead(const Prose& prose, const TokenRange& range, QDate today);

} // namespace ascent

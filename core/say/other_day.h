// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/time/dates.h"
#include "core/model/goal.h"

namespace ascent {

/// A day that a goal's statement names and its due date isn't: the date was moved, the words stayed.
struct OtherDay {
    qsizetype start = 0; ///< in the statement, UTF-16
    qsizetype length = 0;
    QString written; ///< "by June 2028"
    QString instead; ///< "by March 2029"
};

/// Whether a phrase of time in a statement names the day that the goal has, as exactly as it goes.
bool namesTheDay(const TimePhrase& phrase, QDate due, const QString& written);

/// The first one, where the goal has a due date. What stays open ("before the summer") is none.
std::optional<OtherDay> otherDayIn(const Goal& goal, QDate today);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/en/periods.h"

#include <initializer_list>

namespace ascent {

/// The words of time that name no period: the inner part of the reader of dates (dates.h).

bool isOneOf(QStringView word, std::initializer_list<std::u16string_view> words);
/// Nouns of what comes to pass and ends a wait: "review", "graduation", "semester".
bool isEndingEvent(QStringView word);
/// How many pieces "weekly", "every Monday" or "a week" (after an amount) take; 0 where no rhythm begins.
qsizetype rhythmAt(const PeriodReader& reader, qsizetype i);
/// How many pieces "someday" or "in the future" take; 0 where no such word begins.
qsizetype somedayAt(const PeriodReader& reader, qsizetype i);

} // namespace ascent

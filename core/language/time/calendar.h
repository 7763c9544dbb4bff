// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/time/numbers.h"

#include <QDate>

#include <optional>

namespace ascent {

/// Days from first to last, both included.
struct DayRange {
    QDate first, last;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

enum class CalendarUnit { Day, Week, Fortnight, Month, Quarter, HalfYear, Year, Decade };

/// 1 to 12 for the name of a month, its usual short form, or a slip of the hand in it.
std::optional<int> monthNamed(const QString& word);
/// 1 (Monday) to 7 for the name of a weekday, its usual short form, or a slip of the hand in it.
std::optional<int> weekdayNamed(const QString& word);
/// The unit that a word names, in the singular, the plural, the genitive or a short form ("weeks'", "yrs").
std::optional<CalendarUnit> unitNamed(const QString& word);
/// 1 spring, 2 summer, 3 autumn or fall, 4 winter.
std::optional<int> seasonNamed(const QString& word);

/// The day so many units after another one; parts of a unit are counted in the next smaller one.
QDate addUnits(QDate day, double count, CalendarUnit unit);
/// The unit around a day, moved by so many units. Weeks begin on Monday, quarters in January.
DayRange unitAround(QDate day, CalendarUnit unit, int moved = 0);
DayRange monthOf(int year, int month);
DayRange quarterOf(int year, int quarter);
/// Meteorological seasons of the northern half of the Earth; winter ends in the year after.
DayRange seasonOf(int year, int season);
/// Western Easter Sunday (Gregorian computus; Meeus 1991, ch. 8).
QDate easterSunday(int year);

/// A holiday whose name begins at a piece, in a given year.
struct HolidayRead {
    QDate (*in)(int year);
    int pieces = 0;
};
std::optional<HolidayRead> holidayAt(std::span<const Lexeme> pieces, qsizetype at);

} // namespace ascent

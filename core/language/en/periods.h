// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/time/calendar.h"
#include "core/language/time/dates.h"

namespace ascent {

/// A period that begins at a piece: "the end of March 2027", "next Friday", "Q2", "16th of August".
struct PeriodRead {
    DayRange range;
    int pieces = 0;
    bool strong = false; ///< a period without any preposition before it: it has a day, a year or "next"
};

/// Reads periods among pieces: the inner part of the reader of dates (dates.h), which adds prepositions and decides
/// what a period is to the sentence.
class PeriodReader {
public:
    PeriodReader(std::span<const Lexeme> pieces, QDate today, DateOrder order)
        : m_pieces(pieces)
        , m_today(today)
        , m_order(order) {}

    std::optional<PeriodRead> at(qsizetype i, int depth = 0) const;
    /// "six months", "a year and a half", "18-month", "2 to 3 years" (the longer): the day so far from today.
    struct Span {
        QDate end;
        int pieces = 0;
        CalendarUnit unit = CalendarUnit::Day;
    };
    std::optional<Span> spanAt(qsizetype i) const;

    QStringView word(qsizetype i) const;
    const Lexeme* piece(qsizetype i) const;
    std::span<const Lexeme> pieces() const { return m_pieces; }

    /// "14/5": a day and a month without a year, three pieces. One above 12 settles which is which; where both orders
    /// give a day it isn't guessed: an invalid date says only that there is one. Nothing for a share ("1/3").
    std::optional<QDate> slashed(qsizetype i) const;

private:
    using Read = std::optional<PeriodRead>;
    Read part(qsizetype i, int depth) const; ///< end of …, early …, first half of …
    Read core(qsizetype i) const;            ///< without "the"
    Read moved(qsizetype i) const;           ///< this …, next …
    Read numeric(qsizetype i) const;         ///< 2027-06-30, 6/30/2027
    Read dayMonth(qsizetype i) const;        ///< 16 August, the 16th of August, the 16th
    Read monthDay(qsizetype i) const;        ///< August 16, August 2027, August
    Read quarter(qsizetype i) const;         ///< Q2, second quarter, H1
    Read shortForm(qsizetype i) const;       ///< EOY, year-end, tomorrow
    std::optional<int> yearAt(qsizetype i, int& taken) const;
    std::optional<int> bareYear(qsizetype i) const;
    DayRange next(DayRange (*in)(int, int), int which) const;
    PeriodRead withYear(qsizetype i, int taken, DayRange (*in)(int, int), int which) const;

    std::span<const Lexeme> m_pieces;
    QDate m_today;
    DateOrder m_order;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/time/numbers.h"

#include <QDate>

namespace ascent {

/// What a phrase of time says about when something will have been done.
enum class TimeKind {
    Deadline, ///< ends on a day of the calendar: "by Friday", "in Q2 2027", "within 18 months", "this year"
    Bound,    ///< ends with an event whose day is not known here: "before my review", "this term", "once I graduate"
    Rhythm,   ///< comes back: "weekly", "every Monday", "twice a month", "at each meeting"
    Begin,    ///< says when it begins: "from January", "after the summer"
    Past,     ///< lies behind: "since 2019", "in 2019", "last year", "two years ago"
    Someday,  ///< says no time at all: "someday", "soon", "in the future"
};

struct TimePhrase {
    TimeKind kind = TimeKind::Deadline;
    qsizetype start = 0; ///< UTF-16 position
    qsizetype length = 0;
    QDate due; ///< the last day that still counts; set for deadlines alone

    friend bool operator==(const TimePhrase&, const TimePhrase&) = default;
};

/// How 3/4/2027 is meant: 3 April or March 4. Days above 12 settle it by themselves, and with full stops
/// (3.4.2027) the day always comes first. Without a year ("by 14/5") only what can't be meant otherwise is a day: "by
/// 6/5" is a Bound, since too few people who leave the year away say which order is theirs, and "by 1/3" is a share.
enum class DateOrder { DayFirst, MonthFirst };

/// The phrases of time in an English text, in its order; they don't overlap. "By" and "in" include the period
/// that they name ("by March": March 31), "before" ends on the day before it. A month, quarter, season, weekday or
/// holiday without a year is the next one that isn't over. Weeks end on Sunday; seasons are those of the northern half
/// of the Earth, by whole months. A day of the past is a Deadline only after "by", "before", "until" and the like.
/// Linear in the length of the text.
QList<TimePhrase> readTimes(QStringView text, QDate today, DateOrder order = DateOrder::MonthFirst);
/// The same on pieces that were taken apart before.
QList<TimePhrase> readTimes(std::span<const Lexeme> pieces, QDate today, DateOrder order = DateOrder::MonthFirst);

/// The last of the deadlines of a text: the day on which all that it names is due.
std::optional<QDate> readDeadline(QStringView text, QDate today, DateOrder order = DateOrder::MonthFirst);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace ascent {

/// How many backups are kept: the newest of each of the last hours, days and months, and never fewer than the newest
/// few.
struct Retention {
    int hours = 12;
    int days = 14;
    int months = 12;
    int newest = 3;
    qint64 bytes = 2LL * 1024 * 1024 * 1024; ///< all together; the newest few stay even so
};

struct DatedCopy {
    QDateTime at; ///< any zone
    qint64 bytes = 0;
};

/// Which of the copies are to go, as their places in the list, ascending. Hours are counted from now, days and
/// months by the calendar of the zone of `now`. A copy with a date to come (the clock went back, or was wrong) is kept,
/// the newest few of them: it neither counts as one of the newest nor pushes out one of the past. Pure.
QList<qsizetype> surplus(const QList<DatedCopy>& copies, const QDateTime& now, const Retention& retention);

} // namespace ascent

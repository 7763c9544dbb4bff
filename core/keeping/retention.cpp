// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/retention.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace ascent {

namespace {

/// A clock is off by so much without being wrong: two computers, a leap.
constexpr qint64 slackSeconds = 120;

} // namespace

QList<qsizetype> surplus(const QList<DatedCopy>& copies, const QDateTime& now, const Retention& retention) {
    QList<qsizetype> newestFirst(copies.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return copies[a].at > copies[b].at; });

    QSet<qint64> hours;
    QSet<QDate> days, months;
    QList<qsizetype> kept; // newest first
    QSet<qsizetype> safe, gone;
    int past = 0, future = 0;
    for (const qsizetype each : std::as_const(newestFirst)) {
        const QDateTime at = copies[each].at.toTimeZone(now.timeZone());
        const qint64 age = at.secsTo(now);
        if (age < -slackSeconds) {
            if (future++ < retention.newest)
                safe.insert(each);
            else
                gone.insert(each);
            continue;
        }
        const qint64 hour = std::max<qint64>(0, age) / 3600;
        const QDate day = at.date(), month(day.year(), day.month(), 1);
        const int monthsAgo = (now.date().year() - month.year()) * 12 + now.date().month() - month.month();
        bool keep = past++ < retention.newest;
        if (keep)
            safe.insert(each);
        const auto first = [&](auto& seen, const auto& span, bool within) {
            if (!within || seen.contains(span))
                return;
            seen.insert(span);
            keep = true;
        };
        first(hours, hour, hour < retention.hours);
        first(days, day, day.daysTo(now.date()) < retention.days);
        first(months, month, monthsAgo < retention.months);
        if (keep)
            kept.append(each);
        else
            gone.insert(each);
    }

    qint64 bytes = 0;
    for (const qsizetype each : std::as_const(safe))
        bytes += copies[each].bytes;
    for (const qsizetype each : std::as_const(kept)) {
        if (safe.contains(each))
            continue;
        bytes += copies[each].bytes;
        if (bytes > retention.bytes)
            gone.insert(each);
    }
    QList<qsizetype> sorted = gone.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace ascent

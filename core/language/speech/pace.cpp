// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/pace.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ascent {

namespace {

constexpr qsizetype measured = 7;
constexpr int fewestWords = 10;
constexpr double slowest = 60, fastest = 260;

/// `count` days of which the last is `end`, evenly from (not including) `start`.
QList<QDate> spaced(QDate start, QDate end, qint64 count) {
    QList<QDate> days;
    const auto span = double(start.daysTo(end));
    for (qint64 i = 1; i <= count; ++i)
        days.append(start.addDays(std::llround(double(i) * span / double(count))));
    return days;
}

/// How many days of practice fit between two days.
qint64 sessionsIn(qint64 span) {
    return std::clamp<qint64>(std::llround(double(span) / 5.0), std::min<qint64>(3, span), 6);
}

} // namespace

SpeakingPace paceOf(const QList<SpokenAnswer>& newestFirst) {
    QList<double> paces;
    for (const SpokenAnswer& each : newestFirst) {
        if (each.words < fewestWords || !(each.seconds > 0))
            continue;
        const double pace = each.words * 60.0 / each.seconds;
        if (pace >= slowest && pace <= fastest)
            paces.append(pace);
        if (paces.size() == measured)
            break;
    }
    if (paces.isEmpty())
        return {};
    std::sort(paces.begin(), paces.end());
    const qsizetype middle = paces.size() / 2;
    const double median = paces.size() % 2 == 1 ? paces[middle] : (paces[middle - 1] + paces[middle]) / 2;
    return {median, int(paces.size())};
}

int nearestTargetSeconds(int words, double wordsPerMinute) {
    static constexpr std::array targets{30, 60, 90, 120};
    const double seconds = words * 60.0 / wordsPerMinute;
    return *std::min_element(targets.begin(), targets.end(),
                             [seconds](int a, int b) { return std::abs(a - seconds) < std::abs(b - seconds); });
}

QList<QDate> practiceDays(QDate today, QDate interview, std::optional<QDate> lastPractice) {
    if (!today.isValid() || !interview.isValid() || interview < today)
        return {};
    const QDate last = interview.addDays(-1);
    if (lastPractice && *lastPractice <= today) {
        const qint64 span = lastPractice->daysTo(last);
        if (span <= 0)
            return {};
        const QList<QDate> days = spaced(*lastPractice, last, sessionsIn(span));
        if (days.first() >= today)
            return days;
    }
    if (last <= today)
        return {today};
    QList<QDate> days{today};
    const qint64 span = today.daysTo(last);
    return days + spaced(today, last, std::max<qint64>(1, sessionsIn(span) - (span >= 3 ? 1 : 0)));
}

} // namespace ascent

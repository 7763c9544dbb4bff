// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace ascent {

/// Words a minute before any are measured: prepared speech runs at 125 to 150.
inline constexpr double usualWordsPerMinute = 135;

/// One answer spoken against the clock.
struct SpokenAnswer {
    int words = 0;
    double seconds = 0;
};

/// How fast a person speaks.
struct SpeakingPace {
    double wordsPerMinute = usualWordsPerMinute;
    int measurements = 0; ///< how many it was taken from; 0: it is the usual pace

    bool isMeasured() const { return measurements > 0; }
};

/// The median of the last seven that can be true: at least ten words, at 60 to 260 words a minute. A stop in the middle
/// or a forgotten clock so moves nothing. `newestFirst`: all that were measured.
SpeakingPace paceOf(const QList<SpokenAnswer>& newestFirst);

/// Of 30, 60, 90 and 120 seconds, the one nearest to the time that so many words take.
int nearestTargetSeconds(int words, double wordsPerMinute);

/// The days on which to practise before an interview, spaced evenly, the last one the day before it. Evenly spaced
/// practice is as good as growing gaps and far better than practice in one go (Latimier et al. 2021): so three days
/// where there is room for them, one more for every five days, six at most.
/// They count from the day of the last practice; where there was none, or a proposed day was missed, from today, which
/// then is the first. Nothing after the day of the interview, or where no day is left before it.
QList<QDate> practiceDays(QDate today, QDate interview, std::optional<QDate> lastPractice);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

enum class Outlook {
    NotMeasured, ///< no target, or the goal is not under way
    TooFew,      ///< not enough check-ins to see where it goes
    Still,       ///< no movement
    Away,        ///< moves in the other direction
    FarOff,      ///< at this pace it takes more than ten years
    Passed,      ///< by this pace it would be there already: the check-ins are old
    OnADay,      ///< `day` is when the target is reached at this pace
    Reached,
};

/// Where the check-ins lead if they go on like this.
struct Forecast {
    Outlook outlook = Outlook::NotMeasured;
    std::optional<QDate> day;
    QDate from; ///< where the line to `day` begins: the last check-in
    double fromValue = 0;
    QString words; ///< "at this pace done on 4 May 2027"; empty where there is nothing to say
};

/// From the median of the slopes between all pairs of check-ins (Sen 1968, Journal of the American Statistical
/// Association 63), so that one odd value does not turn it. The start with its baseline counts as a point. It takes at
/// least three points over two weeks, two of them checked in.
Forecast forecastOf(const Goal& goal, const Content& content, QDate today);

} // namespace ascent

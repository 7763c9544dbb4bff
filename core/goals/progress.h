// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

enum class Pace { NotMeasured, NotStarted, OnTrack, AtRisk, Late, Done };

/// Where a goal stands against the straight line from baseline (at start) to target (at due).
struct GoalProgress {
    Pace pace = Pace::NotMeasured;
    std::optional<double> current;  ///< the latest checked-in value
    std::optional<double> fraction; ///< of the way from baseline to target, 0 to 1
    std::optional<int> daysBehind;  ///< against the straight line; negative: ahead
    QString words;                  ///< honest, without scolding: "behind by 3 weeks"
};

GoalProgress progressOf(const Goal& goal, const Content& content, QDate today);

} // namespace ascent

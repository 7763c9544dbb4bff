// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/smart.h"

namespace ascent {

/// A goal to start from, written for this product (resources/examples/goals.json).
struct GoalExample {
    QString statement;
    GoalCategory category = GoalCategory::Other;
    Horizon horizon = Horizon::Short; ///< Short or Long
    QString metric, unit;
    double baseline = 0, target = 0;
    QString specific, achievable, realistic;
    int dueMonths = 0; ///< from the start

    /// A draft with all of it, starting on a day. The steps and the ties are the person's.
    Goal toGoal(QDate start) const;
};

/// All examples, in their order: by category, long-term ones first. Empty only where the program was built without
/// them.
QList<GoalExample> goalExamples();

} // namespace ascent

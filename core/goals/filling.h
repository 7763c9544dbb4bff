// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"

namespace ascent {

/// What the words of a goal say that its fields could hold. Offered to the person, never taken over unasked.
struct GoalFilling {
    std::optional<QDate> due;
    std::optional<double> baseline, target;
    QString metric; ///< what is counted, in the words of the statement: "error rate"
    QString unit;

    bool isEmpty() const { return !due && !baseline && !target && metric.isEmpty() && unit.isEmpty(); }
    friend bool operator==(const GoalFilling&, const GoalFilling&) = default;
};

/// What the statement says. Metric, unit and baseline are found with a target alone.
GoalFilling readFilling(const QString& statement, QDate today);
/// What of it a goal lacks: fields that hold something are left alone, and a measure of the person's own stays whole.
GoalFilling missingIn(const Goal& goal, QDate today);
/// Fills it in.
void fill(Goal& goal, const GoalFilling& filling);

} // namespace ascent

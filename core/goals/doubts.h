// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/statement.h"

namespace ascent {

/// What speaks against a goal.
struct Doubt {
    QString why; ///< empty: nothing does
    QString ask;
    bool open = false; ///< a good reason of the person outweighs it; arithmetic can't be argued with
    explicit operator bool() const { return !why.isEmpty(); }
};

/// Whether there is the time and the means: posts that take years, amounts that no one does in the time left.
/// Figures: 1 kg a week is the upper end of what health services advise (NHS, CDC: 0.5 to 1 kg);
/// a language to conversation level takes some 600 hours (Foreign Service Institute, category I).
Doubt achievableDoubt(const StatementRead& read, std::optional<QDate> due, QDate today);
/// Whether it depends on the person and can be at all: "number one", "110 %".
Doubt realisticDoubt(const StatementRead& read);
/// Whether a measure can get from baseline to target in the days left.
Doubt distanceDoubt(double baseline, double target, const QString& unit, QDate from, QDate due);

} // namespace ascent

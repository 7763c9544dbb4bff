// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// The judgement on one letter of SMART (Doran 1981): whether it is met, why, and the question that would mend it.
struct SmartLetter {
    bool met = false;
    QString why;
    QString ask; ///< empty where the letter is met
};

struct SmartTarget {
    double value = 0;
    QString unit;

    friend bool operator==(const SmartTarget&, const SmartTarget&) = default;
};

/// Short: due within 12 months of today. Long: within 10 years. Beyond: later. Open: no date.
enum class Horizon { Short, Long, Beyond, Open };

struct SmartReport {
    SmartLetter specific, measurable, achievable, realistic, timely;
    std::optional<QDate> due;          ///< read from the statement or the goal
    std::optional<SmartTarget> target; ///< read from the statement or the goal
    Horizon horizon = Horizon::Open;

    bool smart() const { return specific.met && measurable.met && achievable.met && realistic.met && timely.met; }
};

/// Judges a statement alone; achievable and realistic are met unless something in it speaks against them.
SmartReport judgeStatement(const QString& statement, QDate today);
/// Judges a goal with all its fields. Without a statement no letter is met; an amount alone sets no day here.
SmartReport judgeGoal(const Goal& goal, QDate today);
/// The same among the other goals of the person: too many at once speak against each of them (load.h).
SmartReport judgeGoal(const Goal& goal, const Content& content, QDate today);

} // namespace ascent

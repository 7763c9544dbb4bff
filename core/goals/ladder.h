// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/smart.h"
#include "core/model/content.h"

namespace ascent {

enum class LadderGapKind {
    LeadsNowhere,   ///< a short-term goal without a parent and without an aspiration
    NoStepYet,      ///< a long-term goal without a goal or step below it within a year
    AfterParent,    ///< due after its parent
    BeyondWindow,   ///< due past the interview window: five years from today
    BeyondTenYears, ///< due past ten years: no goal any more, rather an aspiration
    NoNextStep,     ///< an active goal without an open step
};

struct LadderGap {
    LadderGapKind kind;
    GoalId goal;
    QString why; ///< a sentence for the person
};

/// The named gaps of the ladder, over goals that are active or drafts, in the order of the goals.
QList<LadderGap> ladderGaps(const Content& content, QDate today);
/// The gaps of one goal; none where it is done, paused or dropped.
QList<LadderGap> ladderGapsOf(const Goal& goal, const Content& content, QDate today);

/// The day on which the interview window ends: five years from today (product.md).
QDate interviewWindowEnd(QDate today);
Horizon horizonOf(const Goal& goal, QDate today);

} // namespace ascent

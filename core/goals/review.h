// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/forecast.h"
#include "core/goals/progress.h"

namespace ascent {

/// What a guided look over the goals shows of one of them.
struct ReviewStop {
    GoalProgress progress;
    Forecast forecast;
    const CheckIn* last = nullptr; ///< the latest check-in before today; valid as long as the content
    const Step* next = nullptr;    ///< the first open step: the one with the earliest day, else the first in order
    QStringList questions;         ///< what to ask oneself, fitting where the goal stands; two or three
};

/// The active goals, in the order of the list; a goal stands right before those that build it.
QList<GoalId> goalsToReview(const Content& content);
ReviewStop reviewStop(const Goal& goal, const Content& content, QDate today);

/// What a review brought about, goal by goal, from the workbook before and after it: words for the summary that the
/// person may keep. They name private goals too, and so stay in the workbook. Plain text.
QString reviewSummary(const Content& before, const Content& after, const QList<GoalId>& seen, QDate today);

/// When the next review is due: a month or three after the last one, by its own period; without any, four weeks after
/// the first active goal began. Nothing where no goal is active. The two rhythms are those of common practice with
/// goals and of quarterly objectives (Grove, High Output Management, 1983); nothing shows that one day is the right
/// one, so a late review is never called late.
std::optional<QDate> nextReview(const Content& content);
/// The latest review, or nullptr.
const Review* lastReview(const Content& content);

} // namespace ascent

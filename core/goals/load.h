// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/doubts.h"
#include "core/model/content.h"

namespace ascent {

/// How many goals at once speak against each of them.
inline constexpr int manyGoals = 6;

/// The other active goals that want their work in the same months: due within 45 days of this one. Goals that others
/// build are left out, since their work is counted with those.
QList<const Goal*> dueAround(const Goal& goal, const Content& content);

/// What speaks against a goal because of the others: six or more due in the same three months, this one among them.
/// With six goals to plan for at once, people carried out fewer of their plans than with one (Dalton & Spiller, "Too
/// Much of a Good Thing", Journal of Consumer Research 39, 2012); three to five objectives a quarter is the common
/// advice (Doerr, Measure What Matters, 2018). Nothing against drafts, and nothing where the date has passed.
Doubt loadDoubt(const Goal& goal, const Content& content, QDate today);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"

namespace ascent {

/// What makes the words of an aspiration read like a goal (product.md: a date, a number, a single event).
enum class GoalSign { None, Date, Number, Event };

/// None where the aspiration is parked or reached, and for an event where its kind is one by nature: an award, a
/// qualification and a business are events and may stay directions.
GoalSign goalSignOf(const Aspiration& aspiration, QDate today);

/// Whether a goal reads like an aspiration: an active goal or a draft with neither a date nor a number, in its fields
/// or in its words, and no event that would show it reached. Never one that the person keeps from interviews:
/// aspirations have no share level, and what is kept back must not come out by a change of its kind.
bool readsLikeAspiration(const Goal& goal, QDate today);
/// Whether a goal may become an aspiration at all, whatever it reads like: see above.
bool mayBecomeAspiration(const Goal& goal);

/// The goal that an aspiration becomes, tied to it: statement, why it is realistic, and what its words say of a date
/// and a number.
Goal goalFrom(const Aspiration& aspiration, QDate today);
/// The aspiration that a goal becomes: its statement, why, and how many years it looked ahead.
Aspiration aspirationFrom(const Goal& goal, QDate today);

} // namespace ascent

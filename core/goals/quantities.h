// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/statement.h"

namespace ascent {

/// Fills quantities, scale, superlative and overFull from the pieces that belong to no phrase of time. Numbers that
/// only name something ("Level 2", "ISO 9001", "a 6-month project", "one of them") are no quantities.
void readQuantities(StatementRead& read);

} // namespace ascent

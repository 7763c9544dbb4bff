// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/meeting.h"

namespace ascent {

// What the size of a meeting is worth.

/// The score of a match: half and more where it covers what is asked, less where it only touches it. Orders them by
/// how much tells, how much of the ask is met and how much of the entry speaks of it.
double scoreOf(const Meeting& meeting);

/// What only tells of something (evidence, a story, a background, a goal that was reached) counts a little less than a
/// strength that names it: the part of a score above covering that is left.
inline constexpr double toldShare = 0.85;
/// A goal that is not reached is on the way.
inline constexpr double plannedShare = 0.4;
double discounted(double score, double share);

/// "Recyclable packaging" tells of no years in packaging, nor does a tool of a field; "packaging design" does.
bool tellsOfYears(const AskedLine& line, const Gist& name, const Meeting& meeting);

/// A story is long: one word in it is chance.
bool isTold(const Meeting& meeting);

/// What touches a line is worth a look only where it is much of the line, or all that the entry is about.
bool isNear(const Meeting& meeting);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/goal.h"
#include "core/posting/posting.h"

namespace ascent {

/// The draft of a goal that would close a gap, SMART by our own check (core/goals/smart.h): the line as an aim, an
/// amount or an event that shows it, and a day within a year of today. Its skills are those that the posting names
/// within the line. Linked to nothing; amount and day are a proposal, for the person to change.
Goal goalClosing(const PostingLine& gap, const Posting& posting, QDate today);

} // namespace ascent

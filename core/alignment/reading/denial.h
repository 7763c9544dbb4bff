// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// The part of a posting's sentence that speaks of what there is not in the role: "nobody will report to you", "there
/// is no design work", "no cold calling". Empty where it speaks of none. English.
QString deniedIn(const QString& sentence);

/// What a posting's line says of the work itself, without what others go through ("help tenants who face eviction",
/// "report on oil"): that is no condition of the work. English.
QString ofThisWork(const QString& line);

/// What a posting's line states, without what its denials reach: "no" and "without" reach onward to the end of their
/// clause or list, "are not required" reaches back over its subject too. Nothing of a line whose work is for others
/// ("arrange international travel for the board"). English.
QString statedIn(const QString& line);

} // namespace ascent

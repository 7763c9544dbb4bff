// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/content.h"

namespace ascent {

/// The workbook without what is private: private goals and all that belongs to them; the notes that a person writes for
/// themselves alone (on values, roles, fits, check-ins, rehearsals) and reviews, which name goals; answers that were
/// made of a private goal, with their versions and rehearsals; and each text that holds the words of a private goal.
Content withoutPrivate(const Content& content);

/// Writes a new workbook that holds this content and nothing else: no history, no deleted text, no trace of what was
/// left out. Whole or not at all; for its owner alone. Errors: CannotWrite (also where `path` is `workbook` itself).
Result<void> giveAway(const Content& content, const QString& workbook, const QString& path, const Clock& clock);

} // namespace ascent

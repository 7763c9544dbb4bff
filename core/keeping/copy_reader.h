// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/content.h"

namespace ascent {

/// What a copy of a workbook holds. The copy is left as it is: one of an older version is brought up to date in a copy
/// of its own, which goes again. Runs in any thread. Errors: those of Workbook::open.
Result<Content> readCopy(const QString& path, const Clock& clock);

/// Puts a copy of a workbook where nothing stands: whole or not at all, for its owner alone. Errors: CannotWrite,
/// BadInput.
Result<void> placeCopy(const QString& copy, const QString& target);

} // namespace ascent

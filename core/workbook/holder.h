// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holder.h"
#include "core/base/result.h"

#include <optional>

namespace ascent {

/// Who has the workbook at a path open for writing; nothing where nobody says so. A lock that is empty or garbled has
/// a holder without names.
std::optional<Holder> holderOf(const QString& path);

/// For a person who knows that nobody has it open: takes away a lock that another computer left, or that says
/// nothing, so that Workbook::open() can be tried again. Errors: Locked where the program that holds it runs on this
/// computer; CannotWrite.
Result<void> takeOverLock(const QString& path);

} // namespace ascent

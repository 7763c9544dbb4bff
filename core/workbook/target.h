// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ascent {

class Workbook;

/// What stands where something is to be written.
enum class Standing {
    Nothing,
    File,
    OtherWorkbook, ///< another workbook: whoever writes over it loses a career
    OpenWorkbook,  ///< the workbook at hand, or what belongs to it: never to be written over
};

/// Told by what the file is, not by its name: links, hard links and other spellings of a name are followed.
Standing standingAt(const QString& path, const Workbook& workbook);
/// The same for a workbook by its path.
Standing standingAt(const QString& path, const QString& workbook);

/// Every writer of a file goes through this first. Errors: CannotWrite where the target is the workbook at hand.
Result<void> checkTarget(const QString& path, const Workbook& workbook);

} // namespace ascent

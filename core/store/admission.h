// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ascent::store {

// Which files are taken for workbooks, and where a new one may be put: looked at before SQLite sees anything.

/// "Cannot open NAME", with the reason.
Error cannotOpen(ErrorCode code, const QString& path, const QString& why, const QString& remedy,
                 const QString& detail = {});

/// Looks at the file's first bytes, before SQLite does: a file of another kind is never touched. Errors: BadInput.
Result<void> checkHeader(const QString& path);

/// Whether a new workbook can be put there. An empty file holds nothing that could be lost: earlier versions left such
/// a one where they were interrupted. Errors: CannotWrite.
Result<void> isFree(const QString& path);

} // namespace ascent::store

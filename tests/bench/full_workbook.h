// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"

namespace ascent::bench {

/// Fills a new workbook with a long working life: this many goals under aspirations and longer goals, with two steps
/// and up to three check-ins each. The same number gives the same entries and ids. One act.
Result<void> fillWorkbook(Workbook& workbook, int goals);

/// Makes the file with fillWorkbook(), and closes it.
Result<void> makeFullWorkbook(const QString& path, int goals);

} // namespace ascent::bench

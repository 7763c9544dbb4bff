// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/workbook/workbook.h"

namespace ascent::cli {

using Opened = Result<std::unique_ptr<Workbook>>;

/// The workbook that the call names first, for reading: works while another program has it open.
Opened openToRead(const Call& call);
/// For writing; makes it where it is not there. `made` tells so.
Opened openOrMake(const Call& call, bool& made);
/// Closes and deletes a workbook that was made by a call that failed.
void discard(std::unique_ptr<Workbook> workbook);

/// The file of `-o`. Errors: BadCall where there is none, or it is the workbook itself.
Result<QString> outputOf(const Call& call);

/// Standard input as text. Errors: BadInput where it is not UTF-8 or without end.
Result<QString> readStandardInput();

/// The role that `--role` names. Errors: BadCall for none and for two of one title.
Result<RoleId> roleOf(const Content& content, const Call& call);

} // namespace ascent::cli

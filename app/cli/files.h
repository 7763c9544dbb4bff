// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/workbook/workbook.h"

#include <functional>

namespace ascent::cli {

using Opened = Result<std::unique_ptr<Workbook>>;

/// The workbook that the call names first, for reading: works while another program has it open.
Opened openToRead(const Call& call);
/// Changes the workbook that the call names first, or makes it with the change in it where it is not there: all or
/// nothing stands there afterwards.
Result<void> changeOrMake(const Call& call, const std::function<Result<void>(Workbook&)>& change);

/// The file of `-o`. Errors: BadCall where there is none, or it is the workbook itself.
Result<QString> outputOf(const Call& call);

/// Standard input as text. Errors: BadInput where it is not UTF-8 or without end.
Result<QString> readStandardInput();

/// The role that `--role` names. Errors: BadCall for none and for two of one title.
Result<RoleId> roleOf(const Content& content, const Call& call);

} // namespace ascent::cli

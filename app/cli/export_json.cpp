// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/base/files.h"
#include "core/exchange/workbookjson.h"

namespace ascent::cli {

Outcome runExportJson(const Call& call) {
    const auto path = outputOf(call);
    if (!path)
        return path.error();
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    if (const auto done = writeFile(*path, writeWorkbookJson((*workbook)->content())); !done)
        return done.error();
    return {};
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/base/files.h"
#include "core/exchange/calendar.h"

namespace ascent::cli {

Outcome runExportCalendar(const Call& call) {
    const auto path = outputOf(call);
    if (!path)
        return path.error();
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const QByteArray calendar = writeCalendar((*workbook)->content(), call.clock().now());
    if (const auto done = writeFile(*path, calendar); !done)
        return done.error();
    return {};
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_report.h"
#include "app/cli/files.h"
#include "app/cli/parse.h"
#include "core/report/sheet.h"

#include <QCoreApplication>

namespace ascent::cli {

Outcome runExportSheet(const Call& call) {
    const auto target = reportTarget(call);
    if (!target)
        return target.error();
    if (!call.has("--role"))
        return badCall(QCoreApplication::translate("ascent-cli", "--role is missing"),
                       QCoreApplication::translate("ascent-cli", "name the role with --role ROLE"));
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const Content& content = (*workbook)->content();
    const auto role = roleOf(content, call);
    if (!role)
        return role.error();
    const auto sheet = buildPrepSheet(content, *role, call.today());
    if (!sheet)
        return sheet.error();
    return write(*sheet, *target);
}

} // namespace ascent::cli

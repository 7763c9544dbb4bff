// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/base/files.h"
#include "core/exchange/importer.h"
#include "core/exchange/workbookjson.h"

#include <QCoreApplication>

namespace ascent::cli {

Outcome runImportJson(const Call& call) {
    const QString source = call.arguments.at(1);
    const QString what = QCoreApplication::translate("ascent-cli", "Cannot import %1").arg(source);
    const auto bytes = readFile(source, what);
    if (!bytes)
        return bytes.error();
    DroppedMembers dropped;
    auto content = parseWorkbookJson(*bytes, &dropped);
    if (!content) {
        content.error().what = what;
        return content.error();
    }
    const auto done = changeOrMake(call, [&](Workbook& workbook) { return importInto(workbook, *content); });
    if (!done)
        return done.error();
    Outcome outcome;
    outcome.note = dropped.sentence();
    return outcome;
}

} // namespace ascent::cli

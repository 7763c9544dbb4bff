// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/base/files.h"
#include "core/exchange/importer.h"
#include "core/exchange/resume.h"

#include <QCoreApplication>

namespace ascent::cli {

Outcome runImportResume(const Call& call) {
    const QString source = call.arguments.at(1);
    const QString what = QCoreApplication::translate("ascent-cli", "Cannot import %1").arg(source);
    const auto bytes = readFile(source, what);
    if (!bytes)
        return bytes.error();
    DroppedMembers dropped;
    auto resume = parseResume(*bytes, &dropped);
    if (!resume) {
        resume.error().what = what;
        return resume.error();
    }
    Content added;
    const auto done = changeOrMake(call, [&](Workbook& workbook) {
        auto all = addResume(workbook, *resume);
        if (!all)
            return Result<void>(fail(all.error()));
        added = std::move(*all);
        return Result<void>();
    });
    if (!done)
        return done.error();
    Outcome outcome(QCoreApplication::translate("ascent-cli", "Strengths added: %1; stories added: %2\n")
                        .arg(QString::number(added.strengths.size()), QString::number(added.stories.size())));
    outcome.note = dropped.sentence();
    return outcome;
}

} // namespace ascent::cli

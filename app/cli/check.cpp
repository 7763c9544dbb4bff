// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

} // namespace

Outcome runCheck(const Call& call) {
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const auto faults = (*workbook)->check();
    if (!faults)
        return faults.error();
    if (faults->isEmpty())
        return tr("%1 is sound.").arg(call.file()) + u'\n';
    Outcome outcome;
    for (const QString& fault : *faults)
        outcome.out += wrapped(QStringLiteral("- ") + fault, 0, 2).toUtf8();
    outcome.error =
        Error{ErrorCode::Damaged,
              tr("%1 is not sound").arg(call.file()),
              faults->size() == 1 ? tr("1 fault was found") : tr("%1 faults were found").arg(faults->size()),
              tr("mend what is named, or go back to a copy"),
              {}};
    return outcome;
}

} // namespace ascent::cli

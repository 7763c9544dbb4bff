// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a history that can't be read any more: work goes on without it.
#include "core/store/upkeep.h"
#include "core/workbook/private.h"

namespace ascent {

bool Workbook::Private::isHistoryUnreadable() {
    const auto faults = store::quickFaults(database->sql(), store::Journal::tables());
    return faults ? !faults->isEmpty() : faults.error().code == ErrorCode::Damaged;
}

/// The file as it was is kept beside the workbook, which gets an empty history.
Result<void> Workbook::Private::setHistoryAside() {
    const auto aside = database->setCopyAside(QStringLiteral("-history.ascent"));
    auto done =
        database->begin().and_then([&] { return journal->makeAnew(); }).and_then([&] { return database->commit(); });
    if (!done) {
        database->rollback();
        return done;
    }
    undoable.reset();
    redoable.reset();
    mergeKey.clear();
    const QString told =
        tr("The history of this workbook could not be read any more, so what was done before can't be undone. Your "
           "entries are not touched by it, and what you do from now on can be undone again.");
    const QString where = aside ? tr("The file as it was is kept beside it as %1.").arg(*aside)
                                : tr("The file as it was could not be kept: %1.").arg(aside.error().why);
    database->tell(told + u' ' + where);
    (void)database->compact(); // what the old one took up is a matter of room only
    return {};
}

} // namespace ascent

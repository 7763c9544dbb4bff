// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbook/breaks.h"
#include "core/workbook/edit.h"

namespace ascent {

/// What mending did, in numbers of entries.
struct Mended {
    int restored = 0;          ///< brought back to what was written, as the seal proves
    int accepted = 0;          ///< damage that nothing could take back: they stay as they stand and count as sound now
    int settled = 0;           ///< values and references that were not valid: as they were shown
    int recovered = 0;         ///< what other entries belong to, made anew
    int removed = 0;           ///< links and decisions about what is not there
    int forgotten = 0;         ///< damaged steps of the history, and those behind them
    bool historyAside = false; ///< the history could not be read: there is a new one
    bool search = false;
    bool storage = false;

    bool isNothing() const {
        return restored + accepted + settled + recovered + removed + forgotten == 0 && !historyAside && !search &&
               !storage;
    }
    /// A sentence for each.
    QStringList sentences() const;
};

/// Writes what mends the entries into an act: damaged rows as they were, where that can be proved; what was not valid
/// as it was shown; what entries belong to and is not there from the history, or in a stub that is private. The rows
/// whose damage can't be taken back are named in `accepted`: they are sealed outside the act, since nothing in them
/// changes.
void mendEntries(Edit& edit, store::Database& database, const QList<Break>& breaks, Mended& mended,
                 QList<QUuid>& accepted);

/// Seals these rows as they stand, within a transaction of the caller.
Result<void> acceptRows(store::Database& database, const Content& content, const QList<QUuid>& rows);

} // namespace ascent

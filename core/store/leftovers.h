// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filestamp.h"
#include "core/base/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace ascent::store {

/// What was done about the files that a killed program, an older version or a sync client left beside a workbook
/// (NAME-journal, NAME-wal, NAME-shm), before SQLite sees them: it applies them by their name, whosever they are.
struct Leftovers {
    /// What the person is to be told; empty where everything was as after a clean end.
    QStringList told;
    /// For reading only: the private copy to read instead of the file, where a leftover has to be applied.
    QString readInstead;
    std::unique_ptr<QTemporaryDir> copy;
    /// For reading only: the file is to be read alone, whatever lies beside it.
    bool alone = false;
};

/// For a workbook that is held for writing: a journal or log that belongs to the file is left for SQLite to apply,
/// one that is done with goes, and one that doesn't belong is renamed to NAME.set-aside-DATE-journal (or -wal):
/// never applied, never deleted. Errors: CannotWrite where it can't be renamed; nothing must be opened then.
Result<Leftovers> settleLeftovers(const QString& path);

/// The same for reading only: nothing on the disk is changed. Beside a file that a running program holds, everything
/// is left to it.
Leftovers lookPastLeftovers(const QString& path);

/// Whether something that SQLite would apply lies beside a workbook that is open here, between two transactions.
/// `ownJournal` is the journal as our own last transaction left it: done with, or, where the disk failed, still needed.
bool isStray(const QString& path, const std::optional<FileStamp>& ownJournal);
/// A name beside the workbook that is free: "NAME.set-aside-DATE" with this ending.
QString asideFor(const QString& path, const QString& ending);
/// Renames it, as settleLeftovers() does.
Result<void> setStraysAside(const QString& path, QStringList& told);

} // namespace ascent::store

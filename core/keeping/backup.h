// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QFile;

namespace ascent {

/// One backup to be made.
struct BackupOrder {
    QString workbook;
    QString folder; ///< made where it is missing, for its owner alone
    QDateTime at;
    std::shared_ptr<QFile> source; ///< open on the workbook; see readHeld()
};

/// Copies the workbook into the folder under its dated name: whole or not at all, flushed, for its owner alone. The
/// copy is read back and opened before it gets its name: its bytes are those of the workbook, and it is sound. Returns
/// its path. Runs in any thread. Errors: CannotWrite; Damaged where the workbook itself is, of which no backup is made.
Result<QString> writeBackup(const BackupOrder& order);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keeping/retention.h"

#include <QString>

namespace ascent {

/// A copy of a workbook that can be restored.
struct BackupFile {
    enum class Kind {
        Backup,  ///< made by the program as time goes by
        Earlier, ///< made before the workbook was brought up to a newer version ("NAME.before-version-N")
    };
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    Kind kind = Kind::Backup;
    bool own = false; ///< made of the workbook at this very place: only such a one is ever deleted
};

/// The folder of the backups of a workbook: "NAME backups" beside it, or `chosen` where it is not empty.
QString backupFolder(const QString& workbook, const QString& chosen = {});

/// Eight letters that tell the workbook at this place from others of its name in the same folder.
QString placeMark(const QString& workbook);

/// The name of a backup, which says what it is of, when it was made (UTC) and of the workbook at which place:
/// "career 2026-11-30 21-05-09Z 1f0c22ab.ascent".
QString backupName(const QString& workbook, const QDateTime& at);

/// The backups of a workbook, newest first: plain files whose name has the form above and whose first bytes are those
/// of a workbook. Links are passed over. Of a folder that is not there: none.
QList<BackupFile> backupsOf(const QString& workbook, const QString& chosen = {});

/// Deletes what is beyond the limits: own backups only. Returns the paths; one that can't be deleted stays and is
/// tried again the next time.
QStringList prune(const QString& workbook, const QString& chosen, const QDateTime& now, const Retention& retention);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace ascent::store {

/// A workbook's file tried out on a copy of its own, in a folder that only this user can read: SQLite applies what
/// was copied along with it, and the copy tells what would become of the original.
struct Trial {
    bool sound = false;                    ///< storage and references are, and it is a workbook
    int unsealed = 0;                      ///< how many rows and acts have a seal that does not fit, where it is sound
    quint32 changes = 0;                   ///< SQLite's change counter after it
    QHash<qint64, QString> acts;           ///< the history that it holds: number and time
    QString path;                          ///< of the copy
    std::unique_ptr<QTemporaryDir> folder; ///< goes, with all in it, with the trial
};

/// `companion` is the ending of the file to be copied along ("-journal", "-wal"), or empty for the file alone. A copy
/// that can't be made is not sound.
Trial tryOut(const QString& path, const QString& companion);

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace ascent::test {

/// One thing that a program asked of a folder's file system.
struct DiskStep {
    enum class Kind { Create, Write, Truncate, Flush, Rename, Link, Unlink, FlushFolder, Mark };
    Kind kind = Kind::Mark;
    quint64 file = 0;   ///< the file itself, whatever it is called (inode)
    QByteArray name;    ///< Create, Rename, Link, Unlink: its name in the folder
    QByteArray newName; ///< Rename, Link
    qint64 at = 0;      ///< Write: where; Truncate: the new size; Mark: which
    QByteArray bytes;   ///< Write
};

/// The files of a folder, by name.
using FolderContent = QMap<QByteArray, QByteArray>;

/// A folder as it was, and everything that was asked of it since.
struct DiskRecord {
    QMap<QByteArray, quint64> names;     ///< at the beginning
    QHash<quint64, QByteArray> contents; ///< at the beginning
    QList<DiskStep> steps;

    /// The steps after which a cut is worth trying: each flush, mark and change of a name, and what stands right
    /// before one; `every`: every step.
    QList<qsizetype> cuts(bool every) const;
    /// The highest mark among the first `count` steps; 0: none.
    int markedUntil(qsizetype count) const;
};

/// What a disk did with that which was not flushed when the power went.
enum class Unflushed {
    Kept,    ///< all of it arrived
    Dropped, ///< nothing of it arrived
    Torn,    ///< each sector of 512 bytes arrived or did not, in any order; changes of names up to a point
};

/// What stands on the disk when the power goes after the first `count` steps. POSIX promises no more than this: bytes
/// of a file once the file was flushed, names once the folder was.
FolderContent afterPowerCut(const DiskRecord& record, qsizetype count, Unflushed unflushed, QRandomGenerator& random);

} // namespace ascent::test

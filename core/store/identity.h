// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/filestamp.h"

#include <QFile>

namespace ascent::store {

/// Knows a workbook's file by what it is, not by its name: which file the path led to, and how its first page
/// (SQLite's change counter among it) stood after the last write of this program.
///
/// It keeps the file open, for closing any handle of a file gives up all locks that a POSIX process holds on it,
/// those of SQLite too.
class Identity {
public:
    /// Takes the file that the path leads to for ours, as it is now; `toWrite` opens the handle for writing too.
    /// False where nothing can be read there.
    bool take(const QString& path, bool toWrite);
    /// After a write of our own.
    void remember();
    /// After it was found that the file was touched and holds the same all the same.
    void forgive() { remember(); }

    FileState look() const;
    /// Whether the file's time or size is not what was remembered although its header is: something wrote the same,
    /// set its time, or changed what the header does not show. Ask only while look() says Ours.
    bool wasTouched() const;
    /// Copies the file as it stands, byte by byte, through the handle that is kept open.
    bool copyTo(QIODevice& out) const;
    /// The handle that is kept open: an operating system's lock can be put on it.
    int handle() const { return m_file.handle(); }

private:
    QByteArray header() const;

    QString m_path;
    mutable QFile m_file;
    std::optional<FileStamp> m_stamp;
    QByteArray m_header;
};

/// What is told where a workbook's file is not ours any more. `path` names it.
Error notOurs(FileState state, const QString& path);

} // namespace ascent::store

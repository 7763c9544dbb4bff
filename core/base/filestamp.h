// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ascent {

/// Which file it is, whatever it is called: the same for every name, hard link and symbolic link of one file.
struct FileId {
    quint64 volume = 0; ///< device (POSIX) or volume serial number (Windows)
    quint64 number = 0; ///< inode (POSIX) or file index (Windows)
    friend bool operator==(const FileId&, const FileId&) = default;
};

/// A file as it stood at one moment. Two equal stamps mean: nobody wrote to it in between, as far as the file
/// system's clock can tell.
struct FileStamp {
    FileId id;
    qint64 size = 0;     ///< in bytes
    qint64 modified = 0; ///< in nanoseconds (Windows: units of 100), of the file system's own clock
    quint64 links = 1;   ///< how many names it has
    friend bool operator==(const FileStamp& a, const FileStamp& b) {
        return a.id == b.id && a.size == b.size && a.modified == b.modified;
    }
};

/// The stamp of what a path leads to, links followed; nothing where it leads nowhere or can't be asked.
std::optional<FileStamp> stampOf(const QString& path);

/// Whether two paths lead to one and the same file: by another spelling, a symbolic or a hard link. False where
/// one of them leads nowhere.
bool sameFile(const QString& a, const QString& b);

/// What has become of the file of an open workbook.
enum class FileState {
    Ours,     ///< as this program left it
    Replaced, ///< another file stands at its path
    Changed,  ///< it is the same file, and another program has written to it
    Gone,     ///< nothing stands at its path, or the medium is gone
};

} // namespace ascent

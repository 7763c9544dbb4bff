// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filestamp.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif

namespace ascent {

#ifdef Q_OS_WIN

std::optional<FileStamp> stampOf(const QString& path) {
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    // No access is asked for, so that a file that another program holds can be looked at too.
    const HANDLE file = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info;
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    const auto wide = [](DWORD high, DWORD low) { return quint64(high) << 32 | low; };
    return FileStamp{{info.dwVolumeSerialNumber, wide(info.nFileIndexHigh, info.nFileIndexLow)},
                     qint64(wide(info.nFileSizeHigh, info.nFileSizeLow)),
                     qint64(wide(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)),
                     info.nNumberOfLinks};
}

#else

std::optional<FileStamp> stampOf(const QString& path) {
    struct stat info;
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
#ifdef Q_OS_DARWIN
    const timespec& modified = info.st_mtimespec;
#else
    const timespec& modified = info.st_mtim;
#endif
    return FileStamp{{quint64(info.st_dev), quint64(info.st_ino)},
                     qint64(info.st_size),
                     qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec,
                     quint64(info.st_nlink)};
}

#endif

bool sameFile(const QString& a, const QString& b) {
    const auto first = stampOf(a);
    const auto second = stampOf(b);
    return first && second && first->id == second->id;
}

} // namespace ascent

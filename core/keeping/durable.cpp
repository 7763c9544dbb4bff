// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/durable.h"

#include <QFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ascent {

bool flushToDisk(QFileDevice& file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

void flushFolder(const QString& folder) {
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#endif
}

bool moveInPlace(const QString& from, const QString& to, QString* why) {
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            failure);
    if (failure && why)
        *why = QString::fromStdString(failure.message());
    return !failure;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::files", text);
}

/// The name of a new file is kept by its folder. Windows does this by itself.
void flushFolder(const QString& path) {
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

std::filesystem::path native(const QString& path) {
    return {path.toStdU16String()};
}

/// Renames only where nothing stands in the way: a hard link is refused where the name is taken.
void renameInto(const std::filesystem::path& part, const std::filesystem::path& path, std::error_code& failure) {
    std::filesystem::create_hard_link(part, path, failure);
    if (!failure) {
        std::error_code ignored; // a second name of the same file; the next clearing up takes it away
        std::filesystem::remove(part, ignored);
        return;
    }
    std::error_code unknown;
    if (failure == std::errc::file_exists || std::filesystem::exists(std::filesystem::symlink_status(path, unknown)))
        failure = std::make_error_code(std::errc::file_exists);
    else // a file system without hard links (FAT)
        std::filesystem::rename(part, path, failure);
}

} // namespace

std::optional<QByteArray> readToEnd(QIODevice& device, qint64 most) {
    constexpr qint64 portion = 256 * 1024;
    QByteArray bytes, part(portion, Qt::Uninitialized);
    while (bytes.size() <= most) {
        const qint64 got = device.read(part.data(), std::min(portion, most + 1 - qint64(bytes.size())));
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        bytes.append(part.constData(), qsizetype(got));
    }
    return bytes;
}

Result<QByteArray> readFile(const QString& path, const QString& what) {
    const auto refuse = [&](const QString& why, const QString& remedy, const QString& detail = {}) {
        return fail({ErrorCode::BadInput, what, why, remedy, detail});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(tr("there is no file %1").arg(path), tr("check its name"));
    if (info.isDir())
        return refuse(tr("%1 is a folder").arg(path), tr("name a file in it"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 can't be read").arg(path), tr("check its permissions"), file.errorString());
    // A pipe or device has no size beforehand, hence the limit while reading.
    const auto bytes = readToEnd(file, largestInput);
    if (!bytes || file.error() != QFileDevice::NoError)
        return refuse(tr("%1 can't be read").arg(path), tr("check the disk"), file.errorString());
    if (bytes->size() > largestInput)
        return refuse(tr("%1 is larger than 256 MB").arg(path), tr("check that it is the right file"));
    return *bytes;
}

bool flushToDisk(const QFile& file) {
#if defined(Q_OS_WIN)
    return _commit(file.handle()) == 0;
#elif defined(Q_OS_DARWIN)
    return fcntl(file.handle(), F_FULLFSYNC) == 0; // fsync() leaves it in the drive's own memory there
#else
    return fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP; // some file systems know no flushing
#endif
}

Error cannotWrite(const QString& path, const QString& detail) {
    const auto because = [&](const QString& why, const QString& remedy) {
        return Error{ErrorCode::CannotWrite, tr("Cannot write %1").arg(QFileInfo(path).fileName()), why, remedy,
                     detail};
    };
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QStorageInfo disk(folder.filePath());
    // The longest name that common file systems take, in bytes.
    if (QFile::encodeName(file.fileName()).size() > 255)
        return because(tr("its name is too long"), tr("give it a shorter one"));
    if (QFile::encodeName(file.absoluteFilePath()).size() > 4095)
        return because(tr("the names of its folders are too long together"), tr("choose a folder nearer the top"));
    if (!folder.exists())
        return because(tr("there is no folder %1").arg(folder.filePath()), tr("make it, or choose another one"));
    if (!folder.isDir())
        return because(tr("%1 is no folder").arg(folder.filePath()), tr("choose another one"));
    if (file.isDir())
        return because(tr("it is a folder"), tr("give another name"));
    if (disk.isValid() && disk.isReadOnly())
        return because(tr("the disk can only be read"), tr("choose a folder on another one"));
    if (!folder.isWritable())
        return because(tr("you may not write in the folder %1").arg(folder.filePath()), tr("choose one of your own"));
    if (file.exists() && !file.isWritable())
        return because(tr("the file that stands there can't be changed"), tr("choose another name"));
    constexpr qint64 nothing = 64 * 1024;
    if (disk.isValid() && disk.bytesAvailable() < nothing)
        return because(tr("the disk is full"), tr("make room, or choose another disk; what was there before still is"));
    return because(tr("the system says \"%1\"").arg(detail),
                   tr("check the disk, or choose another place; what was there before still is"));
}

Result<QString> makePart(const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    const auto nameOf = [](const QString& which) { return QStringLiteral(".ascent-%1.part").arg(which); };
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo& left :
         folder.entryInfoList({nameOf(QStringLiteral("*")) + u'*'}, QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (left.lastModified() < yesterday)
            QFile::remove(left.filePath());
    QFile part(folder.filePath(nameOf(QUuid::createUuid().toString(QUuid::Id128))));
    if (part.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return part.fileName();
    return fail(cannotWrite(path, part.errorString()));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    const auto refuse = [&](const QString& detail) { return fail(cannotWrite(path, detail)); };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // A pipe or a device is written into; putting a file in its place would destroy it.
        QFile device(path);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly) &&
            device.write(bytes) == bytes.size())
            return {};
        return refuse(device.errorString());
    }
    if (info.isSymLink() && !info.exists())
        return fail({ErrorCode::CannotWrite,
                     tr("Cannot write %1").arg(path),
                     tr("it is a link to %1, which is not there").arg(info.symLinkTarget()),
                     tr("connect the disk that it is on, or choose another name"),
                     {}});
    // Of a link it is what it leads to that is written anew; the link stays.
    const QString target = info.exists() ? info.canonicalFilePath() : path;
    const auto part = makePart(target);
    if (!part)
        return fail(part.error());
    QFile file(*part);
    const qint64 written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? file.write(bytes) : -1;
    const bool whole = written == bytes.size();
    const QString said = file.errorString();
    file.close();
    if (written >= 0 && !whole) {
        // A disk that takes a part of it has no room for the rest, and Qt knows of no error then.
        file.remove();
        return fail({ErrorCode::CannotWrite,
                     tr("Cannot write %1").arg(path),
                     tr("the disk is full"),
                     tr("make room, or choose another disk; what was there before still is"),
                     {}});
    }
    if (info.exists()) // who may read it stays as it was decided for this file
        file.setPermissions(info.permissions());
    const Result<void> moved = whole ? moveIntoPlace(*part, target, Existing::Replace) : refuse(said);
    if (!moved)
        file.remove();
    return moved;
}

Result<void> moveIntoPlace(const QString& part, const QString& path, Existing existing) {
    if (QFile file(part); !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushToDisk(file))
        return fail(cannotWrite(path, file.errorString()));
    std::error_code failure;
    if (existing == Existing::Keep)
        renameInto(native(part), native(path), failure);
    else
        std::filesystem::rename(native(part), native(path), failure);
    if (!failure) {
        flushFolder(QFileInfo(path).absolutePath());
        return {};
    }
    const QString what = tr("Cannot write %1").arg(path);
    const QString detail = QString::fromLocal8Bit(failure.message().c_str());
    if (failure == std::errc::file_exists)
        return fail({ErrorCode::CannotWrite, what, tr("a file of that name is there already"),
                     tr("choose another name; nothing was overwritten"), detail});
    return fail(cannotWrite(path, detail));
}

} // namespace ascent

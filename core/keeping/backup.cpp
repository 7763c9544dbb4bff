// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/backup.h"

#include "core/base/files.h"
#include "core/keeping/backup_files.h"
#include "core/keeping/held_bytes.h"
#include "core/store/read_hold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <utility>

namespace ascent {

namespace {

constexpr qint64 piece = 1024 * 1024;
constexpr qint64 inMemory = 256 * 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::keeping", text);
}

Error cannot(const BackupOrder& order, const QString& why, const QString& remedy, const QString& detail) {
    return {ErrorCode::CannotWrite, tr("No backup of %1 could be made").arg(QFileInfo(order.workbook).fileName()), why,
            remedy, detail};
}

Error cannotWrite(const BackupOrder& order, const QString& detail) {
    return cannot(order, tr("its folder for backups can't be written to, or its disk is full"),
                  tr("the workbook itself is saved; make room, or choose another folder for backups"), detail);
}

/// Makes the folder where it is missing.
Result<void> prepare(const BackupOrder& order) {
    if (QFileInfo(order.folder).isDir())
        return {};
    if (!QDir().mkpath(order.folder))
        return fail(cannotWrite(order, order.folder));
    QFile::setPermissions(order.folder, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

/// Copies the bytes and flushes them; returns their hash. They are read first and written when nobody waits for it any
/// more: who commits meanwhile waits as long as memory takes, not as long as a disk. A giant is copied as it is read.
Result<QByteArray> copyBytes(const BackupOrder& order, QFile& copy) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto write = [&](const QByteArray& bytes) -> Result<void> {
        hash.addData(bytes);
        if (copy.write(bytes) != bytes.size())
            return fail(cannotWrite(order, copy.errorString()));
        return {};
    };
    QList<QByteArray> pieces;
    const bool giant = order.source->size() > inMemory;
    auto done = readHeld(*order.source, order.workbook, piece, [&](const QByteArray& bytes, bool) -> Result<void> {
        if (giant)
            return write(bytes);
        pieces.append(bytes);
        return {};
    });
    if (!done && done.error().code != ErrorCode::CannotWrite)
        return fail(cannot(order, done.error().why, done.error().remedy, done.error().detail));
    for (qsizetype i = 0; done && i < pieces.size(); ++i)
        done = write(std::exchange(pieces[i], {}));
    if (!done)
        return fail(done.error());
    if (!copy.flush() || !flushToDisk(copy))
        return fail(cannotWrite(order, copy.errorString()));
    return hash.result();
}

Result<void> verify(const BackupOrder& order, const QString& path, const QByteArray& hash) {
    QFile written(path);
    QCryptographicHash again(QCryptographicHash::Sha256);
    if (!written.open(QIODevice::ReadOnly) || !again.addData(&written) || again.result() != hash)
        return fail(cannot(order, tr("what was written could not be read back as it was"),
                           tr("the workbook itself is saved; check the disk, or choose another folder for backups"),
                           written.errorString()));
    written.close();
    const auto sound = store::proveSound(path);
    if (sound)
        return {};
    Error error = cannot(order, tr("part of the workbook is damaged"),
                         tr("the backups made before are kept; check the workbook, or restore one of them"),
                         sound.error().detail.isEmpty() ? sound.error().sentence() : sound.error().detail);
    error.code = ErrorCode::Damaged;
    return fail(std::move(error));
}

} // namespace

Result<QString> writeBackup(const BackupOrder& order) {
    if (!order.source)
        return fail(cannot(order, tr("the workbook can't be read"), tr("check its permissions"), order.workbook));
    if (auto ready = prepare(order); !ready)
        return fail(ready.error());
    QTemporaryFile copy(QDir(order.folder).filePath(QStringLiteral(".backup-XXXXXX.part")));
    if (!copy.open() || !copy.setPermissions(ownerOnly))
        return fail(cannotWrite(order, copy.errorString()));
    const auto hash = copyBytes(order, copy);
    if (!hash)
        return fail(hash.error());
    const QString part = copy.fileName();
    copy.close();
    if (auto good = verify(order, part, *hash); !good)
        return fail(good.error());
    QDateTime at = order.at;
    QString path;
    do {
        path = QDir(order.folder).filePath(backupName(order.workbook, at));
        at = at.addSecs(1);
    } while (QFileInfo::exists(path));
    if (const auto moved = moveIntoPlace(part, path, Existing::Keep); !moved)
        return fail(cannotWrite(order, moved.error().detail));
    copy.setAutoRemove(false);
    return path;
}

} // namespace ascent

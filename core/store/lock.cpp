// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockWorkbook(const QString& path) {
    const QFileInfo file(path);
    // A link and what it points to are one workbook.
    const QFileInfo real(file.exists()
                             ? file.canonicalFilePath()
                             : QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName());
    const QString name = real.absolutePath() + QStringLiteral("/.") + real.fileName() + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // never by age: a person may keep a workbook open for weeks
    if (lock->tryLock(0))
        return lock;
    const QString what = tr("Cannot open %1").arg(file.fileName());
    if (lock->error() == QLockFile::LockFailedError)
        return fail({ErrorCode::Locked, what, tr("it is open in another program"),
                     tr("close it there, or open it here for reading only"), name});
    return fail({ErrorCode::ReadOnly, what, tr("its folder can't be written to"),
                 tr("open it for reading only, or copy it to a folder of your own"), name});
}

} // namespace ascent::store

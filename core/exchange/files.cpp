// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

} // namespace

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
    const QByteArray bytes = file.read(largestInput + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(tr("%1 can't be read").arg(path), tr("check the disk"), file.errorString());
    if (bytes.size() > largestInput)
        return refuse(tr("%1 is larger than 256 MB").arg(path), tr("check that it is the right file"));
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return fail({ErrorCode::CannotWrite, tr("Cannot write %1").arg(path), file.errorString(),
                 tr("check the folder and the space on the disk, or choose another place"), file.errorString()});
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::files", text);
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
    const auto refuse = [&](const QString& why) {
        return fail({ErrorCode::CannotWrite, tr("Cannot write %1").arg(path), why,
                     tr("check the folder and the space on the disk, or choose another place"), why});
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // A pipe or a device is written into; putting a file in its place would destroy it.
        QFile device(path);
        if (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly) &&
            device.write(bytes) == bytes.size())
            return {};
        return refuse(device.errorString());
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return refuse(file.errorString());
}

} // namespace ascent

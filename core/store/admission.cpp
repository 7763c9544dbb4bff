// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/admission.h"

#include "core/store/migrate.h"
#include "core/store/schema_check.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

QString nameOfFile(const QString& path) {
    return QFileInfo(path).fileName();
}

} // namespace

Error cannotOpen(ErrorCode code, const QString& path, const QString& why, const QString& remedy,
                 const QString& detail) {
    return {code, tr("Cannot open %1").arg(nameOfFile(path)), why, remedy, detail};
}

Result<void> checkHeader(const QString& path) {
    if (auto plain = checkPlainFile(path); !plain)
        return fail(cannotOpen(plain.error().code, path, plain.error().why, plain.error().remedy));
    QFile file(path);
    if (const QFileInfo link(path); link.isSymLink() && !link.exists())
        return fail(cannotOpen(ErrorCode::BadInput, path,
                               tr("it is a link to %1, which is not there").arg(link.symLinkTarget()),
                               tr("connect the disk that it is on, or check the link")));
    if (!QFileInfo::exists(path))
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("there is no such file"), tr("check the name")));
    if (QFileInfo(path).isDir())
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it is a folder"), tr("name a workbook in it")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it can't be read"), tr("check its permissions"),
                               file.errorString()));
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it is empty: nothing was ever saved in it"),
                               tr("make a new workbook of that name, or choose another file")));
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(head.constData() + 68) != applicationId)
        return fail(cannotOpen(ErrorCode::BadInput, path, tr("it is not an Ascent workbook"),
                               tr("choose a file that ends in .ascent")));
    return {};
}

Result<void> isFree(const QString& path) {
    const QFileInfo file(path);
    const auto taken = [&](const QString& why) {
        return fail({ErrorCode::CannotWrite, tr("Cannot make %1").arg(nameOfFile(path)), why,
                     tr("choose another name; nothing was overwritten"), path});
    };
    if (file.isSymLink() && !file.exists())
        return taken(tr("it is a link to %1, which is not there").arg(file.symLinkTarget()));
    if (file.exists() && (file.isSymLink() || !file.isFile() || file.size() > 0))
        return taken(tr("a file of that name is there already"));
    return {};
}

} // namespace ascent::store

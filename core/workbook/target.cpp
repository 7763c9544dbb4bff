// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/target.h"

#include "core/base/filestamp.h"
#include "core/store/migrate.h"
#include "core/workbook/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::target", text);
}

/// A file that SQLite, or our own lock, would take for part of the workbook.
bool belongsTo(const QString& path, const QString& workbook) {
    const QFileInfo file(path), open(workbook);
    if (!sameFile(file.absolutePath(), open.absolutePath()) && !sameFile(file.absolutePath(), open.canonicalPath()))
        return false;
    for (const QString& name : {open.fileName(), QFileInfo(open.canonicalFilePath()).fileName()}) {
        for (const char* end : {"", "-journal", "-wal", "-shm"})
            if (file.fileName().compare(name + QLatin1String(end), Qt::CaseInsensitive) == 0)
                return true;
        if (file.fileName().compare(u'.' + name + QLatin1String(".lock"), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isWorkbook(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(72);
    return head.size() == 72 && head.startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint32>(head.constData() + 68) == store::applicationId;
}

} // namespace

Standing standingAt(const QString& path, const Workbook& workbook) {
    return standingAt(path, workbook.path());
}

Standing standingAt(const QString& path, const QString& workbook) {
    // Also where the workbook's own file is gone for the moment: its name stays its own.
    if (sameFile(path, workbook) || belongsTo(path, workbook))
        return Standing::OpenWorkbook;
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Standing::Nothing;
    return isWorkbook(path) ? Standing::OtherWorkbook : Standing::File;
}

Result<void> checkTarget(const QString& path, const Workbook& workbook) {
    if (standingAt(path, workbook) != Standing::OpenWorkbook)
        return {};
    return fail({ErrorCode::CannotWrite, tr("Cannot write %1").arg(QFileInfo(path).fileName()),
                 tr("it is the workbook that is open, or a part of it"), tr("choose another name; nothing was changed"),
                 path});
}

} // namespace ascent

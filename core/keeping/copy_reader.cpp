// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/copy_reader.h"

#include "core/base/files.h"
#include "core/workbook/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace ascent {

namespace {

constexpr qint64 piece = 1024 * 1024;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::keeping", text);
}

} // namespace

Result<Content> readCopy(const QString& path, const Clock& clock) {
    auto opened = Workbook::open(path, clock, Workbook::Mode::ReadOnly);
    if (opened)
        return (*opened)->content();
    if (opened.error().code != ErrorCode::ReadOnly)
        return fail(opened.error());
    // Written by an older version, which can't be read without being changed.
    const QTemporaryDir folder;
    const QString newer = folder.filePath(QFileInfo(path).fileName());
    if (auto placed = placeCopy(path, newer); !placed)
        return fail(placed.error());
    opened = Workbook::open(newer, clock);
    if (!opened)
        return fail(opened.error());
    const Content content = (*opened)->content();
    opened->reset();
    return content;
}

Result<void> placeCopy(const QString& copy, const QString& target) {
    const auto refuse = [&](const QString& why, const QString& detail) {
        return fail({ErrorCode::CannotWrite, tr("Cannot write %1").arg(QFileInfo(target).fileName()), why,
                     tr("check the folder and the space on the disk, or choose another place"), detail});
    };
    if (QFileInfo::exists(target))
        return refuse(tr("a file of that name is there already"), target);
    QFile from(copy);
    if (!QFileInfo(copy).isFile() || !from.open(QIODevice::ReadOnly))
        return fail({ErrorCode::BadInput, tr("Cannot read %1").arg(QFileInfo(copy).fileName()), tr("it can't be read"),
                     tr("check its permissions"), from.errorString()});
    QTemporaryFile part(QFileInfo(target).absoluteDir().filePath(QStringLiteral(".XXXXXX.part")));
    const QString cannot = tr("its folder can't be written to, or its disk is full");
    if (!part.open() || !part.setPermissions(ownerOnly))
        return refuse(cannot, part.errorString());
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty() || part.write(bytes) != bytes.size())
            return refuse(cannot, part.errorString());
    }
    const QString name = part.fileName();
    part.close();
    if (auto moved = moveIntoPlace(name, target, Existing::Keep); !moved)
        return moved;
    part.setAutoRemove(false);
    return {};
}

} // namespace ascent

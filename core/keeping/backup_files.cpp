// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/backup_files.h"

#include "core/store/migrate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace ascent {

namespace {

const auto stampForm = QStringLiteral("yyyy-MM-dd HH-mm-ss");

bool isWorkbook(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(100);
    return head.size() == 100 && head.startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint32>(head.constData() + 68) == store::applicationId;
}

QFileInfoList plainFiles(const QString& folder) {
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    files.removeIf([](const QFileInfo& file) { return file.isSymLink() || !file.isFile(); });
    return files;
}

} // namespace

QString backupFolder(const QString& workbook, const QString& chosen) {
    if (!chosen.isEmpty())
        return chosen;
    const QFileInfo file(workbook);
    return file.absoluteDir().filePath(
        QCoreApplication::translate("ascent::keeping", "%1 backups").arg(file.completeBaseName()));
}

QString placeMark(const QString& workbook) {
    const QFileInfo file(workbook);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

QString backupName(const QString& workbook, const QDateTime& at) {
    return QStringLiteral("%1 %2Z %3.ascent")
        .arg(QFileInfo(workbook).completeBaseName(), at.toUTC().toString(stampForm), placeMark(workbook));
}

QList<BackupFile> backupsOf(const QString& workbook, const QString& chosen) {
    static const QRegularExpression form(
        QStringLiteral("^(.*) (\\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d-\\d\\d)Z ([0-9a-f]{8})\\.ascent$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString name = QFileInfo(workbook).completeBaseName();
    const QString mark = placeMark(workbook);
    QList<BackupFile> found;
    for (const QFileInfo& file : plainFiles(backupFolder(workbook, chosen))) {
        const auto match = form.match(file.fileName());
        if (!match.hasMatch() || match.captured(1) != name)
            continue;
        QDateTime at = QDateTime::fromString(match.captured(2), stampForm);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid() && isWorkbook(file.filePath()))
            found.append({file.filePath(), at, file.size(), BackupFile::Kind::Backup, match.captured(3) == mark});
    }
    const QFileInfo original(workbook);
    const QString before = original.fileName() + QStringLiteral(".before-version-");
    for (const QFileInfo& file : plainFiles(original.absolutePath()))
        if (file.fileName().startsWith(before) && isWorkbook(file.filePath()))
            found.append({file.filePath(), file.lastModified().toUTC(), file.size(), BackupFile::Kind::Earlier, false});
    std::stable_sort(found.begin(), found.end(), [](const BackupFile& a, const BackupFile& b) { return a.at > b.at; });
    return found;
}

QStringList prune(const QString& workbook, const QString& chosen, const QDateTime& now, const Retention& retention) {
    QList<BackupFile> own = backupsOf(workbook, chosen);
    own.removeIf([](const BackupFile& file) { return !file.own || file.kind != BackupFile::Kind::Backup; });
    QList<DatedCopy> dated;
    for (const BackupFile& file : std::as_const(own))
        dated.append({file.at, file.bytes});
    QStringList gone;
    for (const qsizetype each : surplus(dated, now, retention))
        if (QFile::remove(own[each].path))
            gone.append(own[each].path);
    return gone;
}

} // namespace ascent

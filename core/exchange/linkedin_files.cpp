// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkedin_files.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ascent {

namespace {

/// The names of the tables that are read, in small letters, in the order in which they are.
const QStringList& tableNames() {
    static const QStringList all{QStringLiteral("profile"),   QStringLiteral("positions"),
                                 QStringLiteral("education"), QStringLiteral("certifications"),
                                 QStringLiteral("languages"), QStringLiteral("skills"),
                                 QStringLiteral("honors"),    QStringLiteral("job applications")};
    return all;
}

/// Where a file stands among them; -1: nowhere. "Job Applications_1.csv" goes on the table without a number.
qsizetype rankOf(const QString& name) {
    if (QFileInfo(name).suffix().compare(u"csv", Qt::CaseInsensitive) != 0)
        return -1;
    QString base = QFileInfo(name).completeBaseName().toLower();
    qsizetype digits = base.size();
    while (digits > 0 && base[digits - 1].isDigit())
        --digits;
    if (digits > 0 && digits < base.size() && base[digits - 1] == u'_')
        base.truncate(digits - 1);
    return tableNames().indexOf(base);
}

} // namespace

void sortTables(QList<NamedFile>& files) {
    const auto rank = [](const NamedFile& file) {
        const qsizetype at = rankOf(file.name);
        return at < 0 ? tableNames().size() : at;
    };
    std::stable_sort(files.begin(), files.end(),
                     [&](const NamedFile& a, const NamedFile& b) { return rank(a) < rank(b); });
}

Result<QList<NamedFile>> tablesInArchive(const NamedFile& archive, const QString& what) {
    auto files = filesInZip(
        archive, [](const QString& name) { return rankOf(name) >= 0; }, largestLinkedInTable, what);
    if (files)
        sortTables(*files);
    return files;
}

Result<Incoming> readLinkedIn(const QStringList& paths) {
    const QString what = QCoreApplication::translate("ascent::linkedin", "Cannot read the LinkedIn data");
    QStringList found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found.append(path);
            continue;
        }
        for (const QString& folder : {path, QDir(path).filePath(QStringLiteral("Jobs"))})
            for (const QFileInfo& each : QDir(folder).entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
                found.append(each.filePath());
    }
    QList<NamedFile> files;
    for (const QString& path : found) {
        const auto bytes = readFile(path, what);
        if (!bytes)
            return fail(bytes.error());
        files.append({QFileInfo(path).fileName(), *bytes});
    }
    sortTables(files);
    return parseLinkedIn(files);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trial.h"

#include "core/store/journal.h"
#include "core/store/migrate.h"
#include "core/store/rows.h"
#include "core/store/sql.h"

#include <QFile>
#include <QUuid>
#include <QtEndian>

namespace ascent::store {

namespace {

/// One value of one row, or an invalid one where the statement fails.
QVariant askedOf(Sql& sql, const QString& text) {
    const auto value = sql.value(text);
    return value ? *value : QVariant();
}

void examine(Sql& sql, Trial& trial) {
    auto broken = sql.query(QStringLiteral("PRAGMA foreign_key_check"));
    const bool whole = broken && !(*broken)->next();
    if (broken)
        (*broken)->finish();
    trial.sound = whole &&
                  askedOf(sql, QStringLiteral("PRAGMA integrity_check(1)")).toString() == QLatin1String("ok") &&
                  askedOf(sql, QStringLiteral("PRAGMA application_id")).toUInt() == applicationId &&
                  askedOf(sql, QStringLiteral("PRAGMA user_version")).toInt() > 0;
    if (trial.sound &&
        askedOf(sql, QStringLiteral("PRAGMA user_version")).toInt() == int(migrations().size())) { // others have none
        const auto rows = countUnsealed(sql);
        const auto acts = Journal::unsealedActs(sql);
        trial.sound = rows && acts;
        trial.unsealed = trial.sound ? *rows + int(acts->size()) : 0;
    }
    if (auto acts = sql.query(QStringLiteral("SELECT number, at FROM journal_act")))
        while ((*acts)->next())
            trial.acts.insert((*acts)->value(0).toLongLong(), (*acts)->value(1).toString());
}

} // namespace

Trial tryOut(const QString& path, const QString& companion) {
    Trial trial;
    trial.folder = std::make_unique<QTemporaryDir>();
    trial.path = trial.folder->filePath(QStringLiteral("workbook"));
    if (!trial.folder->isValid() || !QFile::copy(path, trial.path) ||
        (!companion.isEmpty() && !QFile::copy(path + companion, trial.path + companion)))
        return trial;
    // A copy of what may only be read may only be read itself; SQLite has to write to this one.
    for (const QString& copy : {trial.path, trial.path + companion})
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(trial.path);
        if (database.open()) {
            Sql sql(database);
            // What is in the copy is not trusted yet.
            for (const char* pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"})
                (void)sql.once(QLatin1String(pragma)); // older SQLite knows the first one not; nothing is run anyway
            examine(sql, trial);
        }
    }
    QSqlDatabase::removeDatabase(connection); // folds the log into the copy
    QFile file(trial.path);
    if (file.open(QIODevice::ReadOnly) && file.seek(24))
        trial.changes = qFromBigEndian<quint32>(file.read(4).leftJustified(4, '\0').constData());
    return trial;
}

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_hold.h"

#include "core/store/database.h"
#include "core/store/doubts.h"
#include "core/store/rows.h"
#include "core/store/sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

} // namespace

Result<std::unique_ptr<ReadHold>> ReadHold::take(const QString& path) {
    const QString what = tr("Cannot read %1").arg(QFileInfo(path).fileName());
    if (!QFileInfo::exists(path))
        return fail({ErrorCode::BadInput, what, tr("there is no such file"), tr("check the name"), path});
    std::unique_ptr<ReadHold> hold(new ReadHold);
    hold->m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), hold->m_connection);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    database.setDatabaseName(path);
    const auto refused = [&](const QSqlError& error) {
        Error made = errorOf(error);
        made.what = what;
        return fail(std::move(made));
    };
    if (!database.open())
        return refused(database.lastError());
    // The lock is taken with the first page that is read.
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("BEGIN")) || !query.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return refused(query.lastError());
    query.finish();
    return hold;
}

ReadHold::~ReadHold() {
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> proveSound(const QString& path) {
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    auto faults = (*database)->faults();
    if (!faults)
        return fail(faults.error());
    if (const auto read = readContent(**database); !read)
        return fail(read.error());
    for (const QUuid& row : (*database)->doubts().unsealed())
        *faults << row.toString(QUuid::WithoutBraces);
    if (faults->isEmpty())
        return {};
    return fail({ErrorCode::Damaged, tr("%1 is not whole").arg(QFileInfo(path).fileName()), tr("part of it is damaged"),
                 tr("use an older copy"), faults->join(QStringLiteral("; "))});
}

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <QCoreApplication>
#include <QSqlError>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

} // namespace

Error errorOf(const QSqlError& error) {
    // https://www.sqlite.org/rescode.html: the low byte is the primary code.
    constexpr int movedAway = 8 | 4 << 8; // SQLITE_READONLY_DBMOVED
    const int native = error.nativeErrorCode().toInt();
    const auto because = [&](ErrorCode code, const QString& why, const QString& remedy) {
        return Error{code, tr("Cannot work with the workbook"), why, remedy, error.text()};
    };
    if (native == movedAway)
        return because(ErrorCode::Changed, tr("its file is gone from its place"),
                       tr("everything is still here: keep it as another file"));
    switch (native & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return because(ErrorCode::Locked, tr("another program is writing to it"),
                       tr("wait a moment, or close the other program"));
    case 7: // NOMEM
        return because(ErrorCode::CannotWrite, tr("there is not enough memory"),
                       tr("close other programs; what was saved before is still there"));
    case 3: // PERM
    case 8: // READONLY
        return because(ErrorCode::ReadOnly, tr("it can only be read"), tr("save a copy in a folder of your own"));
    case 10: // IOERR
        return because(ErrorCode::CannotWrite, tr("the disk reports a fault"),
                       tr("check the disk and its connection; what was saved before is still there"));
    case 11: // CORRUPT
    case 26: // NOTADB
        return because(ErrorCode::Damaged, tr("the file is damaged"), tr("restore it from a backup or a copy"));
    case 13: // FULL
        return because(ErrorCode::CannotWrite, tr("the disk is full"),
                       tr("make room; what was saved before is still there"));
    case 14: // CANTOPEN
        return because(ErrorCode::CannotWrite, tr("a file can't be opened or made in its folder"),
                       tr("check the permissions of the folder; what was saved before is still there"));
    case 18: // TOOBIG
        return because(ErrorCode::BadInput, tr("a text is longer than a workbook can hold"),
                       tr("shorten it; what was saved before is still there"));
    case 19: // CONSTRAINT
        return because(ErrorCode::BadInput, tr("an entry refers to one that is not there"),
                       tr("check the workbook; nothing was changed"));
    default:
        return because(ErrorCode::Damaged, tr("it does not hold what a workbook holds"),
                       tr("restore it from a backup or a copy; nothing was changed"));
    }
}

Result<QSqlQuery*> Sql::query(const QString& text, const QVariantList& values) {
    if (auto free = m_guard ? m_guard() : Result<void>(); !free)
        return fail(free.error());
    auto& statement = m_statements[text];
    if (!statement) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(text))
            return fail(errorOf(fresh->lastError()));
        statement = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bindValue(i, values[i]);
    if (!statement->exec())
        return fail(errorOf(statement->lastError()));
    return statement.get();
}

Result<void> Sql::run(const QString& text, const QVariantList& values) {
    const auto done = query(text, values);
    if (!done)
        return fail(done.error());
    (*done)->finish();
    return {};
}

Result<QVariant> Sql::value(const QString& text, const QVariantList& values) {
    const auto done = query(text, values);
    if (!done)
        return fail(done.error());
    QVariant first;
    if ((*done)->next())
        first = (*done)->value(0);
    (*done)->finish();
    return first;
}

Result<void> Sql::once(const QString& text) {
    if (auto free = m_guard ? m_guard() : Result<void>(); !free)
        return free;
    QSqlQuery statement(m_database);
    if (!statement.exec(text))
        return fail(errorOf(statement.lastError()));
    return {};
}

QString upTo(qint64 bytes, const QString& column) {
    // Counted in bytes: substr() of a text walks through it, and ends at a zero in it.
    return QStringLiteral("CASE typeof(%1) WHEN 'text' THEN CAST(substr(CAST(%1 AS BLOB), 1, %2) AS TEXT) "
                          "WHEN 'blob' THEN substr(%1, 1, %2) ELSE %1 END")
        .arg(column, QString::number(bytes));
}

} // namespace ascent::store

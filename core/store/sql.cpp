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
    // The low byte is the primary result code (https://www.sqlite.org/rescode.html).
    const int native = error.nativeErrorCode().toInt();
    const QString what = tr("Cannot work with the workbook");
    switch (native & 0xff) {
    case 5:
    case 6:
        return {ErrorCode::Locked, what, tr("another program is writing to it"),
                tr("wait a moment, or close the other program"), error.text()};
    case 8:
        return {ErrorCode::ReadOnly, what, tr("it can only be read"), tr("save a copy in a folder of your own"),
                error.text()};
    case 11:
    case 26:
        return {ErrorCode::Damaged, what, tr("the file is damaged"), tr("restore it from a backup or a copy"),
                error.text()};
    case 13:
        return {ErrorCode::CannotWrite, what, tr("the disk is full"),
                tr("make room; what was saved before is still there"), error.text()};
    case 10:
    case 14:
        return {ErrorCode::CannotWrite, what, tr("the disk did not take it"),
                tr("check the disk; what was saved before is still there"), error.text()};
    default:
        return {ErrorCode::Damaged, what, error.databaseText().simplified(), tr("nothing was changed"), error.text()};
    }
}

Result<QSqlQuery*> Sql::query(const QString& text, const QVariantList& values) {
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
    QSqlQuery statement(m_database);
    if (!statement.exec(text))
        return fail(errorOf(statement.lastError()));
    return {};
}

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace ascent::store {

/// Qt Sql behind one small wall: prepared statements are kept, failures become Errors. Used inside the store only.
class Sql {
public:
    explicit Sql(QSqlDatabase database)
        : m_database(std::move(database)) {}

    /// Runs one statement with its values bound in order; it can be stepped with next(). Kept prepared: the
    /// pointer stays valid until the same text is run again. Finish it when not all rows are read.
    Result<QSqlQuery*> query(const QString& text, const QVariantList& values = {});
    Result<void> run(const QString& text, const QVariantList& values = {});
    /// The first column of the first row, or an invalid variant.
    Result<QVariant> value(const QString& text, const QVariantList& values = {});
    /// A statement that is not kept: pragmas, schema.
    Result<void> once(const QString& text);

    /// Asked before each statement; where it fails, so does the statement, and SQLite is not called.
    void setGuard(std::function<Result<void>()> guard) { m_guard = std::move(guard); }

private:
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::function<Result<void>()> m_guard;
};

/// What a failed statement means, by SQLite's native code.
Error errorOf(const QSqlError& error);

/// A name as SQL takes it: in double quotes.
inline QString quoted(const char* name) {
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

/// A column of a file that is not trusted: what stands there, of a text or a blob no more than so many bytes. The
/// rest is left in the file, and nothing of it is copied.
QString upTo(qint64 bytes, const QString& column);

} // namespace ascent::store

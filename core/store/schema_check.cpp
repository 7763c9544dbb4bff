// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"

#include "core/model/limits.h"
#include "core/store/migrate.h"
#include "core/store/sql.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMutex>
#include <QSqlError>
#include <QUuid>

#include <iterator>

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

Error foreign(const QString& why, const QString& detail) {
    return {ErrorCode::Damaged, {}, why, tr("don't trust this file; use a backup or a copy"), detail};
}

Result<QList<SchemaPart>> schemaOf(Sql& sql) {
    auto query = sql.query(QStringLiteral("SELECT type, name, tbl_name, sql FROM main.sqlite_schema"));
    if (!query)
        return fail(query.error());
    QList<SchemaPart> schema;
    while ((*query)->next())
        schema.append({(*query)->value(0).toString(), (*query)->value(1).toString(), (*query)->value(2).toString(),
                       (*query)->value(3).toString()});
    if ((*query)->lastError().isValid())
        return fail(errorOf((*query)->lastError()));
    return schema;
}

/// "type name table" of each part, with its text.
QHash<QString, QString> byName(const QList<SchemaPart>& schema) {
    QHash<QString, QString> texts;
    for (const SchemaPart& part : schema)
        texts.insert(QStringList{part.type, part.name, part.table}.join(QLatin1Char(' ')), part.sql.simplified());
    return texts;
}

/// The tables of the search index hold nothing that can't be made anew.
bool isDerived(const QString& key) {
    return key.section(QLatin1Char(' '), 2).startsWith(QLatin1String("search_"));
}

/// What each version's schema is, as fingerprintOf() gives it: making it anew from the migrations, to compare it text
/// by text, takes longer than reading a small workbook. A migration adds a line; the tests tell which.
constexpr const char* fingerprints[]{
    "4eaf289c89816e425af66af373fa6284fe869903ee66123a52220d8be3904bf1",
    "328aaf035f4ad4aee3d7392d96dcb2ac2188068447889b92ffabceba0606dffc",
    "eb6fbee738b94f897b910c240d6d2f0e30d5e3024329c499e64c807239a796e7",
    "7aecd2b9a2480304010e30cfec9046cd374bc6c0ea576cdbd3a6835f10c68a10",
    "e64348fc5ee00666a0cedec4b87c6aa148e6b85e9c62c0c8cbcb1aac15d97890",
};

/// Whether the parts are all there and as our own migrations make them.
bool isKnown(const QList<SchemaPart>& schema, const QStringList& scripts, int version) {
    return version >= 1 && version <= int(std::size(fingerprints)) && scripts == migrations() &&
           fingerprintOf(schema) == fingerprints[version - 1];
}

} // namespace

QByteArray fingerprintOf(const QList<SchemaPart>& schema) {
    QStringList parts;
    for (const SchemaPart& part : schema)
        parts.append(QStringList{part.type, part.name, part.table, part.sql}.join(QChar(u'\0')));
    parts.sort();
    return QCryptographicHash::hash(parts.join(QChar(u'\1')).toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Kept for the next file that is opened.
Result<QList<SchemaPart>> expectedSchema(const QStringList& scripts) {
    static QMutex mutex;
    static QHash<QStringList, QList<SchemaPart>> known;
    const QMutexLocker locked(&mutex);
    if (const auto at = known.constFind(scripts); at != known.cend())
        return *at;
    const QString connection = QUuid::createUuid().toString();
    Result<QList<SchemaPart>> schema;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        if (!memory.open())
            return fail(errorOf(memory.lastError()));
        Sql sql(memory);
        schema = migrate(sql, scripts, 0).and_then([&] { return schemaOf(sql); });
    }
    QSqlDatabase::removeDatabase(connection);
    if (schema)
        known.insert(scripts, *schema);
    return schema;
}

Result<bool> isFingerprintKept(int version) {
    const QStringList scripts = migrations();
    return expectedSchema(scripts.mid(0, version)).transform([&](const QList<SchemaPart>& schema) {
        return isKnown(schema, scripts, version);
    });
}

Result<void> checkSchema(Sql& sql, const QStringList& scripts, int version) {
    if (auto bounded = sql.once(QStringLiteral("PRAGMA hard_heap_limit = %1").arg(limits::storageMemory)); !bounded)
        return bounded;
    // Texts count by their length first: one of many megabytes is not read.
    auto size =
        sql.query(QStringLiteral("SELECT count(*), coalesce(sum(length(sql) + length(name)), 0), "
                                 "count(*) FILTER (WHERE type IN ('trigger', 'view')) FROM main.sqlite_schema"));
    if (!size)
        return fail(size.error());
    const bool read = (*size)->next();
    const qint64 objects = (*size)->value(0).toLongLong();
    const qint64 characters = (*size)->value(1).toLongLong();
    const qint64 instructions = (*size)->value(2).toLongLong();
    const QSqlError error = (*size)->lastError();
    (*size)->finish();
    if (!read)
        return fail(errorOf(error));
    if (instructions > 0)
        return fail(foreign(tr("it holds instructions that Ascent did not write"), {}));
    if (objects > limits::schemaObjects || characters > limits::schemaText)
        return fail(foreign(tr("it is not built like a workbook"), tr("too many tables")));
    const auto found = schemaOf(sql);
    if (!found)
        return fail(found.error());
    if (isKnown(*found, scripts, version))
        return {};
    const auto made = expectedSchema(scripts.mid(0, version));
    if (!made)
        return fail(made.error());
    const QHash<QString, QString> stands = byName(*found), expected = byName(*made);
    for (auto each = stands.begin(); each != stands.end(); ++each)
        if (!expected.contains(each.key()) || expected.value(each.key()) != each.value())
            return fail(foreign(tr("it is not built like a workbook"), each.key()));
    for (auto each = expected.begin(); each != expected.end(); ++each)
        if (!stands.contains(each.key()) && !isDerived(each.key()))
            return fail(foreign(tr("a part of it is missing"), each.key()));
    return {};
}

Result<void> checkPlainFile(const QString& path) {
    const QFileInfo file(path);
    if (file.exists() && !file.isFile() && !file.isDir())
        return fail({ErrorCode::BadInput, {}, tr("it is no file but a pipe or a device"), tr("name a workbook"), path});
    if (file.size() > limits::file)
        return fail({ErrorCode::BadInput,
                     {},
                     tr("it is larger than %1 MB, which no workbook is").arg(limits::file / 1024 / 1024),
                     tr("check that it is the right file"),
                     path});
    return {};
}

Result<void> checkSizes(Sql& sql) {
    const auto listed = [&](const QString& text, const QVariantList& values) -> Result<QStringList> {
        auto query = sql.query(text, values);
        if (!query)
            return fail(query.error());
        QStringList names;
        while ((*query)->next())
            names << (*query)->value(0).toString();
        return names;
    };
    const auto tables = listed(QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND "
                                              "name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"),
                               {});
    if (!tables)
        return fail(tables.error());
    qint64 all = 0;
    for (const QString& table : *tables) {
        const auto columns = listed(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
        if (!columns)
            return fail(columns.error());
        const bool history = table.startsWith(QLatin1String("journal"));
        QStringList larger, lengths;
        for (const QString& column : *columns)
            larger << QStringLiteral("typeof(\"%1\") = 'blob' OR length(\"%1\") > %2")
                          .arg(column, QString::number(history ? limits::smallFile : 2 * limits::text));
        for (const QString& column : *columns)
            lengths << QStringLiteral("coalesce(sum(length(\"%1\")), 0)").arg(column);
        const auto rows = sql.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        const auto large = sql.value(
            QStringLiteral("SELECT 1 FROM \"%1\" WHERE %2 LIMIT 1").arg(table, larger.join(QStringLiteral(" OR "))));
        // A history that can't be read is set aside when the workbook is opened; nothing of it is taken into memory.
        const auto isUnreadable = [&](const Result<QVariant>& value) {
            return history && !value && value.error().code == ErrorCode::Damaged;
        };
        if (isUnreadable(rows) || isUnreadable(large))
            continue;
        if (!rows || !large)
            return fail((!rows ? rows : large).error());
        if (large->isValid())
            return fail(tooLarge(table));
        const auto characters =
            sql.value(QStringLiteral("SELECT %1 FROM \"%2\"").arg(lengths.join(QStringLiteral(" + ")), table));
        if (!characters)
            return fail(characters.error());
        all += history ? 0 : characters->toLongLong();
        if (all > limits::content || (!history && rows->toLongLong() > limits::rows))
            return fail(tooLarge(table));
    }
    return {};
}

Error tooLarge(const QString& detail) {
    return {ErrorCode::Damaged,
            {},
            tr("it holds more than a workbook can"),
            tr("use a backup or a copy, or salvage what can be read"),
            detail};
}

} // namespace ascent::store

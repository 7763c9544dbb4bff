// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after the search index: in step with the entries, sound, made anew.
#include "core/store/database.h"
#include "core/store/journalsql.h"
#include "core/store/migrate.h"
#include "core/store/searchindex.h"

#include <QSqlError>

namespace ascent::store {

namespace {

/// The statements that make the index, as the first migration has them: the schema is compared with it.
QStringList makers() {
    QStringList found;
    for (const QString& statement : statementsOf(migrations().first()))
        if (statement.contains(QLatin1String("TABLE search_")))
            found << statement;
    return found;
}

template<class F>
void forEachRow(const Content& content, F&& f) {
    f(content.person);
    forEachEntity([&]<class E>() {
        for (const E& row : content.table<E>())
            f(row);
    });
}

bool isSilent(const SearchWords& words) {
    return words.title.isEmpty() && words.body.isEmpty() && words.personal.isEmpty();
}

template<class E>
QString keyOf(const E& row) {
    return QLatin1String(Describe<E>::table) + QLatin1Char(' ') + row.id.toString();
}

} // namespace

Result<void> SearchIndex::update(const QList<SearchChange>& changes) {
    Sql& sql = m_database.sql();
    if (auto begun = sql.run(QStringLiteral("SAVEPOINT search")); !begun)
        return begun;
    Result<void> done;
    for (const SearchChange& change : changes) {
        done = change.words && !isSilent(*change.words) ? put(change.entity, change.row, *change.words)
                                                        : remove(change.entity, change.row);
        if (!done)
            break;
    }
    // A savepoint makes the index write what it has gathered: what fails fails here, not when the act is committed.
    if (done)
        done = sql.run(QStringLiteral("SAVEPOINT search_written"));
    if (!done)
        (void)sql.run(QStringLiteral("ROLLBACK TO search")); // the failure before is what is told
    const auto released = sql.run(QStringLiteral("RELEASE search"));
    return done ? released : done;
}

Result<void> SearchIndex::fill(const Content& content) {
    Result<void> done;
    forEachRow(content, [&](const auto& row) {
        using E = std::decay_t<decltype(row)>;
        const SearchWords words = searchWordsOf(row);
        if (done && !isSilent(words))
            done = put(Describe<E>::kind, row.id.uuid(), words);
    });
    return done;
}

/// Takes the index out of the file. One that is so damaged that SQLite can't let go of it is struck from the list of
/// tables; true then: the room that it took is given back by VACUUM.
Result<bool> SearchIndex::drop() {
    Sql& sql = m_database.sql();
    const auto dropped = sql.once(QStringLiteral("DROP TABLE IF EXISTS main.search_text")).and_then([&] {
        return sql.once(QStringLiteral("DROP TABLE IF EXISTS main.search_entry"));
    });
    const auto left =
        sql.value(QStringLiteral("SELECT count(*) FROM main.sqlite_schema WHERE tbl_name GLOB 'search_*'"));
    if (!left)
        return fail(left.error());
    if (dropped && left->toInt() == 0)
        return false;
    auto done = sql.once(QStringLiteral("PRAGMA writable_schema = ON"));
    if (done)
        done = sql.once(QStringLiteral("DELETE FROM main.sqlite_schema WHERE tbl_name GLOB 'search_*'"));
    const auto reset = sql.once(QStringLiteral("PRAGMA writable_schema = RESET"));
    if (!done || !reset)
        return fail((!done ? done : reset).error());
    return true;
}

Result<void> SearchIndex::rebuild(const Content& content) {
    if (auto begun = m_database.begin(); !begun)
        return begun;
    const auto struck = drop();
    auto done = struck ? Result<void>() : Result<void>(fail(struck.error()));
    for (const QString& maker : makers())
        if (done)
            done = m_database.sql().once(maker);
    if (done)
        done = fill(content);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollback();
    else if (*struck)
        done = m_database.compact();
    return done;
}

Result<void> SearchIndex::rebuildInMemory(const Content& content) {
    Sql& sql = m_database.sql();
    const bool readOnly = m_database.isReadOnly();
    auto done = readOnly ? sql.once(QStringLiteral("PRAGMA query_only = OFF")) : Result<void>();
    for (const char* name : {"search_text", "search_entry"})
        if (done)
            done = sql.once(QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(QLatin1String(name)));
    for (QString maker : makers())
        if (done)
            done = sql.once(maker.replace(QLatin1String("TABLE search_"), QLatin1String("TABLE temp.search_")));
    if (done)
        done = sql.once(QStringLiteral("BEGIN"));
    if (done) {
        done = fill(content);
        const auto ended = sql.once(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        if (done)
            done = ended;
    }
    if (readOnly)
        if (auto closed = sql.once(QStringLiteral("PRAGMA query_only = ON")); !closed)
            return closed;
    return done;
}

/// Whether each entry's words stand in the index as they are, and no others.
Result<bool> SearchIndex::holds(const Content& content) {
    QHash<QString, SearchWords> expected;
    forEachRow(content, [&](const auto& row) {
        if (const SearchWords words = searchWordsOf(row); !isSilent(words))
            expected.insert(keyOf(row), words);
    });
    auto query = m_database.sql().query(
        QStringLiteral("SELECT e.entity || ' ' || e.row, t.title, t.body, t.personal FROM search_entry AS e "
                       "LEFT JOIN search_text AS t ON t.rowid = e.n"));
    if (!query)
        return fail(query.error());
    bool same = true;
    while (same && (*query)->next()) {
        const auto at = expected.constFind((*query)->value(0).toString());
        same = at != expected.cend() && at->title == (*query)->value(1).toString() &&
               at->body == (*query)->value(2).toString() && at->personal == (*query)->value(3).toString();
        if (same)
            expected.erase(at);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return fail(errorOf(error));
    const auto more = m_database.sql().value(
        QStringLiteral("SELECT (SELECT count(*) FROM search_text_docsize) - (SELECT count(*) FROM search_entry)"));
    if (!more)
        return fail(more.error());
    return same && expected.isEmpty() && more->toInt() == 0;
}

/// SQLite's own check of the index writes into it; here it looks at a copy in memory.
Result<bool> SearchIndex::findsByIt() {
    Sql& sql = m_database.sql();
    const auto settings = sql.value(QStringLiteral("SELECT group_concat(k || '=' || v) FROM search_text_config"));
    if (!settings)
        return fail(settings.error());
    if (settings->toString() != QLatin1String("version=4")) // the only setting that the program leaves
        return false;
    const bool readOnly = m_database.isReadOnly();
    QStringList statements;
    if (readOnly)
        statements << QStringLiteral("PRAGMA query_only = OFF");
    for (const QString& maker : makers())
        if (maker.contains(QLatin1String("VIRTUAL")))
            statements << QString(maker).replace(QLatin1String("TABLE search_text"),
                                                 QLatin1String("TABLE temp.search_probe"));
    for (const char* part : {"data", "idx", "content", "docsize"}) {
        statements
            << QStringLiteral("DELETE FROM temp.search_probe_%1").arg(QLatin1String(part))
            << QStringLiteral("INSERT INTO temp.search_probe_%1 SELECT * FROM search_text_%1").arg(QLatin1String(part));
    }
    statements << QStringLiteral("INSERT INTO temp.search_probe (search_probe) VALUES ('integrity-check')");
    Result<void> done;
    for (const QString& statement : std::as_const(statements))
        if (done)
            done = sql.once(statement);
    const auto dropped = sql.once(QStringLiteral("DROP TABLE IF EXISTS temp.search_probe"));
    if (readOnly)
        if (auto closed = sql.once(QStringLiteral("PRAGMA query_only = ON")); !closed)
            return fail(closed.error());
    return done && dropped;
}

Result<bool> SearchIndex::isSound(const Content& content) {
    const auto held = holds(content);
    if (!held)
        return false; // what can't be read is not sound, whatever the reason
    if (!*held)
        return false;
    const auto found = findsByIt();
    return found.value_or(false);
}

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/database.h"
#include "core/store/doubts.h"
#include "core/store/journalsql.h"
#include "core/store/schema_check.h"
#include "core/store/seal.h"
#include "core/store/sql.h"
#include "core/store/values.h"

#include <QSqlError>

namespace ascent::store {

namespace {

template<class E>
QString columns() {
    QStringList names;
    forEachField<E>([&](const auto& field) { names << quoted(field.name); });
    return names.join(QStringLiteral(", "));
}

template<class E>
QString table() {
    return quoted(Describe<E>::table);
}

template<class E>
qint64 rightSeal(const QSqlQuery& query) {
    return sealOf<E>([&](int column) { return query.value(column); });
}

/// Whether the seal, which stands behind the fields, fits what was read.
template<class E>
bool isSealed(const QSqlQuery& query) {
    const QVariant seal = query.value(int(fieldNames<E>().size()));
    return !seal.isNull() && seal.typeId() == QMetaType::LongLong && seal.toLongLong() == rightSeal<E>(query);
}

/// Nothing where the id is none: such a row can't be found again, so it can't be changed either.
template<class E>
std::optional<E> rowOf(const QSqlQuery& query, Doubts& doubts, QList<RowFault>* faults) {
    E row;
    int column = 0;
    bool identified = true;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        const QVariant stored = query.value(column++);
        if constexpr (StoredAsText<T>) {
            if (stored.toString().size() > limits::text)
                doubts.setTooLarge(
                    QStringLiteral("%1.%2").arg(QLatin1String(Describe<E>::table), QLatin1String(field.name)));
        }
        const bool good = fromColumn(stored, row.*(field.member));
        if (column == 1) {
            identified = good;
            doubts.forget(row.id.uuid());
        } else if (!good && identified) {
            doubts.keep(row.id.uuid(), field.name, stored, toColumn(row.*(field.member)));
            if (faults)
                faults->append({RowFault::What::Value, Describe<E>::kind, row.id.uuid(), QLatin1String(field.name)});
        }
    });
    if (identified)
        return row;
    if (faults)
        faults->append({RowFault::What::NoId, Describe<E>::kind, {}, {}});
    return std::nullopt;
}

} // namespace

template<class E>
Result<QList<E>> readAll(Database& database, QList<RowFault>* faults) {
    static const QString text = QStringLiteral("SELECT %1, seal FROM %2").arg(columns<E>(), table<E>());
    auto query = database.sql().query(text);
    if (!query)
        return fail(query.error());
    QList<E> rows;
    while ((*query)->next()) {
        auto row = rowOf<E>(**query, database.doubts(), faults);
        if (!row)
            continue;
        if (!isSealed<E>(**query)) {
            database.doubts().setUnsealed(row->id.uuid());
            if (faults)
                faults->append({RowFault::What::Unsealed, Describe<E>::kind, row->id.uuid(), {}});
        }
        rows.append(std::move(*row));
        if (rows.size() > limits::rows)
            database.doubts().setTooLarge(QLatin1String(Describe<E>::table));
        if (!database.doubts().tooLarge().isEmpty())
            break;
    }
    if (const QString large = database.doubts().tooLarge(); !large.isEmpty()) {
        (*query)->finish();
        return fail(tooLarge(large));
    }
    if ((*query)->lastError().isValid())
        return fail(errorOf((*query)->lastError()));
    return rows;
}

template<class E>
Result<std::optional<E>> readOne(Database& database, const QUuid& id) {
    static const QString text = QStringLiteral("SELECT %1, seal FROM %2 WHERE id = ?").arg(columns<E>(), table<E>());
    const QString key = id.toString(QUuid::WithoutBraces);
    auto query = database.sql().query(text, {key});
    if (!query)
        return fail(query.error());
    std::optional<E> row;
    std::optional<qint64> seal;
    const bool doubted = database.doubts().isUnsealed(id);
    if ((*query)->next()) {
        row = rowOf<E>(**query, database.doubts(), nullptr);
        if (doubted)
            database.doubts().setUnsealed(id);
        else if (!isSealed<E>(**query))
            seal = rightSeal<E>(**query);
    }
    (*query)->finish();
    if (seal) {
        static const QString update = QStringLiteral("UPDATE %1 SET seal = ? WHERE id = ?").arg(table<E>());
        if (auto done = database.sql().run(update, {*seal, key}); !done)
            return fail(done.error());
    }
    return row;
}

template<class E>
Result<void> write(Database& database, const E& row) {
    static const QString text = [] {
        QStringList marks{QStringLiteral("?")}, updates{QStringLiteral("seal = excluded.seal")};
        forEachField<E>([&](const auto& field) {
            marks << QStringLiteral("?");
            if (marks.size() > 2)
                updates << QStringLiteral("%1 = excluded.%1").arg(quoted(field.name));
        });
        return QStringLiteral("INSERT INTO %1 (%2, seal) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
            .arg(table<E>(), columns<E>(), marks.join(QStringLiteral(", ")), updates.join(QStringLiteral(", ")));
    }();
    QVariantList values;
    const Doubts& doubts = database.doubts();
    forEachField<E>([&](const auto& field) {
        const QVariant value = toColumn(row.*(field.member));
        values << (doubts.isEmpty() ? value : doubts.toWrite(row.id.uuid(), field.name, value));
    });
    // A row whose seal did not fit gets none: writing one field anew says nothing of the others.
    const bool doubted = doubts.isUnsealed(row.id.uuid());
    values << (doubted ? QVariant() : QVariant(sealOf<E>([&](int column) { return values[column]; })));
    return database.sql().run(text, values);
}

template<class E>
Result<void> erase(Database& database, const QUuid& id) {
    static const QString text = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table<E>());
    return database.sql().run(text, {id.toString(QUuid::WithoutBraces)});
}

template<class E>
Result<void> eraseAll(Database& database) {
    return database.sql().run(QStringLiteral("DELETE FROM %1").arg(table<E>()));
}
template Result<void> eraseAll<Person>(Database&);

template<class E>
Result<void> seal(Sql& sql) {
    static const QString text =
        QStringLiteral("SELECT %1, rowid FROM %2 WHERE seal IS NULL").arg(columns<E>(), table<E>());
    static const QString update = QStringLiteral("UPDATE %1 SET seal = ? WHERE rowid = ?").arg(table<E>());
    auto query = sql.query(text);
    if (!query)
        return fail(query.error());
    QList<std::pair<qint64, qint64>> seals;
    while ((*query)->next())
        seals.append({rightSeal<E>(**query), (*query)->value(int(fieldNames<E>().size())).toLongLong()});
    if ((*query)->lastError().isValid())
        return fail(errorOf((*query)->lastError()));
    for (const auto& [right, row] : seals)
        if (auto done = sql.run(update, {right, row}); !done)
            return done;
    return {};
}

Result<void> sealRows(Sql& sql) {
    Result<void> done;
    forEachTable([&]<class E>() {
        if (done)
            done = seal<E>(sql);
    });
    return done;
}

Result<int> countUnsealed(Sql& sql) {
    int count = 0;
    Result<void> done;
    forEachTable([&]<class E>() {
        if (!done)
            return;
        auto query = sql.query(QStringLiteral("SELECT %1, seal FROM %2").arg(columns<E>(), table<E>()));
        if (!query) {
            done = fail(query.error());
            return;
        }
        while ((*query)->next())
            count += isSealed<E>(**query) ? 0 : 1;
        if ((*query)->lastError().isValid())
            done = fail(errorOf((*query)->lastError()));
    });
    if (!done)
        return fail(done.error());
    return count;
}

Result<Content> readContent(Database& database, QList<RowFault>* faults) {
    Content content;
    Result<void> done;
    database.doubts().clear();
    const auto read = [&]<class E>() {
        if (!done)
            return;
        auto rows = readAll<E>(database, faults);
        if (!rows)
            done = fail(rows.error());
        else if constexpr (std::is_same_v<E, Person>)
            content.person = rows->isEmpty() ? Person() : rows->first();
        else
            content.table<E>().assign(std::move(*rows));
    };
    read.operator()<Person>();
    forEachEntity(read);
    if (!done)
        return fail(done.error());
    return content;
}

#define ASCENT_ROWS(E, table)                                                                                          \
    template Result<QList<E>> readAll<E>(Database&, QList<RowFault>*);                                                 \
    template Result<std::optional<E>> readOne<E>(Database&, const QUuid&);                                             \
    template Result<void> write<E>(Database&, const E&);                                                               \
    template Result<void> erase<E>(Database&, const QUuid&);

ASCENT_ROWS(Person, )
ASCENT_TABLES(ASCENT_ROWS)

#undef ASCENT_ROWS

} // namespace ascent::store

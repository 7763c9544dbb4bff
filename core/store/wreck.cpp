// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wreck.h"

#include "core/model/limits.h"
#include "core/store/journalsql.h"
#include "core/store/migrate.h"
#include "core/store/rebuild.h"
#include "core/store/recover.h"
#include "core/store/rollback.h"
#include "core/store/schema_check.h"
#include "core/store/seal.h"
#include "core/store/sql.h"
#include "core/store/values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <utility>

namespace ascent::store {

namespace {

/// A hole between readable rows is searched number by number up to this width.
constexpr qint64 widestHole = 200'000;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

/// Copies what can be read; a place that the disk does not give any more becomes zeros.
bool copyBytes(const QString& from, const QString& to) {
    QFile in(from), out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return false;
    constexpr qint64 block = 64 * 1024;
    const qint64 size = in.size();
    for (qint64 at = 0; at < size; at += block) {
        const qint64 wanted = qMin(block, size - at);
        QByteArray bytes = in.seek(at) ? in.read(wanted) : QByteArray();
        bytes.append(QByteArray(wanted - bytes.size(), '\0'));
        if (out.write(bytes) != wanted)
            return false;
    }
    return true;
}

/// Puts right what stands in the first 100 bytes of every workbook (https://www.sqlite.org/fileformat.html), in the
/// private copy. Returns the version of the schema, as far as it can be made out.
int mendHead(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return 0;
    QByteArray head = file.read(100);
    if (head.size() < 100)
        return 0;
    head.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    const auto set = [&](int at, quint32 number) { qToBigEndian(number, head.data() + at); };
    const quint16 page = qFromBigEndian<quint16>(head.constData() + 16);
    if (page != 1 && (page < 512 || (page & (page - 1)) != 0))
        qToBigEndian<quint16>(4096, head.data() + 16);
    head.replace(18, 6, QByteArray("\x01\x01\x00\x40\x20\x20", 6));
    set(24, 1);
    set(28, 0); // its size is that of the file
    set(32, 0);
    set(36, 0); // no free pages: what lies there is looked for, not used
    set(44, 4);
    set(52, 0);
    set(56, 1);
    const int known = int(migrations().size());
    quint32 version = qFromBigEndian<quint32>(head.constData() + 60);
    if (version < 1 || version > quint32(known))
        version = quint32(known);
    set(60, version);
    set(64, 0);
    set(68, applicationId);
    set(92, 2); // differs from the change counter: the size above is not relied upon
    file.seek(0);
    file.write(head);
    return int(version);
}

struct SchemaRow {
    qint64 number;
    QString type, name, table, sql;
};

/// Makes the list of tables say what ours says; what is foreign is struck from it before anything is read by it.
Result<void> mendSchema(Sql& sql, int version) {
    const auto expected = expectedSchema(migrations().mid(0, version));
    if (!expected)
        return fail(expected.error());
    auto query = sql.query(QStringLiteral("SELECT rowid, type, name, tbl_name, sql FROM main.sqlite_schema"));
    if (!query)
        return fail(query.error());
    QList<SchemaRow> rows;
    while ((*query)->next())
        rows.append({(*query)->value(0).toLongLong(), (*query)->value(1).toString(), (*query)->value(2).toString(),
                     (*query)->value(3).toString(), (*query)->value(4).toString()});
    (*query)->finish();
    QSet<QString> there;
    for (const SchemaRow& row : std::as_const(rows))
        there.insert(row.name);
    Result<void> done;
    for (const SchemaRow& row : std::as_const(rows)) {
        const SchemaPart* ours = nullptr;
        for (const SchemaPart& part : *expected)
            if (part.type == row.type &&
                (part.name == row.name || (!there.contains(part.name) && !part.sql.isEmpty() && part.sql == row.sql)))
                ours = &part;
        const bool index = ours && ours->name.startsWith(QLatin1String("search_text"));
        if (!done)
            break;
        if (!ours || (index && ours->sql != row.sql))
            done = sql.run(QStringLiteral("DELETE FROM main.sqlite_schema WHERE rowid = ?"), {row.number});
        else if (ours->name != row.name || ours->table != row.table || ours->sql != row.sql)
            done =
                sql.run(QStringLiteral("UPDATE main.sqlite_schema SET name = ?, tbl_name = ?, sql = ? WHERE rowid = ?"),
                        {ours->name, ours->table, ours->sql.isEmpty() ? QVariant() : ours->sql, row.number});
    }
    return done;
}

/// Whether each table of entries is on the list: a page of it that is lost takes several along. Of a file without
/// seals nothing could be found without the list, so it is not asked.
bool hasAllTables(Sql& sql, int version) {
    bool all = true;
    forEachTable([&]<class E>() {
        if (!all || version < sealedSince)
            return;
        const auto columns =
            sql.value(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), {QLatin1String(Describe<E>::table)});
        all = columns && columns->toInt() > 0;
    });
    return all;
}

} // namespace

Wreck::Wreck() = default;

Wreck::~Wreck() {
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Wreck::isSealed() const {
    return m_version >= sealedSince;
}

Result<std::unique_ptr<Wreck>> Wreck::take(const QString& damaged, Journal journal) {
    const QString what = tr("Cannot salvage %1").arg(QFileInfo(damaged).fileName());
    const auto refuse = [&](ErrorCode code, const QString& why, const QString& detail = {}) {
        return fail({code, what, why, tr("look for a backup or a copy; the file was not changed"), detail});
    };
    if (auto plain = checkPlainFile(damaged); !plain)
        return refuse(ErrorCode::BadInput, plain.error().why);
    if (!QFileInfo(damaged).isFile())
        return refuse(ErrorCode::BadInput, tr("there is no such file"));
    std::unique_ptr<Wreck> wreck(new Wreck);
    QString copy = wreck->m_folder.filePath(QStringLiteral("wreck"));
    if (!wreck->m_folder.isValid() || !copyBytes(damaged, copy))
        return refuse(ErrorCode::BadInput, tr("it can't be read, or there is no room to take it apart"));
    const QString ending = QStringLiteral("-journal");
    if (journal == Journal::PlayedBack) {
        if (!copyBytes(damaged + ending, copy + ending) || !playBack(copy))
            return refuse(ErrorCode::BadInput, tr("there is no journal beside it that fits"));
        QFile::remove(copy + ending);
    }
    wreck->m_version = mendHead(copy);
    if (wreck->m_version == 0)
        return refuse(ErrorCode::Damaged, tr("there is nothing in it"));
    const auto connect = [&](const QStringList& pragmas) -> Result<void> {
        wreck->m_sql.reset();
        if (!wreck->m_connection.isEmpty())
            QSqlDatabase::removeDatabase(wreck->m_connection);
        wreck->m_connection = QUuid::createUuid().toString();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), wreck->m_connection);
        database.setDatabaseName(copy);
        if (!database.open())
            return fail(errorOf(database.lastError()));
        wreck->m_sql = std::make_unique<Sql>(database);
        for (const QString& pragma : pragmas)
            if (auto done = wreck->m_sql->once(pragma); !done)
                return done;
        return {};
    };
    const QStringList careful{QStringLiteral("PRAGMA hard_heap_limit = %1").arg(limits::storageMemory),
                              QStringLiteral("PRAGMA trusted_schema = OFF"),
                              QStringLiteral("PRAGMA temp_store = MEMORY"),
                              QStringLiteral("PRAGMA writable_schema = ON")};
    auto done = connect(careful).and_then([&] { return mendSchema(*wreck->m_sql, wreck->m_version); });
    if (done)
        done = connect(careful);
    if (done && hasAllTables(*wreck->m_sql, wreck->m_version))
        return wreck;
    // Without the list of its tables nothing leads to a row, so each page is looked at.
    QFile file(copy);
    uchar* const mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), mapped ? file.size() : 0);
    const quint16 stored = bytes.size() > 100 ? qFromBigEndian<quint16>(bytes.constData() + 16) : quint16(0);
    const QString damagedCopy = std::exchange(copy, wreck->m_folder.filePath(QStringLiteral("rebuilt")));
    const auto rebuilt =
        connect({careful.first(), QStringLiteral("PRAGMA synchronous = OFF")})
            .and_then([&] { return migrate(*wreck->m_sql, migrations(), 0); })
            .and_then([&] { return rebuildFromPages(*wreck->m_sql, bytes, stored == 1 ? 65536 : stored); });
    if (rebuilt) {
        wreck->m_version = int(migrations().size());
        wreck->m_rebuilt = true;
        return wreck;
    }
    copy = damagedCopy;
    if (done && connect(careful)) // what the rest of the list leads to
        return wreck;
    return refuse(ErrorCode::Damaged, tr("the list of what it holds is destroyed, and no entry was found without it"),
                  rebuilt.error().detail);
}

namespace {

template<class E>
class Reader {
public:
    Reader(Wreck& wreck, WreckRows<E>& rows)
        : m_sql(wreck.sql())
        , m_sealed(wreck.isSealed())
        , m_rebuilt(wreck.isRebuilt())
        , m_rows(rows) {}

    void read() {
        QSet<QString> there;
        auto listed =
            m_sql.query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {QLatin1String(Describe<E>::table)});
        while (listed && (*listed)->next())
            there.insert((*listed)->value(0).toString());
        QStringList columns{QStringLiteral("rowid")};
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            columns << (there.contains(QLatin1String(field.name)) ? upTo(longestOf<T>(), quoted(field.name))
                                                                  : QStringLiteral("NULL"));
        });
        columns << (m_sealed ? QStringLiteral("seal") : QStringLiteral("NULL"));
        m_select =
            QStringLiteral("SELECT %1 FROM %2 ").arg(columns.join(QStringLiteral(", ")), quoted(Describe<E>::table));
        if (there.isEmpty()) {
            m_rows.complete = false;
            return;
        }
        if (walk(QStringLiteral("ORDER BY rowid"), {})) {
            m_rows.complete = !m_rebuilt;
            return;
        }
        m_rows.complete = false;
        (void)walk(QStringLiteral("ORDER BY rowid DESC"), {}); // how far it comes is what counts
        fillHoles();
    }

private:
    /// Takes rows until there are no more (true) or one can't be read.
    bool walk(const QString& how, const QVariantList& values) {
        auto query = m_sql.query(m_select + how, values);
        if (!query)
            return false;
        while (m_seen.size() < limits::rows && (*query)->next())
            if (!m_seen.contains((*query)->value(0).toLongLong()))
                take(**query);
        const bool ended = !(*query)->lastError().isValid();
        (*query)->finish();
        return ended;
    }

    /// The rows whose numbers the index of ids still knows, and those between the two ends that were reached.
    void fillHoles() {
        QSet<qint64> candidates;
        auto query = m_sql.query(QStringLiteral("SELECT rowid FROM %1 INDEXED BY \"sqlite_autoindex_%2_1\"")
                                     .arg(quoted(Describe<E>::table), QLatin1String(Describe<E>::table)));
        while (query && candidates.size() < limits::rows && (*query)->next())
            candidates.insert((*query)->value(0).toLongLong());
        QList<qint64> reached(m_seen.cbegin(), m_seen.cend());
        reached.append(0);
        std::sort(reached.begin(), reached.end());
        qint64 tried = 0;
        for (qsizetype i = 0; i < reached.size() && tried < widestHole; ++i) {
            const qint64 end = i + 1 < reached.size() ? reached[i + 1] : reached[i] + 1000;
            for (qint64 number = reached[i] + 1; number < end && tried < widestHole; ++number, ++tried)
                candidates.insert(number);
        }
        for (const qint64 number : std::as_const(candidates))
            if (!m_seen.contains(number))
                (void)walk(QStringLiteral("WHERE rowid = ?"), {number}); // one that can't be read stays away
    }

    void take(const QSqlQuery& query) {
        m_seen.insert(query.value(0).toLongLong());
        E row;
        bool identified = true, valid = true;
        int column = 1;
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            QVariant value = query.value(column++);
            if constexpr (StoredAsText<T> || std::is_same_v<T, QStringList>) {
                if (value.isNull())
                    return; // a column that the file's version does not have
                if (StoredAsText<T> && value.toString().size() > limits::text) {
                    value = value.toString().left(limits::text);
                    valid = false;
                }
            }
            const bool good = fromColumn(value, row.*(field.member));
            (column == 2 ? identified : valid) &= good;
        });
        if (!m_sealed)
            return (valid && identified ? m_rows.whole : m_rows.damaged).append(row);
        const QVariant seal = query.value(column);
        const auto right = [&] { return sealOf<E>([&](int i) { return query.value(i + 1); }); };
        if (valid && identified && !seal.isNull() && seal.toLongLong() == right())
            return m_rows.whole.append(row);
        const auto was = identified ? recoverRow<E>(m_sql, row.id.uuid()) : Result<std::optional<E>>(std::nullopt);
        if (was && *was)
            m_rows.restored.append(**was);
        else
            m_rows.damaged.append(row);
    }

    Sql& m_sql;
    bool m_sealed;
    bool m_rebuilt;
    WreckRows<E>& m_rows;
    QString m_select;
    QSet<qint64> m_seen;
};

} // namespace

template<class E>
WreckRows<E> rowsOf(Wreck& wreck) {
    WreckRows<E> rows;
    Reader<E>(wreck, rows).read();
    return rows;
}

#define ASCENT_WRECK(E, table) template WreckRows<E> rowsOf<E>(Wreck&);
ASCENT_WRECK(Person, )
ASCENT_TABLES(ASCENT_WRECK)
#undef ASCENT_WRECK

} // namespace ascent::store

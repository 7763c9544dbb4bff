// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recover.h"

#include "core/store/journalsql.h"
#include "core/store/seal.h"
#include "core/store/sql.h"
#include "core/store/values.h"

#include <QJsonObject>
#include <QSqlError>
#include <QtEndian>

#include <bit>

namespace ascent::store {

namespace {

/// The longest row of which each byte is tried with each value, not only each bit, and the longest that is searched at
/// all: about a second's work.
constexpr qsizetype shortRow = 1024;
constexpr qsizetype longestRow = 20'000;

template<class E>
E entityOf(const QVariantList& values) {
    E row;
    int column = 0;
    forEachField<E>([&](const auto& field) { (void)fromColumn(values[column++], row.*(field.member)); });
    return row;
}

/// A value of the history as its column holds it: numbers with a fraction stand there as text (journalsql.h).
template<class T>
QVariant columnOf(const QJsonValue& value) {
    if (value.isNull() || value.isUndefined())
        return {};
    if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>)
        return value.isString() ? value.toString().toDouble() : value.toDouble();
    else if (value.isDouble())
        return qlonglong(value.toDouble());
    else
        return value.toString();
}

/// What the changes of a row say of it, newest first.
QList<QJsonObject> historyOf(Sql& sql, const char* table, const QString& id) {
    QList<QJsonObject> states;
    auto query = sql.query(QStringLiteral("SELECT %1, %2, a.undone FROM journal_change AS c JOIN journal_act "
                                          "AS a ON a.number = c.act WHERE c.entity = ? AND c.row = ? "
                                          "ORDER BY a.undone, c.seq DESC")
                               .arg(upTo(limits::smallFile, QStringLiteral("c.before")),
                                    upTo(limits::smallFile, QStringLiteral("c.after"))),
                           {QLatin1String(table), id});
    if (!query)
        return states; // no history, no help from it
    while ((*query)->next()) {
        // Of an act that was undone, what stood before it is the newer state.
        const bool undone = (*query)->value(2).toBool();
        for (const int column : undone ? QList<int>{0, 1} : QList<int>{1, 0}) {
            const QByteArray json = (*query)->value(column).toString().toUtf8();
            if (const QJsonObject state = QJsonDocument::fromJson(json).object(); !state.isEmpty())
                states.append(state);
        }
    }
    return states;
}

/// Title, body and personal notes as the search index has them; empty where it has nothing of the row.
QStringList wordsOf(Sql& sql, const char* table, const QString& id) {
    auto query = sql.query(QStringLiteral("SELECT %1, %2, %3 FROM search_entry AS e JOIN search_text_content AS c "
                                          "ON c.id = e.n WHERE e.entity = ? AND e.row = ?")
                               .arg(upTo(limits::smallFile, QStringLiteral("c.c0")),
                                    upTo(limits::smallFile, QStringLiteral("c.c1")),
                                    upTo(limits::smallFile, QStringLiteral("c.c2"))),
                           {QLatin1String(table), id});
    QStringList words;
    if (query && (*query)->next())
        for (int column = 0; column < 3; ++column)
            words << (*query)->value(column).toString();
    if (query)
        (*query)->finish();
    return words;
}

/// A row as it stands, its texts in their bytes.
struct Standing {
    QVariantList values;
    QList<bool> isText;
    std::optional<qint64> seal;
};

template<class E>
Result<std::optional<Standing>> standing(Sql& sql, const QString& id) {
    QStringList columns;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        const QString column = quoted(field.name);
        columns << QStringLiteral("CASE typeof(%1) WHEN 'text' THEN substr(CAST(%1 AS BLOB), 1, %2) ELSE %3 END")
                       .arg(column, QString::number(longestOf<T>()), upTo(longestOf<T>(), column))
                << QStringLiteral("typeof(%1) = 'text'").arg(column);
    });
    auto query = sql.query(QStringLiteral("SELECT %1, seal FROM %2 WHERE id = ?")
                               .arg(columns.join(QStringLiteral(", ")), quoted(Describe<E>::table)),
                           {id});
    if (!query)
        return fail(query.error());
    std::optional<Standing> row;
    if ((*query)->next()) {
        row.emplace();
        const int fields = int(fieldNames<E>().size());
        for (int i = 0; i < fields; ++i) {
            row->values << (*query)->value(2 * i);
            row->isText << (*query)->value(2 * i + 1).toBool();
        }
        const QVariant seal = (*query)->value(2 * fields);
        if (seal.typeId() == QMetaType::LongLong && !seal.isNull())
            row->seal = seal.toLongLong();
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return fail(errorOf(error));
    return row;
}

/// The search for the values that fit a row's seal.
template<class E>
class Search {
public:
    Search(Standing row, qint64 seal)
        : m_values(std::move(row.values))
        , m_isText(std::move(row.isText))
        , m_seal(seal) {}

    bool fits() const { return sealing().seal() == m_seal; }
    /// The seal itself was hit.
    bool sealIsOffByABit() const { return std::popcount(quint64(sealing().seal() ^ m_seal)) == 1; }

    bool findBit() {
        QList<Range> places;
        QByteArray bytes = sealing(&places).bytes();
        if (bytes.size() > longestRow)
            return false;
        const bool all = bytes.size() <= shortRow;
        for (const Range& range : std::as_const(places))
            for (qsizetype i = range.start; i < range.start + range.length; ++i) {
                const char was = bytes[i];
                for (int mask = 1; mask < 256; mask = all ? mask + 1 : mask * 2) {
                    bytes[i] = char(was ^ mask);
                    if (Sealing::sealOfBytes(bytes) == m_seal) {
                        take(range, bytes);
                        return true;
                    }
                }
                bytes[i] = was;
            }
        return false;
    }

    /// Another value for one field, or nothing in it.
    bool findValue(int field, const QVariant& value) {
        const QVariant was = m_values[field];
        const bool wasText = m_isText[field];
        m_isText[field] = value.typeId() == QMetaType::QString;
        m_values[field] = m_isText[field] ? QVariant(value.toString().toUtf8()) : value;
        if (fits())
            return true;
        m_values[field] = was;
        m_isText[field] = wasText;
        return false;
    }

    E entity() const {
        QVariantList values = m_values;
        for (int i = 0; i < values.size(); ++i)
            if (m_isText[i])
                values[i] = QString::fromUtf8(values[i].toByteArray());
        return entityOf<E>(values);
    }

private:
    /// Where the value of a field stands in what is sealed.
    struct Range {
        int field;
        qsizetype start, length;
    };

    Sealing sealing(QList<Range>* ranges = nullptr) const {
        Sealing made(Describe<E>::table);
        for (const int i : fieldsByName<E>()) {
            const qsizetype before = made.bytes().size();
            const char* name = fieldNames<E>()[i];
            if (m_isText[i])
                made.addText(name, m_values[i].toByteArray());
            else
                made.add(name, m_values[i]);
            const qsizetype head = qsizetype(qstrlen(name)) + 2;
            const bool counted = m_isText[i] || m_values[i].typeId() == QMetaType::QByteArray;
            const qsizetype start = before + head + (counted ? 8 : 0);
            if (ranges && made.bytes().size() > before)
                ranges->append({i, start, made.bytes().size() - start});
        }
        return made;
    }
    void take(const Range& range, const QByteArray& bytes) {
        const QByteArray part = bytes.mid(range.start, range.length);
        QVariant& value = m_values[range.field];
        if (value.typeId() == QMetaType::Double)
            value = std::bit_cast<double>(qFromLittleEndian<quint64>(part.constData()));
        else if (value.typeId() == QMetaType::QByteArray)
            value = part;
        else
            value = qFromLittleEndian<qint64>(part.constData());
    }

    QVariantList m_values;
    QList<bool> m_isText;
    qint64 m_seal;
};

} // namespace

template<class E>
Result<std::optional<E>> recoverRow(Sql& sql, const QUuid& id) {
    const QString key = id.toString(QUuid::WithoutBraces);
    auto row = standing<E>(sql, key);
    if (!row)
        return fail(row.error());
    if (!*row || !(*row)->seal)
        return std::optional<E>();
    Search<E> search(**row, *(*row)->seal);
    if (search.fits() || search.sealIsOffByABit() || search.findBit())
        return std::optional(search.entity());
    const QList<QJsonObject> states = historyOf(sql, Describe<E>::table, key);
    const QStringList words = wordsOf(sql, Describe<E>::table, key);
    bool found = false;
    int column = 0;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        const int at = column++;
        found = found || search.findValue(at, {});
        for (const QJsonObject& state : states)
            if (const auto value = state.constFind(QLatin1String(field.name)); !found && value != state.constEnd())
                found = search.findValue(at, columnOf<T>(*value));
        if constexpr (StoredAsText<T>) {
            for (const QString& text : words) {
                found = found || search.findValue(at, text);
                for (const QString& line : text.split(QLatin1Char('\n')))
                    found = found || search.findValue(at, line);
            }
        }
    });
    return found ? std::optional(search.entity()) : std::nullopt;
}

template<class E>
std::optional<E> rowFromHistory(Sql& sql, const QUuid& id) {
    const QString key = id.toString(QUuid::WithoutBraces);
    QVariantList values;
    bool whole = true, any = false;
    const QList<QJsonObject> states = historyOf(sql, Describe<E>::table, key);
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        QVariant value;
        bool known = false;
        for (const QJsonObject& state : states)
            if (const auto at = state.constFind(QLatin1String(field.name)); !known && at != state.constEnd()) {
                value = columnOf<T>(*at);
                known = true;
            }
        any = any || known;
        whole = whole && known;
        values << value;
    });
    values[0] = key;
    return any && whole ? std::optional(entityOf<E>(values)) : std::nullopt;
}

template<class E>
std::optional<E> rowFromSearch(Sql& sql, const QUuid& id) {
    const QStringList words = wordsOf(sql, Describe<E>::table, id.toString(QUuid::WithoutBraces));
    if (words.size() < 3)
        return std::nullopt;
    E row;
    row.id = *decltype(row.id)::from(id);
    QStringList left = words;
    // The title into the field that names the entry, all else into the first text that is searched and of its kind.
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (StoredAsText<T>) {
            if (!(field.use & (Searched | Title)))
                return;
            QString& part = left[field.use & Title ? 0 : field.use & Personal ? 2 : 1];
            row.*(field.member) = fromText<T>(std::exchange(part, {}));
        }
    });
    if constexpr (std::is_same_v<E, Goal>)
        row.share = ShareLevel::Private;
    return row;
}

template<class E>
QList<QUuid> knownIds(Sql& sql) {
    QSet<QUuid> known;
    const QVariantList table{QLatin1String(Describe<E>::table)};
    const auto gather = [&](const QString& text) {
        auto query = sql.query(text, table);
        while (query && (*query)->next())
            known.insert(QUuid::fromString((*query)->value(0).toString()));
    };
    gather(QStringLiteral("SELECT row FROM search_entry WHERE entity = ?"));
    gather(QStringLiteral("SELECT DISTINCT row FROM journal_change WHERE entity = ?"));
    // What the newest change took away is gone because the person wanted it.
    auto query =
        sql.query(QStringLiteral("SELECT c.row, c.after IS NULL, c.before IS NULL, a.undone FROM journal_change "
                                 "AS c JOIN journal_act AS a ON a.number = c.act WHERE c.entity = ? "
                                 "ORDER BY a.undone DESC, CASE a.undone WHEN 1 THEN -c.seq ELSE c.seq END"),
                  table);
    while (query && (*query)->next()) {
        const bool undone = (*query)->value(3).toBool();
        const QUuid row = QUuid::fromString((*query)->value(0).toString());
        const bool gone = (*query)->value(undone ? 2 : 1).toBool();
        if (gone)
            known.remove(row);
        else
            known.insert(row);
    }
    known.remove(QUuid());
    return known.values();
}

#define ASCENT_RECOVER(E, table)                                                                                       \
    template Result<std::optional<E>> recoverRow<E>(Sql&, const QUuid&);                                               \
    template std::optional<E> rowFromHistory<E>(Sql&, const QUuid&);                                                   \
    template std::optional<E> rowFromSearch<E>(Sql&, const QUuid&);                                                    \
    template QList<QUuid> knownIds<E>(Sql&);

ASCENT_RECOVER(Person, )
ASCENT_TABLES(ASCENT_RECOVER)

#undef ASCENT_RECOVER

} // namespace ascent::store

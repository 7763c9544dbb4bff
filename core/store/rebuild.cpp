// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebuild.h"

#include "core/model/limits.h"
#include "core/store/journalsql.h"
#include "core/store/page_walk.h"
#include "core/store/seal.h"
#include "core/store/sql.h"

#include <QUuid>

#include <algorithm>
#include <functional>
#include <tuple>

namespace ascent::store {

namespace {

/// How the rows of a table of entries look.
struct Shape {
    QString table;
    QStringList columns; ///< as the table has them, the seal too
    qsizetype id = 0;
    std::function<bool(const QVariantList&)> isSealed;
};

template<class E>
Result<Shape> shapeOf(Sql& sql) {
    Shape shape{QLatin1String(Describe<E>::table), {}, 0, {}};
    QList<bool> isReal;
    auto query = sql.query(QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {shape.table});
    if (!query)
        return fail(query.error());
    while ((*query)->next()) {
        shape.columns << (*query)->value(0).toString();
        isReal << ((*query)->value(1).toString() == QLatin1String("REAL"));
    }
    shape.id = shape.columns.indexOf(QLatin1String("id"));
    const qsizetype seal = shape.columns.indexOf(QLatin1String("seal"));
    QList<qsizetype> places;
    for (const char* name : fieldNames<E>())
        places << shape.columns.indexOf(QLatin1String(name));
    shape.isSealed = [places, isReal, seal](const QVariantList& values) {
        const qint64 right = sealOf<E>([&](int field) {
            const qsizetype at = places[field];
            // A whole number stands in such a column without its fraction.
            return isReal[at] && !values[at].isNull() ? QVariant(values[at].toDouble()) : values[at];
        });
        return !values[seal].isNull() && values[seal].toLongLong() == right;
    };
    return shape;
}

bool isId(const QVariant& value) {
    return value.typeId() == QMetaType::QString && value.toString().size() == 36 &&
           !QUuid::fromString(value.toString()).isNull();
}

bool isText(const QVariant& value) {
    return value.typeId() == QMetaType::QString && !value.isNull();
}

/// More than a workbook that can be opened has, with its history.
constexpr qsizetype mostRows = 8 * qsizetype(limits::rows);

class Rebuilding {
public:
    explicit Rebuilding(Sql& sql)
        : m_sql(sql) {}

    Result<void> prepare() {
        Result<void> done;
        forEachTable([&]<class E>() {
            auto shape = done ? shapeOf<E>(m_sql) : Result<Shape>(fail(done.error()));
            if (shape)
                m_shapes.append(std::move(*shape));
            else
                done = fail(shape.error());
        });
        return done;
    }

    void take(const FoundRow& row) {
        if (m_found.size() + m_parts.size() > mostRows || takePart(row))
            return;
        Found found{row, -1, false};
        for (int i = 0; i < m_shapes.size() && !found.isSealed; ++i)
            if (fits(row, i) && m_shapes[i].isSealed(row.values))
                found = {row, i, true};
        if (found.isSealed)
            ++m_votes[row.page][found.shape];
        m_found.append(found);
    }

    Result<void> write() {
        if (m_votes.isEmpty())
            return fail({ErrorCode::Damaged, {}, {}, {}, QStringLiteral("no row with a seal that fits")});
        for (Found& each : m_found)
            if (!each.isSealed)
                each.shape = shapeOfPage(each.row);
        // Of two rows with one id, the one whose page is surely a table's comes first and stays.
        std::stable_sort(m_found.begin(), m_found.end(),
                         [this](const Found& a, const Found& b) { return rank(a) > rank(b); });
        auto done = m_sql.run(QStringLiteral("BEGIN"));
        if (done)
            done = m_sql.run(QStringLiteral("DELETE FROM person"));
        for (const Found& each : std::as_const(m_found))
            if (done && each.shape >= 0)
                done = insert(m_shapes[each.shape].table, m_shapes[each.shape].columns, each.row.values);
        for (const auto& [table, columns, values] : std::as_const(m_parts))
            if (done)
                done = insert(table, columns, values);
        for (const Shape& shape : std::as_const(m_shapes))
            if (done)
                done = dropRemoved(shape.table);
        return done ? m_sql.run(QStringLiteral("COMMIT")) : done;
    }

private:
    struct Found {
        FoundRow row;
        int shape;
        bool isSealed;
    };
    struct Part {
        QString table;
        QStringList columns;
        QVariantList values;
    };

    bool fits(const FoundRow& row, int shape) const {
        return row.values.size() == m_shapes[shape].columns.size() && isId(row.values[m_shapes[shape].id]);
    }

    /// The table that the other rows of its page are of, where a row could be of it.
    int shapeOfPage(const FoundRow& row) const {
        int best = -1, most = 0;
        const QHash<int, int> votes = m_votes.value(row.page);
        for (auto vote = votes.begin(); vote != votes.end(); ++vote)
            if (*vote > most && fits(row, vote.key())) {
                best = vote.key();
                most = *vote;
            }
        return best;
    }

    std::tuple<bool, bool, int> rank(const Found& found) const {
        return {found.isSealed, found.row.linked, m_votes.value(found.row.page).value(found.shape)};
    }

    /// What is no entry but tells of entries: acts and their changes, the words of the search index.
    bool takePart(const FoundRow& row) {
        const QVariantList& v = row.values;
        const auto keep = [&](const char* table, const QStringList& columns) {
            QVariantList values = v;
            values[0] = row.number;
            m_parts.append({QLatin1String(table), columns, values});
            return true;
        };
        if (v.isEmpty() || !v[0].isNull())
            return false;
        const auto isTable = [this](const QVariant& name) {
            return std::any_of(m_shapes.begin(), m_shapes.end(),
                               [&](const Shape& shape) { return shape.table == name.toString(); });
        };
        if (v.size() == 6 && isTable(v[2]) && isId(v[3]))
            return keep("journal_change", {QStringLiteral("seq"), QStringLiteral("act"), QStringLiteral("entity"),
                                           QStringLiteral("row"), QStringLiteral("before"), QStringLiteral("after")});
        if (v.size() == 6 && isText(v[1]) && isText(v[2]) && isText(v[3]))
            return keep("journal_act", {QStringLiteral("number"), QStringLiteral("label"), QStringLiteral("at"),
                                        QStringLiteral("mergeKey"), QStringLiteral("undone"), QStringLiteral("seal")});
        if (v.size() == 3 && isTable(v[1]) && isId(v[2]))
            return keep("search_entry", {QStringLiteral("n"), QStringLiteral("entity"), QStringLiteral("row")});
        if (v.size() == 4 && isText(v[1]) && isText(v[2]) && isText(v[3]))
            return keep("search_text_content",
                        {QStringLiteral("id"), QStringLiteral("c0"), QStringLiteral("c1"), QStringLiteral("c2")});
        return false;
    }

    Result<void> insert(const QString& table, const QStringList& columns, const QVariantList& values) {
        QStringList names, marks;
        for (const QString& column : columns) {
            names << QStringLiteral("\"%1\"").arg(column);
            marks << QStringLiteral("?");
        }
        return m_sql.run(QStringLiteral("INSERT OR IGNORE INTO \"%1\" (%2) VALUES (%3)")
                             .arg(table, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
                         values);
    }

    /// Pages that were given up still hold what was deleted; of the last of that the history tells.
    Result<void> dropRemoved(const QString& table) {
        return m_sql.run(
            QStringLiteral("DELETE FROM \"%1\" WHERE id IN (SELECT row FROM (SELECT c.row, c.after, max(c.seq) FROM "
                           "journal_change AS c JOIN journal_act AS a ON a.number = c.act WHERE c.entity = ? AND "
                           "a.undone = 0 GROUP BY c.row) WHERE after IS NULL)")
                .arg(table),
            {table});
    }

    Sql& m_sql;
    QList<Shape> m_shapes;
    QList<Found> m_found;
    QList<Part> m_parts;
    QHash<qint64, QHash<int, int>> m_votes; ///< by page: how many of its rows are surely of which table
};

} // namespace

Result<void> rebuildFromPages(Sql& empty, const QByteArray& file, qsizetype pageSize) {
    Rebuilding rebuilding(empty);
    if (auto ready = rebuilding.prepare(); !ready)
        return ready;
    walkPages(file, pageSize, [&](const FoundRow& row) { rebuilding.take(row); });
    return rebuilding.write();
}

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/edit.h"

#include "core/model/limits.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::Edit", text);
}

/// U+0000 ends a text in SQLite: it is the one character that is not kept.
template<class E>
E cleaned(E row) {
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (StoredAsText<T>)
            row.*(field.member) = fromText<T>(QString(textOf(row.*(field.member))).remove(QChar(u'\0')));
        else if constexpr (std::is_same_v<T, QStringList>)
            for (QString& text : row.*(field.member))
                text.remove(QChar(u'\0'));
    });
    return row;
}

/// Whether a text or a list is longer than a workbook holds (core/model/limits.h).
template<class E>
bool isTooLong(const E& row) {
    bool longer = false;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (StoredAsText<T>)
            longer = longer || textOf(row.*(field.member)).size() > limits::text;
        else if constexpr (std::is_same_v<T, QStringList>) {
            qsizetype all = 0;
            for (const QString& text : row.*(field.member))
                all += text.size();
            longer = longer || all > limits::text || (row.*(field.member)).size() > limits::list;
        }
    });
    return longer;
}

Error tooLong() {
    return {ErrorCode::BadInput,
            tr("Cannot keep so long a text"),
            tr("one text may have %1 characters, and one list %2 entries")
                .arg(QLocale().toString(limits::text), QLocale().toString(limits::list)),
            tr("shorten it, or part it into several entries"),
            {}};
}

/// Whether a goal would stand above itself.
bool closesCircle(const Table<Goal>& goals, const Goal& goal) {
    // Nothing stands below a goal that is new, and nothing changes where the goal above stays: a list of goals, each
    // below the one before it, takes no walk up for each of them.
    const Goal* old = goals.glance(goal.id.uuid());
    if (old ? old->parent == goal.parent : goals.owned(goal.id).isEmpty())
        return goal.parent == goal.id;
    qsizetype steps = 0;
    for (auto parent = goal.parent; parent; ++steps) {
        if (*parent == goal.id || steps > goals.size())
            return true;
        const Goal* above = goals.glance(parent->uuid());
        if (!above)
            return false;
        parent = above->parent;
    }
    return false;
}

/// Whether any goal stands above itself. Linear.
bool hasCircle(const Table<Goal>& goals) {
    QHash<QUuid, QUuid> seenFrom; // each goal, with the goal that the way to it began at
    for (const Goal& start : goals)
        for (const Goal* at = &start; at; at = goals.find(at->parent)) {
            const auto seen = seenFrom.constFind(at->id.uuid());
            if (seen != seenFrom.constEnd()) {
                if (*seen == start.id.uuid())
                    return true;
                break;
            }
            seenFrom.insert(at->id.uuid(), start.id.uuid());
        }
    return false;
}

Error belowItself() {
    return {ErrorCode::BadInput,
            tr("Cannot put a goal below itself"),
            tr("the goal above it stands below it already"),
            tr("choose another goal above"),
            {}};
}

} // namespace

void Edit::fail(Error error) {
    if (!m_error)
        m_error = std::move(error);
}

template<class E>
void Edit::put(const E& row) {
    if (failed())
        return;
    if constexpr (std::is_same_v<E, Goal>) {
        if (closesCircle(m_content.goals, row))
            return fail(belowItself());
    }
    const E clean = cleaned(row);
    if (isTooLong(clean))
        return fail(tooLong());
    if (const auto done = store::write(m_database, clean); !done)
        return fail(done.error());
    m_content.table<E>().put(clean);
}

void Edit::put(const Person& person) {
    if (failed())
        return;
    Person clean = cleaned(person);
    clean.id = m_content.person.id;
    if (isTooLong(clean))
        return fail(tooLong());
    if (const auto done = store::write(m_database, clean); !done)
        return fail(done.error());
    m_content.person = clean;
}

template<class E>
void Edit::remove(const typename Table<E>::IdType& id) {
    if (failed())
        return;
    if (const auto done = store::erase<E>(m_database, id.uuid()); !done)
        return fail(done.error());
    m_content.table<E>().remove(id.uuid());
}

template<class E>
void Edit::putAll(const QList<E>& rows) {
    if (failed() || rows.isEmpty())
        return;
    QHash<QUuid, E> given;
    for (const E& row : rows) {
        given.insert(row.id.uuid(), cleaned(row));
        if (isTooLong(row))
            return fail(tooLong());
    }
    QList<E> all = m_content.table<E>().rows();
    for (E& row : all)
        if (const auto found = given.constFind(row.id.uuid()); found != given.constEnd())
            row = *found;
    for (const E& row : rows)
        if (!m_content.table<E>().find(row.id))
            all.append(given.take(row.id.uuid()));
    Table<E> table;
    table.assign(std::move(all));
    if constexpr (std::is_same_v<E, Goal>)
        if (hasCircle(table))
            return fail(belowItself());
    for (const E& row : rows)
        if (const auto done = store::write(m_database, *table.find(row.id)); !done)
            return fail(done.error());
    m_content.table<E>() = std::move(table);
}

template<class E>
void Edit::removeAll(const QList<typename Table<E>::IdType>& ids) {
    if (failed() || ids.isEmpty())
        return;
    QSet<QUuid> gone;
    for (const auto& id : ids) {
        if (const auto done = store::erase<E>(m_database, id.uuid()); !done)
            return fail(done.error());
        gone.insert(id.uuid());
    }
    QList<E> left = m_content.table<E>().rows();
    left.removeIf([&](const E& row) { return gone.contains(row.id.uuid()); });
    m_content.table<E>().assign(std::move(left));
}

template<class E>
void Edit::moveBefore(const typename Table<E>::IdType& id, const std::optional<typename Table<E>::IdType>& before) {
    const E* moved = m_content.table<E>().find(id);
    if (failed() || !moved || (before && *before == id))
        return;
    E row = *moved;
    QList<E> others = m_content.table<E>().rows();
    others.removeIf([&](const E& each) { return each.id == id; });
    qsizetype at = others.size();
    for (qsizetype i = 0; before && i < others.size(); ++i)
        if (others[i].id == *before)
            at = i;
    const double low = at > 0 ? others[at - 1].position : others.isEmpty() ? 0 : others.first().position - 2;
    const double high = at < others.size() ? others[at].position : low + 2;
    row.position = low + (high - low) / 2;
    if (low < row.position && row.position < high)
        return put(row);
    // No number lies between the two any more: the whole list is numbered anew.
    others.insert(at, row);
    for (qsizetype i = 0; i < others.size(); ++i) {
        others[i].position = static_cast<double>(i + 1);
        put(others[i]);
    }
}

#define ASCENT_EDIT(E, table)                                                                                          \
    template void Edit::put<E>(const E&);                                                                              \
    template void Edit::remove<E>(const Table<E>::IdType&);                                                            \
    template void Edit::putAll<E>(const QList<E>&);                                                                    \
    template void Edit::removeAll<E>(const QList<Table<E>::IdType>&);                                                  \
    template void Edit::moveBefore<E>(const Table<E>::IdType&, const std::optional<Table<E>::IdType>&);

ASCENT_TABLES(ASCENT_EDIT)

#undef ASCENT_EDIT

} // namespace ascent

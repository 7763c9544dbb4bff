// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/content.h"

namespace ascent {

namespace store {
class Database;
}

/// What an act does to the workbook. Handed to the function given to Workbook::act(); never kept.
/// The first failure stops everything that follows and takes the whole act back.
class Edit {
public:
    /// The workbook as it is at this point of the act (what cascades take along is gone after the act).
    const Content& content() const { return m_content; }

    /// Adds a row, at the end of its list unless it has a position; returns its id.
    template<class E>
    typename Table<E>::IdType add(E row) {
        if (row.position == 0)
            row.position = m_content.table<E>().endPosition();
        put(row);
        return row.id;
    }
    /// Adds the row, or replaces the one with its id.
    template<class E>
    void put(const E& row);
    void put(const Person& person);

    /// put() and remove() for many rows at once, linear in them: no list is sorted or looked through for each.
    template<class E>
    void putAll(const QList<E>& rows);
    template<class E>
    void removeAll(const QList<typename Table<E>::IdType>& ids);

    /// Changes a row: f(E&). Does nothing where there is no such row.
    template<class E, class F>
    void change(const typename Table<E>::IdType& id, F&& f) {
        if (const E* old = m_content.table<E>().find(id)) {
            E row = *old;
            f(row);
            if (!(row == *old))
                put(row);
        }
    }
    template<class F>
    void changePerson(F&& f) {
        Person person = m_content.person;
        f(person);
        if (!(person == m_content.person))
            put(person);
    }

    /// Removes a row and what belongs to it. References from elsewhere become empty.
    template<class E>
    void remove(const typename Table<E>::IdType& id);

    /// Moves a row to before another of its list, or to the end.
    template<class E>
    void moveBefore(const typename Table<E>::IdType& id, const std::optional<typename Table<E>::IdType>& before);

    /// Links two entities; does nothing where the link is there already. L is a Link type.
    template<class L, class From, class To>
    void link(const From& from, const To& to) {
        for (const L* each : m_content.table<L>().owned(from))
            if (each->to == to)
                return;
        L row{{}, from, to, 0};
        add(row);
    }
    template<class L, class From, class To>
    void unlink(const From& from, const To& to) {
        for (const L* each : m_content.table<L>().owned(from))
            if (each->to == to)
                return remove<L>(each->id);
    }

    /// Takes the act back, with this reason.
    void fail(Error error);
    bool failed() const { return m_error.has_value(); }

private:
    friend class Workbook;
    Edit(store::Database& database, Content& content)
        : m_database(database)
        , m_content(content) {}

    store::Database& m_database;
    Content& m_content;
    std::optional<Error> m_error;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace ascent {

/// The rows of one entity type in their order (position, then id), found by id and by owner.
/// Finding is O(1); the look-up tables are built at the first call after a change.
/// Not for two threads at once: hand another thread a copy.
template<class E>
class Table {
public:
    using IdType = decltype(E::id);

    const QList<E>& rows() const { return m_rows; }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// nullptr where there is none. Valid until the next change.
    const E* find(const IdType& id) const { return find(id.uuid()); }
    const E* find(const std::optional<IdType>& id) const { return id ? find(id->uuid()) : nullptr; }
    const E* find(const QUuid& id) const {
        index();
        const auto at = m_byId.constFind(id);
        return at == m_byId.cend() ? nullptr : &m_rows[*at];
    }

    /// The rows that belong to an owner (steps of a goal, goals below a goal, links from an entity), in order.
    template<class OwnerId>
    QList<const E*> owned(const OwnerId& owner) const {
        index();
        QList<const E*> found;
        const auto at = m_byOwner.constFind(owner.uuid());
        if (at != m_byOwner.cend())
            for (const int row : *at)
                found.append(&m_rows[row]);
        return found;
    }

    /// The position for a new row at the end.
    double endPosition() const { return m_rows.isEmpty() ? 1.0 : m_rows.last().position + 1.0; }

    void assign(QList<E> rows) {
        m_rows = std::move(rows);
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
            std::sort(m_rows.begin(), m_rows.end(), before);
        m_stale = true;
    }
    /// Adds the row, or replaces the one with its id.
    void put(const E& row) {
        const E* old = find(row.id);
        if (old && old->position == row.position) {
            const bool sameOwner = Describe<E>::owner(*old) == Describe<E>::owner(row);
            m_rows[old - m_rows.constData()] = row;
            m_stale = !sameOwner;
            return;
        }
        if (!old && (m_rows.isEmpty() || before(m_rows.last(), row))) {
            // Adding at the end keeps the look-up tables: filling a table is linear, not quadratic.
            m_rows.append(row);
            enter(int(m_rows.size()) - 1);
            return;
        }
        if (old)
            m_rows.removeAt(old - m_rows.constData());
        m_rows.insert(std::upper_bound(m_rows.begin(), m_rows.end(), row, before), row);
        m_stale = true;
    }
    void remove(const QUuid& id) {
        if (const E* old = find(id)) {
            m_rows.removeAt(old - m_rows.constData());
            m_stale = true;
        }
    }

    friend bool operator==(const Table& a, const Table& b) { return a.m_rows == b.m_rows; }

private:
    static bool before(const E& a, const E& b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    }
    void index() const {
        if (!m_stale)
            return;
        m_byId.clear();
        m_byOwner.clear();
        m_byId.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            enter(row);
        m_stale = false;
    }

    void enter(int row) const {
        m_byId.insert(m_rows[row].id.uuid(), row);
        const QUuid owner = Describe<E>::owner(m_rows[row]);
        if (!owner.isNull())
            m_byOwner[owner].append(row);
    }

    QList<E> m_rows;
    mutable QHash<QUuid, int> m_byId;
    mutable QHash<QUuid, QList<int>> m_byOwner;
    mutable bool m_stale = true;
};

} // namespace ascent

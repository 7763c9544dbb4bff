// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"

#include <QBitArray>
#include <QHash>
#include <QList>

#include <algorithm>

namespace ascent {

/// The rows of one entity type in their order (position, then id), found by id and by owner.
/// Finding is O(1). Adding, replacing and removing are too: the rows are brought into their order, and the look-up
/// tables built, at the first reading after changes. So many changes in a row, as an import or an undo makes them, take
/// no more time a change than one. Not for two threads at once: hand another thread a copy.
template<class E>
class Table {
public:
    using IdType = decltype(E::id);

    const QList<E>& rows() const {
        settle();
        return m_rows;
    }
    auto begin() const { return rows().cbegin(); }
    auto end() const { return rows().cend(); }
    qsizetype size() const { return m_rows.size() - m_gone; }
    bool isEmpty() const { return size() == 0; }

    /// nullptr where there is none. Valid until the next change.
    const E* find(const IdType& id) const { return find(id.uuid()); }
    const E* find(const std::optional<IdType>& id) const { return id ? find(id->uuid()) : nullptr; }
    const E* find(const QUuid& id) const {
        settle(); // so that no later reading moves it
        return glance(id);
    }

    /// The same, valid only until the next call: for one who changes row after row, and needs them in no order.
    const E* glance(const QUuid& id) const {
        const qsizetype row = rowOf(id);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    /// The rows that belong to an owner (steps of a goal, goals below a goal, links from an entity), in order.
    template<class OwnerId>
    QList<const E*> owned(const OwnerId& owner) const {
        settle();
        QList<const E*> found;
        const auto at = m_byOwner.constFind(owner.uuid());
        if (at != m_byOwner.cend())
            for (const int row : *at)
                found.append(&m_rows.at(row));
        return found;
    }

    /// The position for a new row at the end.
    double endPosition() const { return isEmpty() ? 1.0 : rows().last().position + 1.0; }

    void assign(QList<E> rows) {
        m_rows = std::move(rows);
        m_dead.clear();
        m_gone = 0;
        m_ordered = false;
        m_indexed = false;
    }
    /// Adds the row, or replaces the one with its id.
    void put(const E& row) {
        const qsizetype at = rowOf(row.id.uuid());
        if (at < 0) {
            m_ordered = m_ordered && (m_rows.isEmpty() || before(m_rows.constLast(), row));
            m_rows.append(row);
            m_byId.insert(row.id.uuid(), int(m_rows.size()) - 1);
            if (m_ordered) // else the look-up by owner is built anew
                enterOwner(int(m_rows.size()) - 1);
            return;
        }
        E& old = m_rows[at];
        if (old.position != row.position || Describe<E>::owner(old) != Describe<E>::owner(row))
            m_ordered = false;
        old = row;
    }
    void remove(const QUuid& id) {
        const qsizetype at = rowOf(id);
        if (at < 0)
            return;
        m_byId.remove(id);
        m_rows[at] = E(); // its texts go at once; its place goes at the next reading
        if (m_dead.size() < m_rows.size())
            m_dead.resize(m_rows.size());
        m_dead.setBit(at);
        ++m_gone;
        m_ordered = false;
    }

    friend bool operator==(const Table& a, const Table& b) { return a.rows() == b.rows(); }

private:
    static bool before(const E& a, const E& b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    }
    /// -1 where there is none. The rows need not be in order.
    qsizetype rowOf(const QUuid& id) const {
        index();
        const auto at = m_byId.constFind(id);
        return at == m_byId.cend() ? -1 : *at;
    }
    void index() const {
        if (m_indexed)
            return;
        m_byId.clear();
        m_byOwner.clear();
        m_byId.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row) {
            m_byId.insert(m_rows.at(row).id.uuid(), row);
            enterOwner(row);
        }
        m_indexed = true;
    }
    /// Without the places of removed rows, in order, with look-up tables that fit.
    void settle() const {
        if (!m_ordered) {
            if (m_gone > 0) {
                QList<E> kept;
                kept.reserve(m_rows.size() - m_gone);
                for (qsizetype row = 0; row < m_rows.size(); ++row)
                    if (row >= m_dead.size() || !m_dead.testBit(row))
                        kept.append(std::move(m_rows[row]));
                m_rows = std::move(kept);
                m_dead.clear();
                m_gone = 0;
            }
            if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
                std::sort(m_rows.begin(), m_rows.end(), before);
            m_ordered = true;
            m_indexed = false;
        }
        index();
    }
    void enterOwner(int row) const {
        const QUuid owner = Describe<E>::owner(m_rows.at(row));
        if (!owner.isNull())
            m_byOwner[owner].append(row);
    }

    mutable QList<E> m_rows;
    mutable QBitArray m_dead;     ///< by row: removed, its place still there
    mutable qsizetype m_gone = 0; ///< how many of them
    mutable bool m_ordered = true;
    mutable bool m_indexed = true;
    mutable QHash<QUuid, int> m_byId;
    mutable QHash<QUuid, QList<int>> m_byOwner; ///< right where the rows are in order
};

} // namespace ascent

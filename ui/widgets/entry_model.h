// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entry_list.h"

#include <QAbstractItemModel>
#include <QHash>

namespace ascent {

/// The rows of an EntryList: a tree by parents, or the flat list of what fits the filter.
class EntryModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole, LineRole, IdRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// True where the same rows stand at the same places (only their contents may differ); nothing was reset then.
    bool setEntries(const QList<Entry>& entries);
    /// Like setEntries() for some rows of those that are there; false, with nothing done, where that alters which rows
    /// stand where.
    bool updateEntries(const QList<Entry>& entries);
    void setFilter(const QString& text);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    const QList<Entry>& entries() const { return m_entries; }
    bool isTree() const { return m_tree; }

    QModelIndex indexOf(const QUuid& id) const;
    QUuid idAt(const QModelIndex& index) const;
    /// The id of the sibling `by` rows away; null where there is none.
    QUuid sibling(const QUuid& id, int by) const;

    bool reorderable = false;
    bool nestable = false;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void moved(const QUuid& id, const QUuid& before);
    void nested(const QUuid& id, const QUuid& parent);

private:
    struct Node {
        int parent = -1;
        int row = 0;
        QList<int> children;
    };
    bool fitsFilter(const Entry& entry) const;
    void take(int at, const Entry& entry);
    void arrange();
    const QList<int>& childrenOf(const QModelIndex& parent) const;
    bool isUnder(int node, int ancestor) const;

    QList<Entry> m_entries;
    QHash<QUuid, int> m_places;
    QList<Node> m_nodes; ///< parallel to m_entries
    QList<int> m_top;
    QString m_filter;
    bool m_tree = false;
};

} // namespace ascent

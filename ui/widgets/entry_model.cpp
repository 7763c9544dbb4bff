// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_model.h"

#include "ui/widgets/pick_list.h"

#include <QIODevice>
#include <QMimeData>

namespace ascent {

namespace {

QString rowMimeType() {
    return QStringLiteral("application/x-ascent-entry");
}

bool samePlaces(const QList<Entry>& a, const QList<Entry>& b) {
    if (a.size() != b.size())
        return false;
    for (int i = 0; i < a.size(); ++i)
        if (a.at(i).id != b.at(i).id || a.at(i).parent != b.at(i).parent)
            return false;
    return true;
}

} // namespace

bool EntryModel::setEntries(const QList<Entry>& entries) {
    // A change of words may change what a filter lets through.
    if (!isFiltered() && samePlaces(entries, m_entries)) {
        for (int i = 0; i < entries.size(); ++i)
            take(i, entries.at(i));
        return true;
    }
    beginResetModel();
    m_entries = entries;
    arrange();
    endResetModel();
    return false;
}

/// What stands at a place now. Nobody is told where nothing differs.
void EntryModel::take(int at, const Entry& entry) {
    if (entry == m_entries.at(at))
        return;
    m_entries[at] = entry;
    if (const QModelIndex index = indexOf(entry.id); index.isValid())
        Q_EMIT dataChanged(index, index);
}

bool EntryModel::updateEntries(const QList<Entry>& entries) {
    for (const Entry& entry : entries) {
        const int at = m_places.value(entry.id, -1);
        if (at < 0 || m_entries.at(at).parent != entry.parent)
            return false;
        if (isFiltered() && fitsFilter(entry) != fitsFilter(m_entries.at(at)))
            return false;
    }
    for (const Entry& entry : entries)
        take(m_places.value(entry.id), entry);
    return true;
}

bool EntryModel::fitsFilter(const Entry& entry) const {
    return fitOf(entry.title, m_filter) || fitOf(entry.title + u' ' + entry.line, m_filter);
}

void EntryModel::setFilter(const QString& text) {
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    arrange();
    endResetModel();
}

void EntryModel::arrange() {
    m_places.clear();
    m_places.reserve(m_entries.size());
    for (int i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries.at(i).id, i);
    m_nodes = QList<Node>(m_entries.size());
    m_top.clear();
    m_tree = false;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        Node& node = m_nodes[i];
        if (isFiltered()) {
            if (!fitsFilter(entry))
                continue;
        } else if (!entry.parent.isNull()) {
            node.parent = m_places.value(entry.parent, -1);
            m_tree = m_tree || node.parent >= 0;
        }
        QList<int>& siblings = node.parent < 0 ? m_top : m_nodes[node.parent].children;
        node.row = int(siblings.size());
        siblings.append(i);
    }
}

const QList<int>& EntryModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_nodes.at(int(parent.internalId())).children : m_top;
}

bool EntryModel::isUnder(int node, int ancestor) const {
    for (; node >= 0; node = m_nodes.at(node).parent)
        if (node == ancestor)
            return true;
    return false;
}

QModelIndex EntryModel::indexOf(const QUuid& id) const {
    const int at = m_places.value(id, -1);
    if (at < 0 || (isFiltered() && m_top.value(m_nodes.at(at).row, -1) != at))
        return {};
    return createIndex(m_nodes.at(at).row, 0, quintptr(at));
}

QUuid EntryModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? m_entries.at(int(index.internalId())).id : QUuid();
}

QUuid EntryModel::sibling(const QUuid& id, int by) const {
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return {};
    const int other = childrenOf(parent(at)).value(at.row() + by, -1);
    return other < 0 ? QUuid() : m_entries.at(other).id;
}

QModelIndex EntryModel::index(int row, int column, const QModelIndex& parent) const {
    const QList<int>& children = childrenOf(parent);
    if (column != 0 || row < 0 || row >= children.size())
        return {};
    return createIndex(row, 0, quintptr(children.at(row)));
}

QModelIndex EntryModel::parent(const QModelIndex& child) const {
    if (!child.isValid())
        return {};
    const int up = m_nodes.at(int(child.internalId())).parent;
    return up < 0 ? QModelIndex() : createIndex(m_nodes.at(up).row, 0, quintptr(up));
}

int EntryModel::rowCount(const QModelIndex& parent) const {
    return int(childrenOf(parent).size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries.at(int(index.internalId()));
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case LineRole:
        return entry.line;
    case MarkRole:
        return int(entry.mark);
    case IdRole:
        return entry.id;
    case Qt::ToolTipRole:
        // Plain text, whatever the person typed: Qt guesses rich text from a first tag.
        return QStringLiteral("<span>%1</span>")
            .arg((entry.markWord.isEmpty() ? entry.title : entry.title + u'\n' + entry.markWord)
                     .toHtmlEscaped()
                     .replace(u'\n', QStringLiteral("<br>")));
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title.isEmpty() ? tr("Untitled") : entry.title};
        if (!entry.markWord.isEmpty())
            parts.append(entry.markWord);
        if (!entry.line.isEmpty())
            parts.append(entry.line);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const {
    const bool drags = reorderable && !isFiltered();
    if (!index.isValid())
        return drags ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (drags)
        flags |= Qt::ItemIsDragEnabled;
    if (drags && nestable)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList EntryModel::mimeTypes() const {
    return {rowMimeType()};
}

QMimeData* EntryModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMimeType(), idAt(indexes.constFirst()).toByteArray());
    return data;
}

bool EntryModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    const QUuid id = QUuid::fromString(QLatin1String(data->data(rowMimeType())));
    const int node = m_places.value(id, -1);
    if (node < 0 || (parent.isValid() && isUnder(int(parent.internalId()), node)))
        return false;
    const int newParent = parent.isValid() ? int(parent.internalId()) : -1;
    if (newParent != m_nodes.at(node).parent && nestable)
        Q_EMIT nested(id, idAt(parent));
    if (row >= 0 && (newParent == m_nodes.at(node).parent || nestable)) {
        const int before = childrenOf(parent).value(row, -1);
        if (before != node)
            Q_EMIT moved(id, before < 0 ? QUuid() : m_entries.at(before).id);
    }
    // The workbook decides; the rows move when it tells of the change.
    return false;
}

} // namespace ascent

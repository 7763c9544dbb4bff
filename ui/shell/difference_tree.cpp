// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/difference_tree.h"

#include "core/model/names.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>

namespace ascent {

namespace {

constexpr int ownerRole = Qt::UserRole;

/// The beginning of a text on one line.
QString shortened(const QString& text, int longest = 160) {
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString capital(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

DifferenceTree::DifferenceTree(QWidget* parent)
    : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(0, 300);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What differs"));
    connect(this, &QTreeWidget::itemChanged, this, &DifferenceTree::chosenChanged);
}

QString DifferenceTree::stateOf(const Difference& row) const {
    const bool removed = m_baseKnown && row.inBase;
    if (row.onlyMine())
        return removed ? m_names.removedTheirs : m_names.onlyMine;
    if (row.onlyTheirs())
        return removed ? m_names.removedMine : m_names.onlyTheirs;
    QStringList names;
    for (const FieldDifference& field : row.fields)
        names << field.name;
    const QString fields = names.join(tr(", "));
    if (!m_baseKnown)
        return tr("Differs: %1").arg(fields);
    if (row.mineChanged && row.theirsChanged)
        return tr("Changed in both: %1").arg(fields);
    return row.mineChanged ? tr("Changed only here: %1").arg(fields) : tr("Changed only there: %1").arg(fields);
}

void DifferenceTree::addFields(QTreeWidgetItem* item, const Difference& row) {
    for (const FieldDifference& field : row.fields) {
        if (!field.inWords)
            continue;
        const auto said = [&](const QString& text) { return text.isEmpty() ? tr("(nothing)") : text; };
        const QString mine = m_names.mine + tr(": ") + said(field.mine);
        const QString theirs = m_names.theirs + tr(": ") + said(field.theirs);
        for (const auto& [name, words] : {std::pair(field.name, theirs), std::pair(QString(), mine)}) {
            auto* line = new QTreeWidgetItem(item, {name, shortened(words, 400)});
            line->setToolTip(1, plainToolTip(words.left(2000)));
            line->setForeground(0, tones(palette()).quiet);
        }
    }
}

QTreeWidgetItem* DifferenceTree::entryItem(const Difference& row, QHash<QUuid, QTreeWidgetItem*>& items) {
    QTreeWidgetItem*& item = items[row.owner];
    if (item)
        return item;
    const QString title = row.ownerTitle.isEmpty() ? tr("Untitled") : shortened(row.ownerTitle);
    item = new QTreeWidgetItem(this, {capital(nameOf(row.ownerKind)) + tr(" · ") + title});
    item->setToolTip(0, plainToolTip(row.ownerTitle.left(1000)));
    item->setData(0, ownerRole, row.owner);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

void DifferenceTree::setDifferences(const Differences& differences, const Names& names) {
    const QSignalBlocker quiet(this);
    clear();
    m_names = names;
    m_baseKnown = differences.baseKnown;
    QHash<QUuid, QTreeWidgetItem*> items;
    int moved = 0;
    for (const Difference& row : differences.rows) {
        if (row.onlyMoved()) {
            ++moved;
            continue;
        }
        QTreeWidgetItem* entry = entryItem(row, items);
        if (row.id == row.owner) {
            entry->setText(1, stateOf(row) + (row.isPrivate ? tr(" · private") : QString()));
            addFields(entry, row);
            continue;
        }
        const QString title = row.title.isEmpty() ? tr("Untitled") : shortened(row.title);
        auto* part = new QTreeWidgetItem(entry, {capital(nameOf(row.entity)) + tr(" · ") + title, stateOf(row)});
        part->setToolTip(0, plainToolTip(row.title.left(1000)));
        addFields(part, row);
        if (entry->text(1).isEmpty())
            entry->setText(1, tr("What belongs to it differs"));
    }
    for (QTreeWidgetItem* item : std::as_const(items))
        item->setForeground(1, tones(palette()).quiet);
    if (moved > 0) {
        auto* item =
            new QTreeWidgetItem(this, {tr("Order of the lists"), tr("%n entries stand elsewhere", nullptr, moved)});
        item->setForeground(1, tones(palette()).quiet);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    if (topLevelItemCount() == 1)
        topLevelItem(0)->setExpanded(true);
}

void DifferenceTree::choose(const QSet<QUuid>& entries) {
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (const QUuid owner = topLevelItem(i)->data(0, ownerRole).toUuid(); !owner.isNull())
            topLevelItem(i)->setCheckState(0, entries.contains(owner) ? Qt::Checked : Qt::Unchecked);
}

QSet<QUuid> DifferenceTree::chosen() const {
    QSet<QUuid> owners;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->checkState(0) == Qt::Checked)
            owners.insert(topLevelItem(i)->data(0, ownerRole).toUuid());
    return owners;
}

QSet<QUuid> DifferenceTree::offered() const {
    QSet<QUuid> owners;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (const QUuid owner = topLevelItem(i)->data(0, ownerRole).toUuid(); !owner.isNull())
            owners.insert(owner);
    return owners;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace ascent {

namespace {

constexpr int keyRole = Qt::UserRole;

/// The beginning of a text, for a row of one line.
QString shortened(const QString& text) {
    constexpr int longest = 160;
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

} // namespace

ImportDialog::ImportDialog(const ImportPreview& preview, QWidget* parent)
    : TakeOverDialog({tr("What comes in"), tr("What comes in"),
                      tr("Take what you want to have. Nothing of yours is overwritten, and one Ctrl+Z takes it all "
                         "back.")},
                     new QTreeWidget, {760, 600}, parent)
    , m_tree(findChild<QTreeWidget*>()) {
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, 440);
    for (const QString& note : preview.notes.mid(0, 3))
        addNote(note);
    if (preview.notes.size() > 3)
        addNote(tr("%1 more files were passed over.").arg(preview.notes.size() - 3));
    fill(preview);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportDialog::count);
    count();
}

void ImportDialog::fill(const ImportPreview& preview) {
    // What is there already has a group of its own: a group with rows that can't be checked has no check of its own.
    QHash<QString, QTreeWidgetItem*> groups;
    const QString thereAlready = tr("Stays as you have it");
    const auto add = [&](const ImportRow& row) {
        QTreeWidgetItem*& group = groups[row.isThere ? thereAlready : row.group];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {row.isThere ? thereAlready : row.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (!row.isThere)
                group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        auto* item =
            new QTreeWidgetItem(group, {shortened(row.title), shortened(row.isThere ? row.group : row.detail)});
        item->setData(0, keyRole, row.key);
        const QString whole = row.detail.isEmpty() ? row.title : row.title + QStringLiteral("\n") + row.detail;
        for (const int column : {0, 1})
            item->setToolTip(column, plainToolTip(whole.left(1000)));
        item->setForeground(1, tones(palette()).quiet);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
        if (row.isThere) {
            item->setForeground(0, tones(palette()).quiet);
        } else {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, row.proposed ? Qt::Checked : Qt::Unchecked);
        }
    };
    for (const bool isThere : {false, true})
        for (const ImportRow& row : preview.rows)
            if (row.isThere == isThere)
                add(row);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        group->setText(0, tr("%1 (%2)").arg(group->text(0), QString::number(group->childCount())));
    }
    m_tree->expandAll();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

QSet<QString> ImportDialog::chosen() const {
    QSet<QString> keys;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (const auto* item = m_tree->topLevelItem(i)->child(j); item->checkState(0) == Qt::Checked)
                keys.insert(item->data(0, keyRole).toString());
    return keys;
}

void ImportDialog::count() {
    const qsizetype taken = chosen().size();
    takeButton()->setText(taken == 0 ? tr("Nothing to take over") : tr("Take over %1").arg(taken));
    takeButton()->setEnabled(taken > 0);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compare_dialog.h"

#include "core/model/names.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int idRole = Qt::UserRole;

/// The beginning of a text, for a row of one line.
QString shortened(const QString& text) {
    constexpr int longest = 200;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QString titleOf(const Difference& row) {
    const QString title = shortened(row.title.isEmpty() ? nameOf(row.entity) : row.title);
    return row.ownerTitle.isEmpty() || row.owner == row.id ? title
                                                           : shortened(row.ownerTitle) + QStringLiteral(" › ") + title;
}

} // namespace

CompareDialog::CompareDialog(const Differences& differences, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_take(primaryButton({}, this)) {
    setWindowTitle(tr("What differs"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    const int entries = differences.entries();
    box->addWidget(
        headingLabel(entries == 0 ? tr("Nothing differs") : tr("%n entries differ", nullptr, entries), this));
    box->addWidget(
        quietLabel(tr("Check what you want to have from the other one. You then go on in a file of your own beside it, "
                      "and one Ctrl+Z takes back what you took over. The other one stays as it is."),
                   this));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Entry"), tr("Here"), tr("In the other one")});
    m_tree->header()->resizeSection(0, 300);
    m_tree->header()->resizeSection(1, 260);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAccessibleName(tr("What differs"));
    m_tree->setFrameShape(QFrame::NoFrame);
    box->addWidget(m_tree, 1);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_take->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_take);
    box->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    fill(differences);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CompareDialog::count);
    count();
    resize(860, 600);
    m_tree->setFocus();
}

void CompareDialog::fill(const Differences& differences) {
    QHash<EntityKind, QTreeWidgetItem*> groups;
    for (const Difference& each : differences.rows) {
        if (each.onlyMoved())
            continue;
        QTreeWidgetItem*& group = groups[each.entity];
        if (!group) {
            const QString kind = nameOf(each.entity);
            group = new QTreeWidgetItem(m_tree, {kind.left(1).toUpper() + kind.mid(1)});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                            Qt::ItemIsAutoTristate);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        const QString here = each.onlyTheirs() ? tr("not there") : each.onlyMine() ? tr("there") : QString();
        const QString there = each.onlyMine() ? tr("not there") : each.onlyTheirs() ? tr("there") : QString();
        auto* item = new QTreeWidgetItem(group, {titleOf(each), here, there});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(0, idRole, each.id);
        // What only the other one has is wanted by most; what would take something away is not.
        item->setCheckState(0, each.onlyTheirs() ? Qt::Checked : Qt::Unchecked);
        for (const FieldDifference& field : each.fields) {
            if (!field.inWords)
                continue;
            auto* line = new QTreeWidgetItem(item, {field.name, shortened(field.mine), shortened(field.theirs)});
            line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
            line->setForeground(0, tones(palette()).quiet);
            line->setToolTip(1, plainToolTip(field.mine.left(1000)));
            line->setToolTip(2, plainToolTip(field.theirs.left(1000)));
        }
    }
    m_tree->expandAll();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

QSet<QUuid> CompareDialog::theirs() const {
    QSet<QUuid> ids;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (const auto* item = m_tree->topLevelItem(i)->child(j); item->checkState(0) == Qt::Checked)
                ids.insert(item->data(0, idRole).toUuid());
    return ids;
}

void CompareDialog::count() {
    const qsizetype taken = theirs().size();
    m_take->setText(taken == 0 ? tr("Keep mine beside it") : tr("Take over %1").arg(taken));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compare_dialog.h"

#include "ui/shell/difference_tree.h"

#include <QPushButton>

namespace ascent {

namespace {

TakeOverDialog::Words wordsFor(const Differences& differences) {
    const int entries = differences.entries();
    return {
        CompareDialog::tr("What differs"),
        entries == 0 ? CompareDialog::tr("Nothing differs") : CompareDialog::tr("%n entries differ", nullptr, entries),
        CompareDialog::tr("Check what you want to have from the other one. You then go on in a file of your own "
                          "beside it, and one Ctrl+Z takes back what you took over. The other one stays as it is.")};
}

/// The entries that are checked at first: what the other one added or, where that is known, changed, and nobody has to
/// decide about.
QSet<QUuid> proposedOf(const Differences& differences) {
    QSet<QUuid> brings, asks;
    for (const Difference& row : differences.rows) {
        if (row.asks)
            asks.insert(row.owner);
        if (differences.baseKnown ? row.theirsChanged : row.onlyTheirs())
            brings.insert(row.owner);
    }
    return brings - asks;
}

} // namespace

CompareDialog::CompareDialog(const Differences& differences, QWidget* parent)
    : TakeOverDialog(wordsFor(differences), new DifferenceTree, {860, 600}, parent)
    , m_differences(differences)
    , m_tree(findChild<DifferenceTree*>()) {
    m_tree->setDifferences(differences, {tr("Only here"), tr("Only in the other one"), tr("Here"),
                                         tr("In the other one"), tr("Removed here"), tr("Removed in the other one")});
    m_tree->choose(proposedOf(differences));
    connect(m_tree, &DifferenceTree::chosenChanged, this, &CompareDialog::count);
    count();
}

MergeChoices CompareDialog::choices() const {
    const bool baseKnown = m_differences.baseKnown;
    MergeChoices made{baseKnown ? MergeChoices::Rest::Proposed : MergeChoices::Rest::Mine, {}};
    const QSet<QUuid> taken = m_tree->chosen();
    for (const Difference& row : m_differences.rows) {
        const bool ownPart = !baseKnown && row.onlyMine() && row.id != row.owner; // may be newer than the other one
        if (!taken.contains(row.owner) || ownPart)
            made.rows.insert(row.id, Side::Mine);
        else if (!baseKnown || row.asks || row.proposed == Side::Theirs)
            made.rows.insert(row.id, Side::Theirs);
    }
    return made;
}

void CompareDialog::count() {
    const qsizetype taken = m_tree->chosen().size();
    takeButton()->setText(taken == 0 ? tr("Keep mine beside it") : tr("Take over %1").arg(taken));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/compare.h"

#include <QSet>
#include <QTreeWidget>

namespace ascent {

/// What differs between two versions of a workbook, by entry: first what it is called and how it differs, below it each
/// field with the words of both. Entries can be checked to be taken over. All of it is text, never markup.
class DifferenceTree final : public QTreeWidget {
    Q_OBJECT
public:
    /// How the two are called: "now", "in the backup".
    struct Names {
        QString onlyMine;   ///< "New since then"
        QString onlyTheirs; ///< "Only in the backup"
        QString mine;       ///< "now"
        QString theirs;     ///< "then"
        // Where it is known what both were before:
        QString removedMine{};   ///< "Removed here"
        QString removedTheirs{}; ///< "Removed in the other one"
    };

    explicit DifferenceTree(QWidget* parent = nullptr);

    void setDifferences(const Differences& differences, const Names& names);
    /// Checks these entries and no others.
    void choose(const QSet<QUuid>& entries);
    /// The entries (Difference::owner) that are checked, and all others that could be.
    QSet<QUuid> chosen() const;
    QSet<QUuid> offered() const;

Q_SIGNALS:
    void chosenChanged();

private:
    QTreeWidgetItem* entryItem(const Difference& row, QHash<QUuid, QTreeWidgetItem*>& items);
    void addFields(QTreeWidgetItem* item, const Difference& row);
    QString stateOf(const Difference& row) const;

    Names m_names;
    bool m_baseKnown = false;
};

} // namespace ascent

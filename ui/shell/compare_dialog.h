// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/compare.h"

#include <QDialog>
#include <QSet>

class QPushButton;
class QTreeWidget;

namespace ascent {

/// What differs between the workbook at hand and another version of it, entry by entry, field by field; what is to be
/// taken over from the other one is checked. Nothing is changed here.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CompareDialog(const Differences& differences, QWidget* parent = nullptr);

    /// The rows (Difference::id) for which the other version counts.
    QSet<QUuid> theirs() const;

private:
    void fill(const Differences& differences);
    void count();

    QTreeWidget* m_tree;
    QPushButton* m_take;
};

} // namespace ascent

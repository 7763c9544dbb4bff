// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/merge.h"
#include "ui/shell/take_over_dialog.h"

namespace ascent {

class DifferenceTree;

/// What differs between the workbook at hand and another version of it, by entry; what is to be taken over from the
/// other one is checked. Where it is known what both had before they parted, that is what only the other one changed.
class CompareDialog final : public TakeOverDialog {
    Q_OBJECT
public:
    explicit CompareDialog(const Differences& differences, QWidget* parent = nullptr);

    /// Of a checked entry comes what the other one changed: with a base, what was changed here stays beside it, and of
    /// what both changed the other one counts.
    MergeChoices choices() const;

private:
    void count();

    const Differences m_differences;
    DifferenceTree* m_tree;
};

} // namespace ascent

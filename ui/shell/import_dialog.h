// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"
#include "ui/shell/take_over_dialog.h"

#include <QSet>

namespace ascent {

/// What an import would bring, in groups of rows to check: new ones are, those that are there already can't be. Nothing
/// is changed here; whoever runs the dialog takes what was chosen().
class ImportDialog final : public TakeOverDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const ImportPreview& preview, QWidget* parent = nullptr);

    /// The keys of the checked rows.
    QSet<QString> chosen() const;

private:
    void fill(const ImportPreview& preview);
    void count();

    QTreeWidget* m_tree;
};

} // namespace ascent

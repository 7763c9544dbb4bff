// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace ascent {

/// A tree in which is checked what is to be taken over, with "Cancel" and a button that says how much is taken. What
/// stands in the tree is its heirs' business. Nothing is changed here.
class TakeOverDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString heading;
        QString more; ///< quiet, below
    };

protected:
    TakeOverDialog(const Words& words, QTreeWidget* tree, QSize size, QWidget* parent);

    /// A quiet line below the tree.
    void addNote(const QString& note);
    QPushButton* takeButton() const { return m_take; }

private:
    QVBoxLayout* m_notes;
    QPushButton* m_take;
};

} // namespace ascent

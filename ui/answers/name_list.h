// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;

namespace ascent {

/// One line of a NameList: what would be put in, and in quiet letters what it is.
struct NameLine {
    QString text;
    QString about;
};

/// A short list beside the cursor of an editor. It never has the keyboard: whoever types hands it the keys. A widget of
/// the window and no popup, since a popup takes the focus from the editor for a moment, and with it what is typed.
class NameList final : public QFrame {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls the list.
    NameList(const QString& name, QWidget* parent);

    /// Fills the list; the first line is the one at hand.
    void setLines(const QList<NameLine>& lines);
    /// Shows the list below a place, or above it where there is no room; the place is in the parent's coordinates.
    void showAt(const QRect& place);
    int current() const;
    int count() const;
    /// Up, Down, Page Up and Page Down move in the list. False for other keys.
    bool move(int key);
    /// What a screen reader is to say of the line at hand.
    QString said() const;

Q_SIGNALS:
    /// A line was clicked.
    void picked(int line);

private:
    QListWidget* m_list;
};

} // namespace ascent

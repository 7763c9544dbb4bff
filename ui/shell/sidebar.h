// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ascent {

class StatusMark;

/// The pages by icon and word, 208 px wide; folded, by icon alone. At its foot the quiet state of the workbook
/// ("Saved").
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    /// A button for each page action, and one for `search` at the top.
    Sidebar(const QList<QAction*>& pages, QAction* search, QAction* fold, QWidget* parent = nullptr);

    void setCurrent(const QString& key);
    void setFolded(bool folded);
    StatusMark* status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QAbstractButton*> m_buttons;
    QList<QAction*> m_pages;
    StatusMark* m_status;
};

} // namespace ascent

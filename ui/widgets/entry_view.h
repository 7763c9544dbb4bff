// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace ascent {

/// Draws a row of an EntryList.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The view of an EntryList: keys, and a selection that spans the row.
class EntryView final : public QTreeView {
    Q_OBJECT
public:
    explicit EntryView(QWidget* parent = nullptr);

Q_SIGNALS:
    void currentMoved(const QModelIndex& current);
    void enterPressed();
    void deletePressed();
    void moveAsked(int by);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;
};

} // namespace ascent

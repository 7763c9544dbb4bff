// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ascent {

/// Draws the rows of a PickList: text, a quiet hint at the far side, a quiet line below where there is one.
class PickDelegate final : public QStyledItemDelegate {
public:
    enum Role { HintRole = Qt::UserRole + 10, LineRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ascent

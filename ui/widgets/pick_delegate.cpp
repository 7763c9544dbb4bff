// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_delegate.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace ascent {

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tones t = tones(option.palette);
    const bool current = option.state & QStyle::State_Selected, enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.tint : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), fieldRadius, fieldRadius);
    }
    const QRect inside = option.rect.adjusted(gap::s, 0, -gap::s, 0);
    const QString line = index.data(LineRole).toString(), hint = index.data(HintRole).toString();
    const QFont small = typeFont(TypeSize::Small);
    int hintWidth = 0;
    if (!hint.isEmpty()) {
        painter->setFont(small);
        painter->setPen(t.quiet);
        hintWidth = QFontMetrics(small).horizontalAdvance(hint) + gap::m;
        painter->drawText(inside, int(Qt::AlignRight | Qt::AlignVCenter), hint);
    }
    const QFont body = typeFont(TypeSize::Body);
    const QFontMetrics metrics(body);
    painter->setFont(body);
    painter->setPen(enabled ? option.palette.color(QPalette::Active, QPalette::Text) : t.quiet);
    QRect at = inside.adjusted(0, 0, -hintWidth, 0);
    if (!line.isEmpty())
        at = QRect(at.left(), at.top() + 5, at.width(), metrics.height());
    painter->drawText(at, int(Qt::AlignLeft | Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, at.width()));
    if (!line.isEmpty()) {
        painter->setFont(small);
        painter->setPen(t.quiet);
        const QFontMetrics quiet(small);
        const QRect below(at.left(), at.bottom() + 1, inside.width() - hintWidth, quiet.height());
        painter->drawText(below, int(Qt::AlignLeft | Qt::AlignVCenter),
                          quiet.elidedText(line, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int body = QFontMetrics(typeFont(TypeSize::Body)).height();
    const bool two = !index.data(LineRole).toString().isEmpty();
    return {100, two ? body + QFontMetrics(typeFont(TypeSize::Small)).height() + 12 : body + 12};
}

} // namespace ascent

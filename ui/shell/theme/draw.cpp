// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/draw.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace ascent::draw {

namespace {

constexpr int controlRadius = 6;

/// Fills and outlines a rounded rectangle, crisp on the pixel grid.
void rounded(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = line.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool is(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state & flag;
}

void tick(QPainter* painter, const QRectF& rect, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    painter->drawPolyline(QPolygonF{c + QPointF(-4, 0.5), c + QPointF(-1, 3.5), c + QPointF(4.5, -3)});
    painter->restore();
}

} // namespace

void focusRing(QPainter* painter, const QStyleOption* option) {
    paintFocusRing(painter, option->rect.adjusted(-1, -1, 1, 1), option->palette, controlRadius);
}

void pushButton(QPainter* painter, const QStyleOption* option, bool primary) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const Tones t = tones(option->palette);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool over = is(option, QStyle::State_MouseOver), enabled = is(option, QStyle::State_Enabled);
    if (primary && enabled)
        rounded(painter, option->rect,
                down   ? t.accent.darker(115)
                : over ? t.accent.lighter(t.dark ? 108 : 118)
                       : t.accent,
                {}, controlRadius);
    else if (primary || !flat)
        rounded(painter, option->rect, down ? t.tint : over && enabled ? t.hover : t.page, t.line, controlRadius);
    else if (down || (over && enabled))
        rounded(painter, option->rect, down ? t.tint : t.hover, {}, controlRadius);
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option->rect, option->palette, controlRadius);
        if (primary)
            rounded(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, t.onAccent, controlRadius - 2);
    }
}

void toolButton(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    if (down || (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)))
        rounded(painter, option->rect, down ? t.tint : t.hover, t.highContrast ? t.line : QColor(), controlRadius);
}

void lineEdit(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    rounded(painter, option->rect, t.page, t.line, controlRadius);
    if (is(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option->rect, option->palette, controlRadius - 1);
}

void panel(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    rounded(painter, option->rect, t.page, t.line, cardRadius);
}

void row(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    rounded(painter, option->rect.adjusted(2, 1, -2, -1), is(option, QStyle::State_Selected) ? t.tint : t.hover, {},
            controlRadius);
}

void checkBox(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    const bool on = is(option, QStyle::State_On);
    const QRectF box(option->rect);
    rounded(painter, box, on ? t.accent : t.page, on ? t.accent : t.quiet, 4);
    if (on)
        tick(painter, box, t.onAccent);
    else if (is(option, QStyle::State_NoChange))
        rounded(painter, QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), t.quiet, {}, 1);
}

void radioButton(QPainter* painter, const QStyleOption* option) {
    const Tones t = tones(option->palette);
    const bool on = is(option, QStyle::State_On);
    const QRectF box(option->rect);
    rounded(painter, box, t.page, on ? t.accent : t.quiet, box.width() / 2);
    if (on)
        rounded(painter, box.adjusted(4, 4, -4, -4), t.accent, {}, box.width() / 2);
}

void menuBarItem(QPainter* painter, const QStyleOption* option) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const Tones t = tones(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (is(option, QStyle::State_Selected) || is(option, QStyle::State_Sunken))
        rounded(painter, option->rect.adjusted(0, 2, 0, -2), is(option, QStyle::State_Sunken) ? t.tint : t.hover, {},
                controlRadius);
    painter->setPen(option->palette.color(is(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                          QPalette::WindowText));
    if (item)
        painter->drawText(option->rect, int(Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine), item->text);
}

void menuItem(QPainter* painter, const QStyleOption* option) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const Tones t = tones(option->palette);
    const QRect rect = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (is(option, QStyle::State_Selected) && enabled)
        rounded(painter, rect.adjusted(1, 0, -1, 0), t.tint, t.highContrast ? t.accent : QColor(), controlRadius - 1);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option->direction, rect, part); };
    const QRect gutter = mirrored(QRect(rect.left() + 6, rect.top(), 20, rect.height()));
    if (item->checked)
        tick(painter, gutter, t.accent);
    else if (!item->icon.isNull())
        item->icon.paint(painter, QRect(gutter.left(), rect.center().y() - 8, 18, 18), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    const QColor text = option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QRect words = mirrored(rect.adjusted(32, 0, -28, 0));
    const QStringList parts = item->text.split(u'\t');
    const int flags = int(Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine);
    painter->setFont(item->font);
    painter->setPen(text);
    painter->drawText(words, flags | int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)), parts.value(0));
    painter->setPen(enabled ? t.quiet : text);
    if (parts.size() > 1)
        painter->drawText(mirrored(rect.adjusted(32, 0, -12, 0)),
                          flags | int(QStyle::visualAlignment(option->direction, Qt::AlignRight)), parts.at(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool rtl = option->direction == Qt::RightToLeft;
        lineIcon(rtl ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"), t.quiet)
            .paint(painter, mirrored(QRect(rect.right() - 22, rect.center().y() - 7, 16, 16)));
    }
}

void comboBox(QPainter* painter, const QStyleOptionComboBox& option) {
    const Tones t = tones(option.palette);
    const bool enabled = is(&option, QStyle::State_Enabled);
    if (option.frame) {
        rounded(painter, option.rect, is(&option, QStyle::State_MouseOver) && enabled ? t.hover : t.page, t.line,
                controlRadius);
        if (is(&option, QStyle::State_HasFocus))
            paintFocusRing(painter, option.rect, option.palette, controlRadius - 1);
    }
    if (!enabled)
        return;
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
                                           QRect(option.rect.right() - 22, option.rect.center().y() - 7, 16, 16));
    lineIcon(QStringLiteral("chevron-down"), t.quiet).paint(painter, arrow);
}

QRect sliderRect(const QStyleOptionSlider& option) {
    const bool upright = option.orientation == Qt::Vertical;
    const int room = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0)
        length = qBound(32, int(qint64(option.pageStep) * room / (range + option.pageStep)), room);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - length,
                                                   option.upsideDown);
    return upright ? QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), length)
                   : QRect(option.rect.left() + at, option.rect.top(), length, option.rect.height());
}

void scrollBar(QPainter* painter, const QStyleOptionSlider& option) {
    const Tones t = tones(option.palette);
    // The bar stands on its own strip; what is under it was scrolled.
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state & QStyle::State_Sunken || option.state & QStyle::State_MouseOver;
    const int thin = held ? 3 : 4;
    const QRect slider = sliderRect(option);
    const QRectF bar = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(thin, 2, -thin, -2)
                                                          : QRectF(slider).adjusted(2, thin, -2, -thin);
    QColor color = t.quiet;
    if (!t.highContrast)
        color.setAlphaF(held ? 0.8F : 0.45F);
    rounded(painter, bar, color, {}, 3);
}

} // namespace ascent::draw

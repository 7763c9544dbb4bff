// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/ascent_style.h"

#include "ui/shell/theme/draw.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace ascent {

namespace {

bool isOurScroll(const QStyleOptionComplex* option) {
    return qstyleoption_cast<const QStyleOptionSlider*>(option) != nullptr;
}

bool isPrimary(const QWidget* widget) {
    return widget && widget->property("ascentPrimary").toBool();
}

} // namespace

AscentStyle::AscentStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void AscentStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu*>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

int AscentStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonMargin:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_DefaultFrameWidth:
        return widget && qobject_cast<const QMenu*>(widget) ? 1 : metric == PM_DefaultFrameWidth ? 1 : 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AscentStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 100;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize AscentStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        made.setHeight(qMax(made.height(), option->fontMetrics.height() + 14));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && isPrimary(widget)) {
            const QFontMetrics bold(typeFont(TypeSize::Body, true));
            made.rwidth() +=
                bold.horizontalAdvance(button->text) - option->fontMetrics.horizontalAdvance(button->text) + 8;
        }
        break;
    case CT_ToolButton:
        made = made.expandedTo({28, 28});
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            made += QSize(8, qMax(0, option->fontMetrics.height() + 10 - made.height()));
        break;
    case CT_MenuBarItem:
        made = size + QSize(16, 8);
        break;
    case CT_ComboBox:
        made = size + QSize(2 * fieldInset + 20, 12);
        break;
    case CT_ItemViewItem:
        made.setHeight(qMax(made.height(), option->fontMetrics.height() + 10));
        break;
    default:
        break;
    }
    return made;
}

QRect AscentStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (control == CC_ScrollBar && isOurScroll(option)) {
        // No arrows: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        if (part == SC_ScrollBarSlider)
            return draw::sliderRect(*qstyleoption_cast<const QStyleOptionSlider*>(option));
        const QRect slider = draw::sliderRect(*qstyleoption_cast<const QStyleOptionSlider*>(option));
        const bool upright = !(option->state & State_Horizontal);
        const QRect all = option->rect;
        if (part == SC_ScrollBarSubPage)
            return upright ? QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1))
                           : QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()));
        if (part == SC_ScrollBarAddPage)
            return upright ? QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight())
                           : QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight());
    }
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 26, all.top(), 24, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(fieldInset - 1, 0, -24, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void AscentStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            draw::focusRing(painter, option);
        return;
    case PE_PanelButtonCommand:
        return draw::pushButton(painter, option, isPrimary(widget));
    case PE_PanelButtonTool:
        return draw::toolButton(painter, option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0)
            return; // one of our fields draws its own frame
        return draw::lineEdit(painter, option);
    case PE_FrameMenu:
    case PE_PanelMenu:
        return draw::panel(painter, option);
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget))
            return;
        return draw::panel(painter, option);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return draw::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return draw::radioButton(painter, option);
    case PE_IndicatorToolBarSeparator:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelItemViewItem:
        if (option->state & (State_Selected | State_MouseOver))
            draw::row(painter, option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AscentStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        // The base style gives a flat button its panel only while it is pressed: no hover, no ring.
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features & QStyleOptionButton::Flat && !(button->state & (State_Sunken | State_On)))
            proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_ComboBoxLabel: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!combo || combo->editable)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionComboBox copy(*combo);
        int room = proxy()->subControlRect(CC_ComboBox, &copy, SC_ComboBoxEditField, widget).width() - 2;
        if (!copy.currentIcon.isNull())
            room -= copy.iconSize.width() + 4;
        copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_PushButtonLabel: {
        QStyleOptionButton copy(*qstyleoption_cast<const QStyleOptionButton*>(option));
        const bool primary = isPrimary(widget);
        // Buttons take their text's colour from ButtonText alone; a role that was set on purpose wins.
        if (primary && copy.state & State_Enabled)
            copy.palette.setColor(QPalette::ButtonText, tones(copy.palette).onAccent);
        else if (widget && widget->foregroundRole() == QPalette::Link && copy.state & State_Enabled)
            copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::Link));
        painter->save();
        if (primary)
            painter->setFont(typeFont(TypeSize::Body, true));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        painter->restore();
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        return draw::menuBarItem(painter, option);
    case CE_MenuItem:
        return draw::menuItem(painter, option);
    case CE_Splitter:
        painter->fillRect(option->rect, tones(option->palette).line);
        return;
    case CE_ToolBar:
        return;
    case CE_ItemViewItem: {
        QStyleOptionViewItem copy(*qstyleoption_cast<const QStyleOptionViewItem*>(option));
        // Selected rows are tinted, not filled: their text keeps its colour.
        copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AscentStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return draw::scrollBar(painter, *slider);
    if (control == CC_ComboBox)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable)
            return draw::comboBox(painter, *combo);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ascent

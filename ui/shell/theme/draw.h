// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;

/// What AscentStyle paints, control by control.
namespace ascent::draw {

void focusRing(QPainter* painter, const QStyleOption* option);
void pushButton(QPainter* painter, const QStyleOption* option, bool primary);
void toolButton(QPainter* painter, const QStyleOption* option);
void lineEdit(QPainter* painter, const QStyleOption* option);
void panel(QPainter* painter, const QStyleOption* option);
void row(QPainter* painter, const QStyleOption* option);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void menuBarItem(QPainter* painter, const QStyleOption* option);
void menuItem(QPainter* painter, const QStyleOption* option);
void comboBox(QPainter* painter, const QStyleOptionComboBox& option);
QRect sliderRect(const QStyleOptionSlider& option);
void scrollBar(QPainter* painter, const QStyleOptionSlider& option);

} // namespace ascent::draw

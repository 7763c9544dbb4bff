// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/tight_button.h"

#include "ui/widgets/tokens.h"

#include <QPushButton>

namespace ascent {

void fitToWords(QPushButton* button) {
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + gap::xs;
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + icon + 2 * gap::s);
}

} // namespace ascent

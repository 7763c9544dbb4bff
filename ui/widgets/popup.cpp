// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace ascent {

namespace {
constexpr int distance = 2;
}

QPoint popupPlace(const QRect& anchor, const QSize& size, const QRect& screen, Qt::LayoutDirection direction) {
    int x = direction == Qt::RightToLeft ? anchor.right() + 1 - size.width() : anchor.left();
    int y = anchor.bottom() + 1 + distance;
    const int below = screen.bottom() + 1 - y, above = anchor.top() - distance - screen.top();
    if (size.height() > below && above > below)
        y = anchor.top() - distance - size.height();
    // The upper and the left edge win where the popup is larger than the screen.
    x = qMax(screen.left(), qMin(x, screen.right() + 1 - size.width()));
    y = qMax(screen.top(), qMin(y, screen.bottom() + 1 - size.height()));
    return {x, y};
}

void showPopup(QWidget* popup, const QRect& anchor) {
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    if (!screen)
        screen = popup->screen();
    popup->move(popupPlace(anchor, popup->size(), screen->availableGeometry(), popup->layoutDirection()));
    popup->show();
}

} // namespace ascent

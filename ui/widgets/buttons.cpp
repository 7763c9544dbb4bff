// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/plain_text.h"

#include <QPushButton>
#include <QToolButton>

namespace ascent {

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    // The style fills default buttons; autoDefault alone would move the mark about with the focus.
    button->setAutoDefault(false);
    button->setProperty("ascentPrimary", true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QPushButton* quietButton(const QString& text, QWidget* parent, const QString& icon) {
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QToolButton* iconButton(const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ask.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ascent {

bool askFirst(QWidget* window, const QString& question, const QString& more, const QString& doIt) {
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), {}, QMessageBox::NoButton, window);
    box.setText(question);
    box.setInformativeText(more);
    for (auto* label : box.findChildren<QLabel*>()) // the format of the box is that of the first one alone
        label->setTextFormat(Qt::PlainText);
    const QPushButton* yes = box.addButton(menuText(doIt), QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace ascent

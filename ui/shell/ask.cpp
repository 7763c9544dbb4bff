// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ask.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ascent {

namespace {

/// The labels of the box show text as it is; its own format is that of the first one alone.
void fill(QMessageBox& box, QMessageBox::Icon icon, const QString& question, const QString& more) {
    box.setIcon(icon);
    box.setWindowTitle(QCoreApplication::applicationName());
    box.setText(question);
    box.setInformativeText(more);
    for (auto* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace

bool askFirst(QWidget* window, const QString& question, const QString& more, const QString& doIt) {
    QMessageBox box(window);
    fill(box, QMessageBox::Question, question, more);
    const QPushButton* yes = box.addButton(menuText(doIt), QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

Choice askWhich(QWidget* window, const QString& question, const QString& more, const QString& first,
                const QString& second) {
    QMessageBox box(window);
    fill(box, QMessageBox::Question, question, more);
    QPushButton* one = box.addButton(menuText(first), QMessageBox::AcceptRole);
    const QPushButton* two = box.addButton(menuText(second), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(one);
    box.exec();
    return box.clickedButton() == one ? Choice::First : box.clickedButton() == two ? Choice::Second : Choice::Neither;
}

void tellNotes(const QString& title, const QStringList& notes, QWidget* window) {
    QMessageBox box(window);
    fill(box, QMessageBox::Information, title, notes.value(0) + u'.');
    if (notes.size() > 1)
        box.setDetailedText(notes.mid(1).join(u'\n'));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace ascent

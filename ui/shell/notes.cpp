// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes.h"

#include <QLabel>
#include <QMessageBox>

namespace ascent {

void tellNotes(const QString& title, const QStringList& notes, QWidget* window) {
    QMessageBox box(QMessageBox::Information, title, title, QMessageBox::Ok, window);
    box.setInformativeText(notes.value(0) + u'.');
    for (auto* label : box.findChildren<QLabel*>()) // the format of the box is that of the first one alone
        label->setTextFormat(Qt::PlainText);
    if (notes.size() > 1)
        box.setDetailedText(notes.mid(1).join(u'\n'));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes.h"

#include <QMessageBox>

namespace ascent {

void tellNotes(const QString& title, const QStringList& notes, QWidget* window) {
    QMessageBox box(QMessageBox::Information, title, title, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(notes.value(0) + u'.');
    if (notes.size() > 1)
        box.setDetailedText(notes.mid(1).join(u'\n'));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

namespace ascent {

// Qt looks at a text and takes some for HTML, which may name files to open, and an ampersand for a mark of the
// keyboard. What the person wrote is never either. These are the only ways in which the window shows text by a tooltip,
// a label or a menu; tests/ui/widgets looks that it stays so.

/// A label that shows text as it is; it may be set anew at any time.
QLabel* plainLabel(const QString& text, QWidget* parent);

/// A tooltip that shows text as it is. Long ones wrap. Empty takes it away.
void setPlainToolTip(QWidget* widget, const QString& text);
/// The same for what has tooltips of its own kind (cells, places in a text).
QString plainToolTip(const QString& text);

/// The person's words in a menu or on a button of Qt's own: an ampersand shows as one.
QString menuText(QString words);
/// The person's words on a button that paints its text as it is: an ampersand in them is no key of the keyboard.
void setPlainText(QAbstractButton* button, const QString& words);

} // namespace ascent

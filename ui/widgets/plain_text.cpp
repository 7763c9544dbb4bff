// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTextDocument>

namespace ascent {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
}

QString plainToolTip(const QString& text) {
    // What Qt itself takes for plain is left so: it is read by screen readers too.
    constexpr int oneLine = 60;
    if (text.size() <= oneLine && !Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString menuText(QString words) {
    return words.replace(u'&', QLatin1String("&&"));
}

void setPlainText(QAbstractButton* button, const QString& words) {
    button->setText(words);
    button->setShortcut({}); // "R&D" would make one of Alt+D
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QString>

namespace ascent::cli {

namespace {

bool turnsLine(QChar c) {
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QByteArray forTerminal(const QByteArray& utf8) {
    const QString text = QString::fromUtf8(utf8); // what is no UTF-8 becomes U+FFFD too
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (turnsLine(c) || (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n'))
            continue;
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        shown += control ? QChar(QChar::ReplacementCharacter) : c;
    }
    return shown.toUtf8();
}

} // namespace ascent::cli

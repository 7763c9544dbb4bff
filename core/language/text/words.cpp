// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/words.h"

namespace ascent {

QString plainWord(QStringView word) {
    const auto isEdge = [](QChar c) { return c.isPunct() && c != u'%' && c != u'#' && c != u'&'; };
    while (!word.isEmpty() && isEdge(word.front()))
        word = word.mid(1);
    while (!word.isEmpty() && isEdge(word.back()))
        word.chop(1);
    // Plain letters are turned at once: that is nearly every word.
    QString plain(word.size(), Qt::Uninitialized);
    QChar* to = plain.data();
    for (const QChar c : word) {
        if (c.unicode() >= 128 && c != u'\u2019')
            return word.toString().toLower().replace(u'\u2019', u'\'');
        *to++ = c == u'\u2019' ? QChar(u'\'') : c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 32) : c;
    }
    return plain;
}

QStringList wordsOf(QStringView text) {
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const QString word = plainWord(text.mid(start, at - start));
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/words.h"

namespace ascent {

QString plainWord(QStringView word) {
    const auto isEdge = [](QChar c) { return c.isPunct() && c != u'%' && c != u'#' && c != u'&'; };
    while (!word.isEmpty() && isEdge(word.front()))
        word = word.mid(1);
    while (!word.isEmpty() && isEdge(word.back()))
        word.chop(1);
    QString plain = word.toString().toLower();
    plain.replace(u'\u2019', u'\'');
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

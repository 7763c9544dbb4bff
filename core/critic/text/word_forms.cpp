// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/word_forms.h"

namespace ascent::critic {

namespace {

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

} // namespace

QStringList formsOf(const QString& word) {
    QStringList forms{word};
    const QChar last = word.back();
    const QChar before = word.size() > 1 ? word[word.size() - 2] : QChar(u' ');
    if (last == u'e') {
        forms << word + u's' << word + u'd' << word.chopped(1) + QStringLiteral("ing");
        return forms;
    }
    if (last == u'y' && !isVowel(before)) {
        forms << word.chopped(1) + QStringLiteral("ies") << word.chopped(1) + QStringLiteral("ied");
        forms << word + QStringLiteral("ing");
        return forms;
    }
    const bool hissing = QStringView(u"sxz").contains(last) || word.endsWith(QStringLiteral("ch")) ||
                         word.endsWith(QStringLiteral("sh"));
    forms << word + (hissing ? QStringLiteral("es") : QStringLiteral("s"));
    forms << word + QStringLiteral("ed") << word + QStringLiteral("ing");
    if (!isVowel(last) && isVowel(before))
        forms << word + last + QStringLiteral("ed") << word + last + QStringLiteral("ing");
    return forms;
}

} // namespace ascent::critic

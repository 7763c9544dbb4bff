// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace ascent {

/// A word of a text that a speller can judge. Positions are UTF-16 code units of the text.
struct SpelledWord {
    qsizetype start = 0;
    qsizetype length = 0;
    bool name = false;       ///< begins with a capital inside a sentence
    bool hyphenated = false; ///< a part of a compound
    QStringView whole;       ///< the compound

    QStringView text(QStringView of) const { return of.mid(start, length); }
};

/// The words of a text without what isn't spelled: acronyms, words with digits or capitals inside, addresses of the
/// web and of mail, paths, fields of a template, single letters, other scripts than the Latin one.
QList<SpelledWord> spelledWords(QStringView text);

} // namespace ascent

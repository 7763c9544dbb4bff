// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/stem.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace ascent::privacy {

/// How much a word tells by itself.
enum class Weight {
    Common = 2, ///< stands in many goals and answers: resources/lang/en/privacy/common.txt
    Rare = 3,   ///< a name, a sum, a word out of private life
    Sign = 1,   ///< one character of a script that sets no blanks between words
};

struct FoldedWord {
    QString stem;
    Weight weight = Weight::Common;
};

/// Brings a text to the words that tell something, so that two texts can be held against one another whatever their
/// case, inflection, accents, punctuation, quotes and invisible characters are: "Left Zoë’s" and "leave Zoe" are the
/// same two words. Function words, small numbers, years, days and months are left out. English inflection.
/// Not for two threads at once.
class Folder {
public:
    QList<FoldedWord> wordsOf(QStringView text);

private:
    /// An empty stem: the word tells nothing.
    const FoldedWord& foldedOf(const QString& written);

    Stemmer m_stemmer;
    QHash<QString, FoldedWord> m_known; ///< by the word as it is written; texts repeat themselves
};

} // namespace ascent::privacy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace ascent {

/// A fixed set of words, written as one text with spaces between them.
class WordSet {
public:
    explicit WordSet(QStringView list) {
        for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
            m_words.insert(word.toString());
    }
    bool contains(const QString& word) const { return m_words.contains(word); }
    bool contains(QStringView word) const { return m_words.contains(QString::fromRawData(word.data(), word.size())); }

private:
    QSet<QString> m_words;
};

/// The words of a text in small letters with typewriter apostrophes, without the punctuation around them:
/// "It’s (very) C++!" -> it's, very, c++. Numbers and marks such as "24%" stay.
QStringList wordsOf(QStringView text);

/// One word as wordsOf() gives it; empty where nothing but punctuation is left.
QString plainWord(QStringView word);

} // namespace ascent

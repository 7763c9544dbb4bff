// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace ascent {

/// A word at its place. A hyphen or a slash parts two words; an apostrophe within, "&" between letters ("R&D")
/// and "+" or "#" behind a letter ("C++", "C#") belong to the word.
struct PlacedWord {
    qsizetype start = 0;
    qsizetype length = 0;
    QString lower; ///< in small letters, with a straight apostrophe
    qsizetype end() const { return start + length; }
};

/// The words of `text`; `offset` is added to their places.
QList<PlacedWord> placedWords(QStringView text, qsizetype offset = 0);

/// Phrases, each with a tag, found in a list of words; the longest wins.
class PhraseBook {
public:
    struct Hit {
        int tag = -1;
        qsizetype words = 0;
        explicit operator bool() const { return tag >= 0; }
    };
    /// Words are parted by spaces; "licence|license" stands for either. A phrase that is there keeps its first tag.
    void add(const QString& phrase, int tag);
    Hit longestAt(const QList<PlacedWord>& words, qsizetype at) const;
    bool isEmpty() const { return m_nodes.size() <= 1; }

private:
    struct Node {
        QHash<QString, int> next;
        int tag = -1;
    };
    void add(int node, const QList<QStringList>& alternatives, qsizetype at, int tag);
    /// False for most words that begin no phrase: quicker than looking them up.
    bool mayBegin(const QString& word) const;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::array<quint32, 64> m_begins{}; // by the first letter: the lengths of words that begin a phrase
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/placed.h"

#include <algorithm>

namespace ascent {

namespace {

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

/// With straight apostrophes. Plain letters are turned at once: that is nearly every word.
QString inSmallLetters(QStringView word) {
    QString lower(word.size(), Qt::Uninitialized);
    QChar* to = lower.data();
    for (const QChar c : word) {
        if (c.unicode() >= 128 && !isApostrophe(c))
            return word.toString().toLower().replace(QChar(u'\u2019'), u'\'').replace(QChar(u'\u02BC'), u'\'');
        *to++ = isApostrophe(c) ? QChar(u'\'') : c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 32) : c;
    }
    return lower;
}

} // namespace

QList<PlacedWord> placedWords(QStringView text, qsizetype offset) {
    QList<PlacedWord> found;
    const qsizetype size = text.size();
    constexpr qsizetype usual = 6; // characters to a word and the space behind it
    found.reserve(std::min<qsizetype>(size / usual + 2, 64));
    for (qsizetype i = 0; i < size;) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < size) {
            const QChar c = text[i];
            const bool inner = i + 1 < size && text[i + 1].isLetterOrNumber();
            if (c.isLetterOrNumber() || c.isMark() || ((isApostrophe(c) || c == u'&') && inner) || c == u'+' ||
                c == u'#')
                ++i;
            else
                break;
        }
        found.append({offset + start, i - start, inSmallLetters(text.mid(start, i - start))});
    }
    return found;
}

void PhraseBook::add(const QString& phrase, int tag) {
    QList<QStringList> alternatives;
    for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts))
        alternatives.append(word.split(u'|'));
    if (!alternatives.isEmpty())
        add(0, alternatives, 0, tag);
}

namespace {

/// The bit of a word's first letter and that of its length.
std::pair<size_t, quint32> bitOf(const QString& word) {
    return {size_t(word[0].unicode() % 64), 1U << std::min<qsizetype>(word.size(), 31)};
}

} // namespace

bool PhraseBook::mayBegin(const QString& word) const {
    if (word.isEmpty())
        return false;
    const auto [letter, length] = bitOf(word);
    return m_begins[letter] & length;
}

void PhraseBook::add(int node, const QList<QStringList>& alternatives, qsizetype at, int tag) {
    if (at == alternatives.size()) {
        if (m_nodes[size_t(node)].tag < 0)
            m_nodes[size_t(node)].tag = tag;
        return;
    }
    for (const QString& word : alternatives[at]) {
        int next = m_nodes[size_t(node)].next.value(word, -1);
        if (next < 0) {
            next = int(m_nodes.size());
            m_nodes.emplace_back();
            m_nodes[size_t(node)].next.insert(word, next);
            if (node == 0 && !word.isEmpty())
                m_begins[bitOf(word).first] |= bitOf(word).second;
        }
        add(next, alternatives, at + 1, tag);
    }
}

PhraseBook::Hit PhraseBook::longestAt(const QList<PlacedWord>& words, qsizetype at) const {
    Hit best;
    if (at >= words.size() || !mayBegin(words[at].lower))
        return best;
    int node = 0;
    for (qsizetype i = at; i < words.size(); ++i) {
        node = m_nodes[size_t(node)].next.value(words[i].lower, -1);
        if (node < 0)
            break;
        if (m_nodes[size_t(node)].tag >= 0)
            best = {m_nodes[size_t(node)].tag, i - at + 1};
    }
    return best;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/placed.h"

namespace ascent {

namespace {

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

} // namespace

QList<PlacedWord> placedWords(QStringView text, qsizetype offset) {
    QList<PlacedWord> found;
    const qsizetype size = text.size();
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
        PlacedWord word{offset + start, i - start, text.mid(start, i - start).toString().toLower()};
        word.lower.replace(QChar(u'\u2019'), u'\'').replace(QChar(u'\u02BC'), u'\'');
        found.append(std::move(word));
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
        }
        add(next, alternatives, at + 1, tag);
    }
}

PhraseBook::Hit PhraseBook::longestAt(const QList<PlacedWord>& words, qsizetype at) const {
    Hit best;
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

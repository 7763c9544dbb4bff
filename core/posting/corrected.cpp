// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/corrected.h"

#include "core/posting/lines/pieces.h"

namespace ascent {

QString wordsOfLine(const QString& line) {
    QStringList words;
    for (const PlacedWord& word : visibleWords(line, 0, line.size()))
        words.append(word.lower);
    return words.isEmpty() ? line.simplified() : words.join(u' ');
}

LineFinder::LineFinder(const QStringList& lines) {
    m_words.reserve(lines.size());
    for (const QString& line : lines) {
        m_words.append(wordsOfLine(line));
        m_places[m_words.last()].append(m_words.size() - 1);
    }
}

QList<qsizetype> LineFinder::find(const QString& line) const {
    const QString sought = wordsOfLine(line);
    if (sought.isEmpty())
        return {};
    if (const QList<qsizetype> same = m_places.value(sought); !same.isEmpty())
        return same;
    QList<qsizetype> alike;
    for (qsizetype i = 0; i < m_words.size(); ++i) { // the lines from i on that make it up together
        if (m_words[i].isEmpty() || !sought.startsWith(m_words[i] + u' '))
            continue;
        qsizetype at = m_words[i].size(), end = i + 1;
        while (end < m_words.size() && at < sought.size() && !m_words[end].isEmpty() &&
               QStringView(sought).mid(at).startsWith(QString(u' ' + m_words[end])))
            at += 1 + m_words[end++].size();
        if (at == sought.size())
            for (qsizetype k = i; k < end; ++k)
                alike.append(k);
    }
    constexpr qsizetype leastSpaces = 2; // three words: fewer may stand in any line
    if (!alike.isEmpty() || sought.count(u' ') < leastSpaces)
        return alike;
    const QString padded = u' ' + sought + u' ';
    for (qsizetype i = 0; i < m_words.size(); ++i)
        if (m_words[i].size() <= 2 * sought.size() && QString(u' ' + m_words[i] + u' ').contains(padded))
            alike.append(i);
    return alike;
}

} // namespace ascent

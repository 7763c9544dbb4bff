// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/spelling/spelledwords.h"

namespace ascent {

namespace {

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isHyphen(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isWordChar(QChar c) {
    return c.isLetter() || c.isMark() || c.isDigit() || c == u'_' || c == u'\u00ad';
}

// "ada@example.org", "www.example.org/jobs", "node.js", "{{strength}}", "C:\\jobs", "#care": nothing in it is spelled.
bool isAddress(QStringView chunk) {
    if (chunk.contains(u"://") || chunk.contains(u'@') || chunk.contains(u'\\') || chunk.contains(u"{{") ||
        chunk.contains(u"}}") || chunk.startsWith(u'#') || chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    for (qsizetype at = 1; at + 1 < chunk.size(); ++at)
        if (chunk[at] == u'.' && chunk[at - 1].isLetterOrNumber() && chunk[at + 1].isLetter())
            return true;
    return false;
}

// Only small Latin letters after the first: "Ada", "café"; not "UK", "iPhone", "B2B", "мир".
bool isPlainWord(QStringView word) {
    qsizetype letters = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word[at];
        if (isApostrophe(c) || c.isMark())
            continue;
        if (!c.isLetter() || c.script() != QChar::Script_Latin || (at > 0 && c.isUpper()))
            return false;
        ++letters;
    }
    return letters > 1;
}

bool endsSentence(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u'\u2026';
}

bool isBullet(QChar c) {
    return c == u'*' || c == u'\u2022' || isHyphen(c) || c == u'\u2013' || c == u'\u2014';
}

class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text) {}

    QList<SpelledWord> scan() {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                m_opens = m_opens || m_text[m_at] == u'\n' || m_text[m_at] == QChar::ParagraphSeparator ||
                          m_text[m_at] == QChar::LineSeparator;
                ++m_at;
                continue;
            }
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            chunk(start, m_at);
        }
        return std::move(m_words);
    }

private:
    // What stands between two spaces: one word, a compound, or several with marks between them.
    void chunk(qsizetype first, qsizetype end) {
        const QStringView all = m_text.mid(first, end - first);
        const bool skipped = isAddress(all);
        for (qsizetype at = first; at < end;) {
            if (!isWordChar(m_text[at])) {
                // A dash between spaces and an opening quote begin no sentence, a bullet leaves one begun.
                if (endsSentence(m_text[at]) || (at == first && m_opens && isBullet(m_text[at])))
                    m_opens = true;
                ++at;
                continue;
            }
            const qsizetype from = at;
            while (at < end && (isWordChar(m_text[at]) || joins(at, end)))
                ++at;
            if (!skipped)
                compound(from, at);
            m_opens = false;
        }
    }

    bool joins(qsizetype at, qsizetype end) const {
        if (at + 1 >= end || !m_text[at + 1].isLetterOrNumber())
            return false;
        return isApostrophe(m_text[at]) || isHyphen(m_text[at]);
    }

    void compound(qsizetype first, qsizetype end) {
        const QStringView whole = m_text.mid(first, end - first);
        qsizetype from = first;
        for (qsizetype at = first; at <= end; ++at) {
            if (at < end && !isHyphen(m_text[at]))
                continue;
            part(from, at, whole);
            from = at + 1;
        }
    }

    void part(qsizetype first, qsizetype end, QStringView whole) {
        const QStringView word = m_text.mid(first, end - first);
        if (!isPlainWord(word))
            return;
        SpelledWord found;
        found.start = first;
        found.length = end - first;
        found.whole = whole;
        found.hyphenated = whole.size() > word.size();
        found.name = word.front().isUpper() && !m_opens;
        m_words.append(found);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_opens = true; // the next word begins a sentence
    QList<SpelledWord> m_words;
};

} // namespace

QList<SpelledWord> spelledWords(QStringView text) {
    return Scanner(text).scan();
}

} // namespace ascent

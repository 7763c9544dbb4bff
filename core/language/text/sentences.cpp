// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/sentences.h"

#include "core/language/en/closed_words.h"
#include "core/language/text/marks.h"

namespace ascent {

namespace {

// "50,000", "60k", "2.5": thousands marks out, a trailing k or m worked in, other letters ignored.
double valueOf(QStringView digits) {
    QString plain;
    double factor = 1;
    for (const QChar c : digits) {
        if (c.isDigit() || c == u'.')
            plain += c;
        else if (c == u'k' || c == u'K')
            factor = 1000;
        else if (c == u'm' || c == u'M')
            factor = 1'000'000;
    }
    return plain.toDouble() * factor;
}

bool isCurrency(QChar c) {
    return c.category() == QChar::Symbol_Currency;
}

class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text) {}

    Prose read() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isLetterOrNumber() || c.isSurrogate())
                word();
            else
                mark(c);
        }
        closeSentence(m_prose.tokens.size());
        divideIntoClauses();
        return std::move(m_prose);
    }

private:
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u' '); }

    void word() {
        const qsizetype start = m_at;
        const bool digits = m_text[start].isDigit();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool inside = c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
            const bool joins =
                (isApostrophe(c) && peek(1).isLetter()) || (digits && (c == u',' || c == u'.') && peek(1).isDigit());
            if (!inside && !joins)
                break;
            ++m_at;
        }
        add(start, m_at - start, digits);
    }

    void add(qsizetype start, qsizetype length, bool digits) {
        Token token;
        token.start = start;
        token.length = length;
        token.word = m_text.mid(start, length).toString();
        token.capital = token.word.front().isUpper();
        token.word = std::move(token.word).toLower();
        token.word.replace(u'\u2019', u'\'').replace(u'\u02bc', u'\'');
        token.before = m_prose.tokens.isEmpty() ? Break::Sentence : m_break;
        const english::ClosedWord* known = digits ? nullptr : &english::closedWord(token.word);
        if (digits) {
            token.number = true;
            token.value = valueOf(token.word);
            token.money = m_currency;
        } else if (known->value) {
            token.number = true;
            token.value = *known->value;
        }
        if (known)
            token.kinds = known->kinds;
        if (token.before == Break::Sentence)
            closeSentence(m_prose.tokens.size());
        m_break = Break::None;
        m_currency = false;
        const QStringList parts = digits ? QStringList() : english::contractedWords(token.word);
        if (parts.isEmpty()) {
            m_prose.tokens.append(token);
            return;
        }
        for (const QString& part : parts) {
            token.word = part;
            token.kinds = english::closedWord(part).kinds;
            m_prose.tokens.append(token);
            token.before = Break::None;
            token.capital = false;
        }
    }

    void mark(QChar c) {
        if (isCurrency(c)) {
            m_currency = true;
        } else if (c == u'\n') {
            newline();
        } else if (isComma(c) || c == u'/') {
            raise(Break::Comma);
        } else if (isClauseMark(c)) {
            raise(Break::Clause);
        } else if ((c == u'-' || c == u'\u2013') && peek(1).isSpace() && m_at > 0 && m_text[m_at - 1].isSpace()) {
            raise(Break::Clause);
        } else if (isSentenceEnd(c)) {
            m_asks = m_asks || isQuestionMark(c);
            raise(Break::Sentence);
        } else if (isFullStop(c)) {
            stop();
        } else if ((c == u'*' || c == u'\u2022') && peek(1).isSpace()) {
            raise(Break::Sentence);
            m_bullet = true;
        }
        ++m_at;
    }

    // A full stop ends a sentence unless it belongs to "e.g." or an initial, or a small letter follows.
    void stop() {
        if (m_at + 1 < m_text.size() && m_text[m_at + 1].isLetterOrNumber())
            return;
        qsizetype next = m_at + 1;
        while (next < m_text.size() && m_text[next] == u' ')
            ++next;
        const bool abbreviation = !m_prose.tokens.isEmpty() && m_prose.tokens.last().length == 1 &&
                                  m_prose.tokens.last().word != u"i" && !m_prose.tokens.last().number;
        if (abbreviation && next < m_text.size() && m_text[next].isLower())
            return;
        if (!titled(next))
            raise(Break::Sentence);
    }

    // "Dr. Hill", "St. Mary's": a title before a name ends no sentence. After a name, "St." is a street, and may.
    bool titled(qsizetype next) const {
        if (m_prose.tokens.isEmpty() || next >= m_text.size() || !m_text[next].isUpper())
            return false;
        const Token& last = m_prose.tokens.last();
        if (last.start + last.length != m_at || !last.capital || !last.is(WordKind::TitleBeforeName))
            return false;
        const qsizetype before = m_prose.tokens.size() - 2;
        return last.word != u"st" || before < 0 || last.before != Break::None || !m_prose.tokens[before].capital;
    }

    // A line ends a sentence before a blank line and a list item, and after a short line: a thought a line.
    void newline() {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'\t' || m_text[next] == u'\r'))
            ++next;
        const QChar c = next < m_text.size() ? m_text[next] : QChar(u'\n');
        const bool item = (c == u'-' || c == u'*' || c == u'\u2022' || c == u'\u2013') && next + 1 < m_text.size() &&
                          m_text[next + 1].isSpace();
        const bool shortLine = m_at - m_line < 60 && c.isUpper();
        if (c == u'\n' || item || shortLine)
            raise(Break::Sentence);
        m_bullet = m_bullet || item;
        m_line = m_at + 1;
    }

    void raise(Break strength) { m_break = std::max(m_break, strength); }

    void closeSentence(qsizetype end) {
        if (end > m_first) {
            ProseSentence sentence;
            sentence.first = int(m_first);
            sentence.end = int(end);
            sentence.asks = m_asks;
            sentence.bullet = m_bulletOpen;
            for (qsizetype t = m_first; t < end; ++t)
                m_prose.tokens[t].sentence = int(m_prose.sentences.size());
            m_prose.sentences.append(sentence);
        }
        m_first = end;
        m_asks = false;
        m_bulletOpen = m_bullet;
        m_bullet = false;
    }

    bool opensClause(int t) const {
        const Token& token = m_prose.tokens[t];
        if (token.before >= Break::Comma || token.is(WordKind::OpensClause))
            return true;
        const bool joins = token.word == u"and" || token.word == u"or" || token.word == u"as";
        return joins && t + 1 < m_prose.tokens.size() && m_prose.tokens[t + 1].is(WordKind::BeginsSubject);
    }

    void divideIntoClauses() {
        for (int s = 0; s < m_prose.sentences.size(); ++s) {
            const ProseSentence sentence = m_prose.sentences[s];
            int first = sentence.first;
            for (int t = sentence.first + 1; t <= sentence.end; ++t) {
                if (t < sentence.end && !opensClause(t))
                    continue;
                ProseClause clause;
                clause.first = first;
                clause.end = t;
                clause.sentence = s;
                for (int each = first; each < t; ++each)
                    m_prose.tokens[each].clause = int(m_prose.clauses.size());
                m_prose.clauses.append(clause);
                first = t;
            }
        }
    }

    QStringView m_text;
    Prose m_prose;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    qsizetype m_first = 0;
    Break m_break = Break::None;
    bool m_currency = false;
    bool m_asks = false;
    bool m_bullet = false;
    bool m_bulletOpen = false;
};

} // namespace

Prose readProse(QStringView text) {
    return Reader(text).read();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/sentences.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace ascent {

namespace {

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

std::optional<double> numberWord(const QString& word) {
    static const QHash<QString, double> values{
        {u"one"_qs, 1},      {u"two"_qs, 2},        {u"three"_qs, 3},     {u"four"_qs, 4},       {u"five"_qs, 5},
        {u"six"_qs, 6},      {u"seven"_qs, 7},      {u"eight"_qs, 8},     {u"nine"_qs, 9},       {u"ten"_qs, 10},
        {u"eleven"_qs, 11},  {u"twelve"_qs, 12},    {u"thirteen"_qs, 13}, {u"fourteen"_qs, 14},  {u"fifteen"_qs, 15},
        {u"sixteen"_qs, 16}, {u"seventeen"_qs, 17}, {u"eighteen"_qs, 18}, {u"nineteen"_qs, 19},  {u"twenty"_qs, 20},
        {u"thirty"_qs, 30},  {u"forty"_qs, 40},     {u"fifty"_qs, 50},    {u"sixty"_qs, 60},     {u"seventy"_qs, 70},
        {u"eighty"_qs, 80},  {u"ninety"_qs, 90},    {u"hundred"_qs, 100}, {u"thousand"_qs, 1000}};
    const auto at = values.constFind(word);
    return at == values.cend() ? std::nullopt : std::optional<double>(*at);
}

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

// The two words of a contraction; nothing for a possessive and for other words.
std::optional<std::pair<QString, QString>> expand(const QString& word) {
    static const QHash<QString, std::pair<QString, QString>> whole{
        {u"can't"_qs, {u"can"_qs, u"not"_qs}},   {u"won't"_qs, {u"will"_qs, u"not"_qs}},
        {u"cannot"_qs, {u"can"_qs, u"not"_qs}},  {u"gonna"_qs, {u"going"_qs, u"to"_qs}},
        {u"wanna"_qs, {u"want"_qs, u"to"_qs}},   {u"gotta"_qs, {u"got"_qs, u"to"_qs}},
        {u"dunno"_qs, {u"dont"_qs, u"know"_qs}}, {u"shan't"_qs, {u"shall"_qs, u"not"_qs}},
        {u"let's"_qs, {u"let"_qs, u"us"_qs}},    {u"dont"_qs, {u"do"_qs, u"not"_qs}},
        {u"im"_qs, {u"i"_qs, u"am"_qs}},         {u"ive"_qs, {u"i"_qs, u"have"_qs}},
        {u"kinda"_qs, {u"kind"_qs, u"of"_qs}},   {u"sorta"_qs, {u"sort"_qs, u"of"_qs}}};
    static const QSet<QString> holdIs{u"it"_qs,         u"that"_qs,    u"what"_qs, u"there"_qs, u"he"_qs,
                                      u"she"_qs,        u"who"_qs,     u"here"_qs, u"this"_qs,  u"where"_qs,
                                      u"everything"_qs, u"nothing"_qs, u"how"_qs,  u"when"_qs,  u"one"_qs};
    const auto at = whole.constFind(word);
    if (at != whole.cend())
        return *at;
    if (word.endsWith(u"n't"_qs) && word.size() > 3)
        return std::pair{word.chopped(3), u"not"_qs};
    const auto apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe <= 0)
        return std::nullopt;
    const QString head = word.first(apostrophe);
    const QString tail = word.sliced(apostrophe + 1);
    if (tail == u"m"_qs)
        return std::pair{head, u"am"_qs};
    if (tail == u"re"_qs)
        return std::pair{head, u"are"_qs};
    if (tail == u"ve"_qs)
        return std::pair{head, u"have"_qs};
    if (tail == u"ll"_qs)
        return std::pair{head, u"will"_qs};
    if (tail == u"d"_qs)
        return std::pair{head, u"would"_qs};
    if (tail == u"s"_qs && holdIs.contains(head))
        return std::pair{head, u"is"_qs};
    return std::nullopt;
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
        if (digits) {
            token.number = true;
            token.value = valueOf(token.word);
            token.money = m_currency;
        } else if (const auto value = numberWord(token.word)) {
            token.number = true;
            token.value = *value;
        }
        if (token.before == Break::Sentence)
            closeSentence(m_prose.tokens.size());
        m_break = Break::None;
        m_currency = false;
        const auto parts = digits ? std::nullopt : expand(token.word);
        if (!parts) {
            m_prose.tokens.append(token);
            return;
        }
        token.word = parts->first;
        if (token.word == u"dont"_qs) { // "dunno" is three words
            token.word = u"do"_qs;
            m_prose.tokens.append(token);
            token.before = Break::None;
            token.word = u"not"_qs;
        }
        m_prose.tokens.append(token);
        token.before = Break::None;
        token.capital = false;
        token.word = parts->second;
        m_prose.tokens.append(token);
    }

    void mark(QChar c) {
        if (isCurrency(c)) {
            m_currency = true;
        } else if (c == u'\n') {
            newline();
        } else if (c == u',' || c == u'/') {
            raise(Break::Comma);
        } else if (c == u';' || c == u':' || c == u'(' || c == u')' || c == u'\u2014' || c == u'\u2026') {
            raise(Break::Clause);
        } else if ((c == u'-' || c == u'\u2013') && peek(1).isSpace() && m_at > 0 && m_text[m_at - 1].isSpace()) {
            raise(Break::Clause);
        } else if (c == u'?' || c == u'!') {
            m_asks = m_asks || c == u'?';
            raise(Break::Sentence);
        } else if (c == u'.') {
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
                                  m_prose.tokens.last().word != u"i"_qs && !m_prose.tokens.last().number;
        if (abbreviation && next < m_text.size() && m_text[next].isLower())
            return;
        if (!titled(next))
            raise(Break::Sentence);
    }

    // "Dr. Hill", "St. Mary's": a title before a name ends no sentence. After a name, "St." is a street, and may.
    bool titled(qsizetype next) const {
        static const QSet<QString> titles{u"dr"_qs, u"mr"_qs, u"mrs"_qs, u"ms"_qs, u"prof"_qs, u"rev"_qs, u"st"_qs};
        if (m_prose.tokens.isEmpty() || next >= m_text.size() || !m_text[next].isUpper())
            return false;
        const Token& last = m_prose.tokens.last();
        if (last.start + last.length != m_at || !last.capital || !titles.contains(last.word))
            return false;
        const qsizetype before = m_prose.tokens.size() - 2;
        return last.word != u"st"_qs || before < 0 || last.before != Break::None || !m_prose.tokens[before].capital;
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
        static const QSet<QString> opens{u"but"_qs,    u"because"_qs, u"so"_qs,      u"while"_qs,   u"although"_qs,
                                         u"though"_qs, u"which"_qs,   u"who"_qs,     u"when"_qs,    u"if"_qs,
                                         u"since"_qs,  u"until"_qs,   u"before"_qs,  u"whereas"_qs, u"unless"_qs,
                                         u"then"_qs,   u"where"_qs,   u"however"_qs, u"once"_qs};
        static const QSet<QString> subjects{u"i"_qs,  u"we"_qs,  u"they"_qs, u"he"_qs,   u"she"_qs,
                                            u"it"_qs, u"you"_qs, u"my"_qs,   u"this"_qs, u"there"_qs};
        const Token& token = m_prose.tokens[t];
        if (token.before >= Break::Comma || opens.contains(token.word))
            return true;
        const bool joins = token.word == u"and"_qs || token.word == u"or"_qs || token.word == u"as"_qs;
        return joins && t + 1 < m_prose.tokens.size() && subjects.contains(m_prose.tokens[t + 1].word);
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

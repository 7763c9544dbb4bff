// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/ahead.h"

#include "core/language/lang_file.h"

namespace ascent {

namespace {

constinit const LangWords clearLeads(u"words/time.txt", u"leads ahead");
constinit const LangWords looseLeads(u"words/time.txt", u"may lead ahead");
constinit const LangWords behindSpans(u"words/time.txt", u"behind a span ahead");
constinit const LangWords behindAmounts(u"words/time.txt", u"behind an amount of time");
constinit const LangWords beforeYears(u"words/time.txt", u"before a year ahead");
constinit const LangWords ordinals(u"words/time.txt", u"ordinals of a year");

constexpr double yearsOfAnOrdinal = 3; // "in my third year": some three years
constexpr double mostMonths = 240;     // more is no plan
constexpr double mostYears = 60;
constexpr double lastOrdinal = 10;

bool isYears(const QString& word) {
    return word.startsWith(u"year");
}

bool isMonths(const QString& word) {
    return word.startsWith(u"month");
}

/// "2031", and the decade of "the 2040s".
bool mayBeYear(const Token& token) {
    const bool decade = token.length == 5 && token.word.endsWith(u's');
    return token.number && !token.money && (token.length == 4 || decade) && token.value >= 1950 && token.value <= 2150;
}

class AheadReader {
public:
    AheadReader(const Prose& prose, const TokenRange& range, QDate today)
        : m_prose(prose)
        , m_range(range)
        , m_today(today) {}

    QList<TimeAhead> read() const {
        QList<TimeAhead> found;
        for (int t = m_range.first; t < m_range.end; ++t)
            if (const TimeAhead each = at(t); each.size() > 0)
                found.append(each);
        return found;
    }

private:
    const QString& word(int t) const {
        static const QString none;
        return t >= m_range.first && t < m_range.end ? m_prose.tokens[t].word : none;
    }

    /// Empty where no time ahead begins with the token.
    TimeAhead at(int t) const {
        const Token& token = m_prose.tokens[t];
        TimeAhead ahead;
        ahead.first = t;
        ahead.end = t;
        if (token.word == u"year" && t + 1 < m_range.end && m_prose.tokens[t + 1].number &&
            m_prose.tokens[t + 1].value <= lastOrdinal)
            return nthYear(ahead, m_prose.tokens[t + 1].value);
        if (ordinals.contains(token.word) && isYears(word(t + 1)))
            return nthYear(ahead, yearsOfAnOrdinal);
        if (const bool one = clearLeads.contains(word(t - 1)) && token.word == u"a"; one && isYears(word(t + 1)))
            return span(ahead, 1);
        if (!token.number)
            return ahead;
        if (isYears(word(t + 1)) && token.value <= mostYears)
            return span(ahead, token.value);
        if (isMonths(word(t + 1)) && token.value <= mostMonths)
            return span(ahead, token.value);
        return mayBeYear(token) && m_today.isValid() ? calendarYear(ahead, token) : ahead;
    }

    static TimeAhead nthYear(TimeAhead ahead, double years) {
        ahead.kind = TimeAhead::Kind::NthYear;
        ahead.end = ahead.first + 2;
        ahead.months = years * 12;
        return ahead;
    }

    TimeAhead span(TimeAhead ahead, double count) const {
        const int t = ahead.first;
        ahead.end = t + 2;
        ahead.inYears = isYears(word(t + 1));
        ahead.months = ahead.inYears ? count * 12 : count;
        const QString& after = word(t + 2);
        ahead.amount = behindAmounts.contains(after);
        if (clearLeads.contains(word(t - 1)) || behindSpans.contains(after))
            ahead.lead = TimeAhead::Lead::Clear;
        else if (looseLeads.contains(word(t - 1)))
            ahead.lead = TimeAhead::Lead::Loose;
        return ahead;
    }

    TimeAhead calendarYear(TimeAhead ahead, const Token& token) const {
        ahead.kind = TimeAhead::Kind::Year;
        ahead.end = ahead.first + 1;
        ahead.year = int(token.value);
        ahead.months = (ahead.year - m_today.year()) * 12 + 6 - m_today.month();
        if (beforeYears.contains(word(ahead.first - 1)))
            ahead.lead = TimeAhead::Lead::Clear;
        return ahead;
    }

    const Prose& m_prose;
    TokenRange m_range;
    QDate m_today;
};

} // namespace

QList<TimeAhead> timesAhead(const Prose& prose, const TokenRange& range, QDate today) {
    return AheadReader(prose, range, today).read();
}

} // namespace ascent

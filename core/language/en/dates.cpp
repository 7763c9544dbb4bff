// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/dates.h"

#include "core/language/en/periods.h"
#include "core/language/en/timewords.h"

#include <algorithm>

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

/// A phrase that was recognized: what it says, and how many pieces it takes.
struct Phrase {
    TimeKind kind = TimeKind::Deadline;
    qsizetype pieces = 0;
    QDate due;
};
using Found = std::optional<Phrase>;

class TimeReader {
public:
    TimeReader(std::span<const Lexeme> pieces, QDate today, DateOrder order)
        : m_read(pieces, today, order)
        , m_today(today) {}

    Found at(qsizetype i) const {
        using Reader = Found (TimeReader::*)(qsizetype) const;
        if (m_read.word(i).isEmpty() && (!m_read.piece(i) || m_read.piece(i)->kind == Kind::Mark))
            return std::nullopt;
        for (const Reader reader :
             {&TimeReader::someday, &TimeReader::past, &TimeReader::rhythm, &TimeReader::range, &TimeReader::before,
              &TimeReader::within, &TimeReader::during, &TimeReader::begin, &TimeReader::bare})
            if (Found found = (this->*reader)(i))
                return found;
        return std::nullopt;
    }

private:
    QStringView word(qsizetype i) const { return m_read.word(i); }

    Found someday(qsizetype i) const {
        const qsizetype taken = somedayAt(m_read, i);
        return taken > 0 ? Found(Phrase{TimeKind::Someday, taken, {}}) : std::nullopt;
    }

    Found past(qsizetype i) const {
        const QStringView w = word(i);
        if (w == u"since") {
            if (const auto period = m_read.at(i + 1))
                return Phrase{TimeKind::Past, 1 + period->pieces, {}};
            return std::nullopt;
        }
        // "for the past two years", "in the last three months"
        qsizetype at = i;
        if (isOneOf(w, {u"in", u"for", u"over", u"during", u"within"}))
            ++at;
        if (word(at) == u"the")
            ++at;
        if (isOneOf(word(at), {u"last", u"past", u"previous"})) {
            const auto unit = unitNamed(word(at + 1).toString());
            if (unit || monthNamed(word(at + 1).toString()) || seasonNamed(word(at + 1).toString()) ||
                weekdayNamed(word(at + 1).toString())) {
                // "the last quarter of 2027" is a period of its own.
                if (word(at + 2) == u"of")
                    return std::nullopt;
                return Phrase{TimeKind::Past, at + 2 - i, {}};
            }
            if (const auto span = m_read.spanAt(at + 1))
                return Phrase{TimeKind::Past, at + 1 + span->pieces - i, {}};
        }
        if (const auto span = spanOf(i); span && word(i + span->pieces) == u"ago")
            return Phrase{TimeKind::Past, span->pieces + 1, {}};
        return std::nullopt;
    }

    /// A span where one can begin at all; spares the reader of numbers most words.
    std::optional<PeriodReader::Span> spanOf(qsizetype i) const {
        const Lexeme* piece = m_read.piece(i);
        if (!piece || (piece->kind == Kind::Word && piece->hyphen))
            return std::nullopt;
        return m_read.spanAt(i);
    }

    Found rhythm(qsizetype i) const {
        const qsizetype taken = rhythmAt(m_read, i);
        return taken > 0 ? Found(Phrase{TimeKind::Rhythm, taken, {}}) : std::nullopt;
    }

    /// "from March to June 2027", "between March and June"
    Found range(qsizetype i) const {
        const QStringView w = word(i);
        if (!isOneOf(w, {u"from", u"between"}))
            return std::nullopt;
        const auto from = m_read.at(i + 1);
        if (!from)
            return std::nullopt;
        const qsizetype joint = i + 1 + from->pieces;
        if (!isOneOf(word(joint), {u"to", u"until", u"till", u"through", u"and"}))
            return std::nullopt;
        const auto to = m_read.at(joint + 1);
        if (!to || (w == u"from" && word(joint) == u"and"))
            return std::nullopt;
        const qsizetype count = joint + 1 + to->pieces - i;
        if (to->range.last < m_today)
            return Phrase{TimeKind::Past, count, {}};
        return Phrase{TimeKind::Deadline, count, to->range.last};
    }

    /// by, before, until: a day, or an event.
    Found before(qsizetype i) const {
        const QStringView w = word(i);
        qsizetype at = i + 1;
        bool exclusive = false;
        if (isOneOf(w, {u"before", u"bfore", u"befor"})) {
            exclusive = true;
        } else if (w == u"prior" && word(at) == u"to") {
            exclusive = true;
            ++at;
        } else if (w == u"on" && word(at) == u"or" && word(at + 1) == u"before") {
            at += 2;
        } else if (w == u"ahead" && word(at) == u"of") {
            exclusive = true;
            ++at;
        } else if (isOneOf(w, {u"no", u"not"}) && word(at) == u"later" && word(at + 1) == u"than") {
            at += 2;
        } else if (w == u"in" && word(at) == u"time" && word(at + 1) == u"for") {
            at += 2;
        } else if (isOneOf(w, {u"due", u"deadline", u"deadline's"})) {
            while (at - i < 4 && (isOneOf(word(at), {u"by", u"on", u"is", u"in", u"date"}) ||
                                  (m_read.piece(at) && m_read.piece(at)->isMark(u':'))))
                ++at;
        } else if (!isOneOf(w,
                            {u"by", u"until", u"till", u"til", u"'til", u"untill", u"through", u"thru", u"latest"})) {
            return std::nullopt;
        }
        while (isOneOf(word(at), {u"at", u"latest", u"sometime", u"then", u"no", u"later", u"than", u"about"}) &&
               at - i < 6)
            ++at;
        if (word(at) == u"the" && word(at + 1) == u"latest")
            at += 2;
        if (exclusive && word(at) == u"the" && (word(at + 1) == u"end" || word(at + 1) == u"close"))
            exclusive = false; // "before the end of March" still counts March 31
        else if (exclusive && isOneOf(word(at), {u"end", u"eoy", u"eoq", u"eom", u"eow", u"year's"}))
            exclusive = false;
        if (const auto day = m_read.slashed(at)) {
            if (!day->isValid())
                return Phrase{TimeKind::Bound, at + 3 - i, {}};
            return Phrase{TimeKind::Deadline, at + 3 - i, exclusive ? day->addDays(-1) : *day};
        }
        if (const auto period = m_read.at(at)) {
            const qsizetype past = at + period->pieces;
            // "by 2030 customers" counts; "by 5 June" does not.
            QDate due = exclusive ? period->range.first.addDays(-1) : period->range.last;
            return Phrase{TimeKind::Deadline, past - i, due};
        }
        // "by two years from now"
        if (const auto span = m_read.spanAt(at))
            if (const qsizetype after = fromNow(at + span->pieces))
                return Phrase{TimeKind::Deadline, at + span->pieces + after - i, span->end};
        if (w == u"through" || w == u"latest")
            return std::nullopt; // "through training" is a way, not a time
        return event(i, at);
    }

    /// The pieces of "from now", "from today", "'s time" after a span; 0 where there are none.
    qsizetype fromNow(qsizetype i) const {
        if (word(i) == u"from" && isOneOf(word(i + 1), {u"now", u"today"}))
            return 2;
        return isOneOf(word(i), {u"time", u"hence"}) ? 1 : 0;
    }

    /// An event that ends the wait: "my review in March", "the time I am 30", "graduating".
    Found event(qsizetype i, qsizetype at) const {
        qsizetype end = at;
        if (word(end) == u"the" && word(end + 1) == u"time")
            return Phrase{TimeKind::Bound, end + 2 - i, {}};
        if (word(end) == u"age" && m_read.piece(end + 1) && m_read.piece(end + 1)->kind == Kind::Number)
            return Phrase{TimeKind::Bound, end + 2 - i, {}};
        if (word(i) != u"by" && isOneOf(word(end), {u"i", u"we", u"my", u"our"}) &&
            isOneOf(word(end + 1), {u"turn", u"am", u"graduate", u"leave", u"retire", u"start", u"finish", u"complete",
                                    u"return", u"apply", u"move", u"launch"}))
            return Phrase{TimeKind::Bound, end + 2 - i, {}};
        // At most four words up to the noun that names the event, and a month after it fixes the day.
        for (qsizetype n = 0; n < 5; ++n) {
            const QStringView w = word(end + n);
            if (w.isEmpty() && !(m_read.piece(end + n) && m_read.piece(end + n)->ordinal))
                break;
            if (isOneOf(w, {u"by", u"to", u"i", u"and", u"so", u"that"}))
                break;
            if (!isEndingEvent(w))
                continue;
            const qsizetype after = end + n + 1;
            if (isOneOf(word(after), {u"in", u"on", u"at", u"of"}))
                if (const auto period = m_read.at(after + 1))
                    return Phrase{TimeKind::Deadline, after + 1 + period->pieces - i, period->range.last};
            return Phrase{TimeKind::Bound, after - i, {}};
        }
        return std::nullopt;
    }

    /// within, in, over, for: so many months from today.
    Found within(qsizetype i) const {
        const QStringView w = word(i);
        const bool firm =
            isOneOf(w, {u"within", u"withing", u"inside", u"over", u"throughout", u"during"}) || isSlipOf(w, u"within");
        const bool loose = isOneOf(w, {u"in", u"for"});
        if (!firm && !loose) {
            // "the next six months" and "three years from now" need no preposition.
            const bool ahead = isOneOf(w, {u"next", u"coming", u"following"});
            const auto span = spanOf(i);
            if (!span)
                return std::nullopt;
            const qsizetype after = fromNow(i + span->pieces);
            if (after > 0 || (ahead && span->pieces > 1))
                return Phrase{TimeKind::Deadline, span->pieces + after, span->end};
            return std::nullopt;
        }
        qsizetype at = i + 1;
        while (isOneOf(word(at), {u"as", u"little", u"approximately", u"the", u"space", u"of"}) && at - i < 5)
            ++at;
        if (word(i + 1) == u"the" && at == i + 2)
            at = i + 1; // the period reader wants to see the article
        const auto span = m_read.spanAt(at);
        if (!span) {
            // "in the next year" is a period; so is "over a 6-month period", which is a span.
            return std::nullopt;
        }
        qsizetype end = at + span->pieces;
        const Lexeme* next = m_read.piece(end);
        if (m_read.piece(end - 1)->hyphen) {
            // "in a 12-month programme" names a thing; "over a 12-month period" a time.
            if (!next ||
                !isOneOf(next->text, {u"period", u"timeframe", u"window", u"time", u"timeline", u"span", u"timespan"}))
                return std::nullopt;
            return Phrase{TimeKind::Deadline, end + 1 - i, span->end};
        }
        end += fromNow(end);
        if (isOneOf(word(end), {u"of", u"after", u"from", u"following", u"before", u"post"}) &&
            !isOneOf(word(end + 1), {u"now", u"today"})) {
            const bool anchored = loose ? word(end) == u"of" && word(end + 1).endsWith(QStringLiteral("ing")) : true;
            if (anchored)
                return Phrase{TimeKind::Bound, end + 1 - i, {}};
            if (loose)
                return std::nullopt; // "12 weeks of training"
        }
        return Phrase{TimeKind::Deadline, end - i, span->end};
    }

    /// in, on, during, this, next: a period that is named; the rest of a term.
    Found during(qsizetype i) const {
        const QStringView w = word(i);
        qsizetype at = i;
        const bool led = isOneOf(w, {u"in", u"on", u"at", u"during", u"over", u"throughout", u"within", u"for", u"come",
                                     u"around", u"of"}) ||
                         isSlipOf(w, u"during");
        if (led)
            ++at;
        if (w == u"over" && word(at) == u"the" && weekdayNamed(word(at + 1).toString()))
            return std::nullopt; // "take over the Tuesday clinic"
        // "the rest of the year", "the remainder of my contract"
        qsizetype rest = at;
        if (word(rest) == u"the")
            ++rest;
        if (isOneOf(word(rest), {u"rest", u"remainder", u"remaining", u"duration", u"length", u"course"}) &&
            word(rest + 1) == u"of") {
            if (const auto period = m_read.at(rest + 2))
                return deadlineOf(period->range, rest + 2 + period->pieces - i);
            const qsizetype the = isOneOf(word(rest + 2), {u"the", u"this", u"my", u"our"}) ? 1 : 0;
            if (const auto unit = unitNamed(word(rest + 2 + the).toString()); unit && the)
                return deadlineOf(unitAround(m_today, *unit), rest + 3 + the - i);
            for (qsizetype noun = rest + 2 + the; noun < rest + 5 + the; ++noun)
                if (isEndingEvent(word(noun)))
                    return Phrase{TimeKind::Bound, noun + 1 - i, {}};
        }
        // "this term", "the current semester", "next academic year"
        qsizetype named = at;
        if (word(named) == u"the")
            ++named;
        if (isOneOf(word(named), {u"this", u"current", u"next", u"coming", u"my", u"upcoming"})) {
            const bool mine = word(named) == u"my";
            ++named;
            for (int n = 0; n < 3 && isOneOf(word(named), {u"current", u"coming", u"spring", u"summer", u"autumn",
                                                           u"fall", u"winter", u"first", u"second", u"final", u"last"});
                 ++n)
                ++named;
            if (isOneOf(word(named),
                        {u"academic", u"school", u"financial", u"fiscal", u"tax", u"review", u"performance", u"senior",
                         u"junior", u"freshman", u"sophomore", u"university"}) &&
                isOneOf(word(named + 1), {u"year", u"period", u"cycle", u"term"}))
                return Phrase{TimeKind::Bound, named + 2 - i, {}};
            if (isOneOf(word(named), {u"term", u"semester", u"trimester", u"season", u"sprint", u"internship",
                                      u"placement", u"cycle", u"apprenticeship", u"probation", u"rotation"}) &&
                (!mine || isOneOf(w, {u"during", u"in", u"within", u"throughout"})))
                return Phrase{TimeKind::Bound, named + 1 - i, {}};
        }
        // "once I graduate", "when I finish my degree", "upon graduation", "on completion"
        if (isOneOf(w, {u"when", u"once"}) && isOneOf(word(i + 1), {u"i", u"we"}) && !word(i + 2).isEmpty() &&
            isOneOf(word(i + 2),
                    {u"graduate", u"finish", u"retire", u"turn", u"leave", u"return", u"complete", u"qualify", u"get"}))
            return Phrase{TimeKind::Bound, 3, {}};
        if (isOneOf(w, {u"upon", u"on"}) &&
            isOneOf(word(i + 1), {u"graduation", u"graduating", u"completion", u"completing"}))
            return Phrase{TimeKind::Bound, 2, {}};
        if (!led)
            return std::nullopt;
        const auto period = m_read.at(at);
        if (!period || (w == u"of" && !period->strong))
            return std::nullopt;
        const QString name = word(at).toString();
        // "on May" but also "we may": a weak name needs the preposition that it takes.
        if (w == u"at" && !period->strong)
            return std::nullopt;
        return deadlineOf(period->range, at + period->pieces - i);
    }

    Phrase deadlineOf(const DayRange& range, qsizetype count) const {
        if (range.last < m_today)
            return {TimeKind::Past, count, {}};
        return {TimeKind::Deadline, count, range.last};
    }

    Found begin(qsizetype i) const {
        const QStringView w = word(i);
        const bool plain =
            isOneOf(w, {u"from", u"after", u"starting", u"beginning", u"commencing", u"start", u"begin"});
        const bool asOf = w == u"as" && isOneOf(word(i + 1), {u"of", u"from"});
        if (!plain && !asOf)
            return std::nullopt;
        qsizetype at = i + (asOf ? 2 : 1);
        for (int n = 0; n < 2 && isOneOf(word(at), {u"in", u"from", u"on", u"with"}); ++n)
            ++at;
        const auto period = m_read.at(at);
        if (!period)
            return std::nullopt;
        const bool over = period->range.last < m_today;
        return Phrase{over ? TimeKind::Past : TimeKind::Begin, at + period->pieces - i, {}};
    }

    /// A day or a year that stands by itself: "30 June 2027: the review is passed"; "Chartered engineer, 2029".
    Found bare(qsizetype i) const {
        const auto period = m_read.at(i);
        if (!period)
            return std::nullopt;
        const Lexeme* earlier = m_read.piece(i - 1);
        const bool open = earlier && earlier->kind == Kind::Mark;
        const qsizetype end = i + period->pieces;
        const Lexeme* later = m_read.piece(end);
        const bool closed = !later || later->kind == Kind::Mark;
        // A month or a season alone is the name of something more often than a time ("the March report").
        const bool apart = open && closed && m_read.piece(i)->kind == Kind::Number;
        if (!period->strong && !apart)
            return std::nullopt;
        // Hung on to another word it describes a thing: "our mid-2025 survey" is no deadline, nor "the 2027-28 plan".
        if (earlier && m_read.piece(i)->hyphen)
            return std::nullopt;
        return deadlineOf(period->range, period->pieces);
    }

    PeriodReader m_read;
    QDate m_today;
};

} // namespace

QList<TimePhrase> readTimes(std::span<const Lexeme> pieces, QDate today, DateOrder order) {
    QList<TimePhrase> phrases;
    const TimeReader reader(pieces, today, order);
    for (qsizetype i = 0; i < static_cast<qsizetype>(pieces.size());) {
        const Found found = reader.at(i);
        if (!found) {
            ++i;
            continue;
        }
        const Lexeme& last = pieces[i + found->pieces - 1];
        const qsizetype start = pieces[i].start;
        phrases.append({found->kind, start, last.start + last.length - start, found->due});
        i += found->pieces;
    }
    return phrases;
}

QList<TimePhrase> readTimes(QStringView text, QDate today, DateOrder order) {
    return readTimes(lexemes(text), today, order);
}

std::optional<QDate> readDeadline(QStringView text, QDate today, DateOrder order) {
    std::optional<QDate> last;
    for (const TimePhrase& phrase : readTimes(text, today, order))
        if (phrase.kind == TimeKind::Deadline && (!last || phrase.due > *last))
            last = phrase.due;
    return last;
}

} // namespace ascent

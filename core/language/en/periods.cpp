// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/periods.h"

#include "core/language/en/timewords.h"

#include <algorithm>

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

DayRange cut(const DayRange& whole, int from, int to, int of) {
    const qint64 days = whole.first.daysTo(whole.last) + 1;
    // Whole months where the period is made of them: the first half of a year ends on June 30.
    const int months = (whole.last.year() - whole.first.year()) * 12 + whole.last.month() - whole.first.month() + 1;
    if (whole.first.day() == 1 && months >= 3 && months % of == 0)
        return {whole.first.addMonths(months / of * from), whole.first.addMonths(months / of * to).addDays(-1)};
    return {whole.first.addDays(days * from / of), whole.first.addDays(std::max<qint64>(days * to / of - 1, 0))};
}

} // namespace

const Lexeme* PeriodReader::piece(qsizetype i) const {
    return i >= 0 && i < static_cast<qsizetype>(m_pieces.size()) ? &m_pieces[i] : nullptr;
}

QStringView PeriodReader::word(qsizetype i) const {
    const Lexeme* at = piece(i);
    return at && at->kind == Kind::Word ? QStringView(at->text) : QStringView();
}

std::optional<PeriodRead> PeriodReader::at(qsizetype i, int depth) const {
    // "The end of the first week of the second half of 2027" is as deep as people go.
    if (depth > 4)
        return std::nullopt;
    int skipped = 0;
    while (skipped < 2 &&
           isOneOf(word(i + skipped), {u"the", u"around", u"about", u"roughly", u"approximately", u"circa"}))
        ++skipped;
    Read read = part(i + skipped, depth + 1);
    if (!read)
        read = core(i + skipped);
    if (read)
        read->pieces += skipped;
    return read;
}

std::optional<PeriodRead> PeriodReader::part(qsizetype i, int depth) const {
    const QStringView first = word(i);
    // How much of the period that follows is meant, in parts of a whole.
    int from = 0, to = 0, of = 1;
    int taken = 1;
    bool point = false;
    bool ofNeeded = true;
    if (isOneOf(first, {u"end", u"close", u"ends"}) || isSlipOf(first, u"finish")) {
        from = to = 1;
        point = true;
    } else if (isOneOf(first, {u"start", u"beginning", u"begin", u"dawn"})) {
        point = true;
    } else if (isOneOf(first, {u"middle", u"midpoint"})) {
        to = 1, of = 2;
    } else if (first == u"mid") {
        to = 1, of = 2, ofNeeded = false;
    } else if (first == u"early") {
        to = 1, of = 3, ofNeeded = false;
    } else if (first == u"late") {
        from = 2, to = 3, of = 3, ofNeeded = false;
    } else if (const auto nth = piece(i) ? readOrdinal(*piece(i)) : std::nullopt) {
        const QStringView unit = word(i + 1);
        taken = 2;
        if (unit == u"half" && (*nth == 1 || *nth == 2 || *nth == -1)) {
            from = *nth == 1 ? 0 : 1, to = from + 1, of = 2;
        } else if (unit == u"week" && word(i + 2) == u"of") {
            Read whole = at(i + 3, depth);
            if (!whole || whole->range.first.daysTo(whole->range.last) < 20)
                return std::nullopt;
            const DayRange& r = whole->range;
            whole->range =
                *nth == -1 ? DayRange{r.last.addDays(-6), r.last}
                           : DayRange{r.first.addDays(7 * (*nth - 1)), std::min(r.last, r.first.addDays(7 * *nth - 1))};
            whole->pieces += 3;
            return whole;
        } else if (unit == u"day" && word(i + 2) == u"of" && (*nth == 1 || *nth == -1)) {
            from = *nth == 1 ? 0 : 1, to = from;
            point = true;
        } else if (isOneOf(unit, {u"month", u"months"}) && word(i + 2) == u"of") {
            Read whole = at(i + 3, depth);
            if (!whole || *nth < 1 || *nth > 12)
                return std::nullopt;
            const QDate month = whole->range.first.addMonths(*nth - 1);
            return PeriodRead{monthOf(month.year(), month.month()), whole->pieces + 3, whole->strong};
        } else {
            return std::nullopt;
        }
    } else {
        return std::nullopt;
    }
    if (word(i + taken) == u"of")
        ++taken;
    else if (ofNeeded && !(piece(i + taken) && isOneOf(word(i + taken), {u"the", u"this", u"next"})) &&
             !monthNamed(word(i + taken).toString()))
        return std::nullopt;
    Read whole = at(i + taken, depth);
    if (!whole) {
        // "the end of the year", "mid-month": the one that we are in.
        int the = isOneOf(word(i + taken), {u"the", u"my", u"our"}) ? 1 : 0;
        if (isOneOf(word(i + taken + the), {u"calendar"}))
            ++the;
        const auto unit = unitNamed(word(i + taken + the).toString());
        if (!unit)
            return std::nullopt;
        whole = PeriodRead{unitAround(m_today, *unit), the + 1, true};
    }
    const DayRange& r = whole->range;
    const QDate edge = from == 0 ? r.first : r.last;
    whole->range = point ? DayRange{edge, edge} : cut(r, from, to, of);
    whole->pieces += taken;
    whole->strong = whole->strong || ofNeeded;
    return whole;
}

std::optional<PeriodRead> PeriodReader::core(qsizetype i) const {
    if (!piece(i))
        return std::nullopt;
    using Reader = Read (PeriodReader::*)(qsizetype) const;
    for (const Reader reader : {&PeriodReader::numeric, &PeriodReader::moved, &PeriodReader::dayMonth,
                                &PeriodReader::monthDay, &PeriodReader::quarter, &PeriodReader::shortForm})
        if (Read read = (this->*reader)(i))
            return read;
    if (const auto holiday = holidayAt(m_pieces, i)) {
        int taken = holiday->pieces;
        if (const auto year = yearAt(i + taken, taken))
            return PeriodRead{{holiday->in(*year), holiday->in(*year)}, taken, true};
        QDate day = holiday->in(m_today.year());
        if (day < m_today)
            day = holiday->in(m_today.year() + 1);
        return PeriodRead{{day, day}, taken, false};
    }
    if (const auto weekday = weekdayNamed(word(i).toString())) {
        // "Friday, 4 December" is the day that follows.
        const int comma = piece(i + 1) && piece(i + 1)->isMark(u',') ? 1 : 0;
        const int the = word(i + 1 + comma) == u"the" ? 1 : 0;
        for (const Reader reader : {&PeriodReader::dayMonth, &PeriodReader::monthDay, &PeriodReader::numeric})
            if (Read read = (this->*reader)(i + 1 + comma + the); read && read->strong) {
                read->pieces += 1 + comma + the;
                return read;
            }
        const QDate day = m_today.addDays((*weekday - m_today.dayOfWeek() + 6) % 7 + 1);
        return PeriodRead{{day, day}, 1, false};
    }
    if (const auto season = seasonNamed(word(i).toString()))
        return withYear(i, 1, &seasonOf, *season);
    if (const auto year = bareYear(i))
        return PeriodRead{{QDate(*year, 1, 1), QDate(*year, 12, 31)}, 1, false};
    return std::nullopt;
}

std::optional<PeriodRead> PeriodReader::moved(qsizetype i) const {
    const QStringView first = word(i);
    const bool nextOne = isOneOf(first, {u"next", u"following"}) || isSlipOf(first, u"following");
    const bool thisOne = isOneOf(first, {u"this", u"current", u"coming", u"upcoming"});
    if (!nextOne && !thisOne)
        return std::nullopt;
    int taken = 1;
    if (first == u"this" && isOneOf(word(i + 1), {u"coming", u"current", u"calendar"}))
        ++taken;
    else if (word(i + 1) == u"calendar")
        ++taken;
    const QString name = word(i + taken).toString();
    if (name.isEmpty())
        return std::nullopt;
    // "the next year" and "the coming week" run from today; "next year" is the one in the calendar.
    const bool running = (nextOne || isOneOf(first, {u"coming", u"upcoming"})) && word(i - 1) == u"the";
    if (const auto unit = unitNamed(name); unit && !name.endsWith(u's')) {
        if (running)
            return PeriodRead{{m_today, addUnits(m_today, 1, *unit)}, taken + 1, true};
        return PeriodRead{unitAround(m_today, *unit, nextOne ? 1 : 0), taken + 1, true};
    }
    if (name == u"weekend") {
        const DayRange week = unitAround(m_today, CalendarUnit::Week, nextOne ? 1 : 0);
        return PeriodRead{{week.last.addDays(-1), week.last}, taken + 1, true};
    }
    if (const auto weekday = weekdayNamed(name)) {
        QDate day = m_today.addDays((*weekday - m_today.dayOfWeek() + 7) % 7);
        if (nextOne)
            day = unitAround(m_today, CalendarUnit::Week, 1).first.addDays(*weekday - 1);
        return PeriodRead{{day, day}, taken + 1, true};
    }
    Read read;
    if (const auto month = monthNamed(name))
        read = PeriodRead{next(&monthOf, *month), taken + 1, true};
    else if (const auto season = seasonNamed(name))
        read = PeriodRead{next(&seasonOf, *season), taken + 1, true};
    else if (const auto holiday = holidayAt(m_pieces, i + taken)) {
        QDate day = holiday->in(m_today.year());
        if (day < m_today)
            day = holiday->in(m_today.year() + 1);
        read = PeriodRead{{day, day}, taken + holiday->pieces, true};
    } else if (nextOne || thisOne) {
        read = quarter(i + taken);
        if (read)
            read->pieces += taken;
    }
    // "next December", said in December, is not the one that we are in.
    if (read && nextOne && read->range.first <= m_today && m_today <= read->range.last)
        read->range = {read->range.first.addYears(1), read->range.last.addYears(1)};
    return read;
}

std::optional<PeriodRead> PeriodReader::quarter(qsizetype i) const {
    const QStringView first = word(i);
    const auto digit = [](QChar c, int most) { return c >= u'1' && c <= QChar(u'0' + most) ? c.unicode() - u'0' : 0; };
    constexpr auto halfOf = [](int year, int half) {
        return unitAround(QDate(year, half == 1 ? 1 : 7, 1), CalendarUnit::HalfYear);
    };
    const auto named = [&](int taken, int which, bool half) {
        PeriodRead read = withYear(i, taken, half ? +halfOf : &quarterOf, which);
        read.strong = true;
        return read;
    };
    if (first.size() == 2 && first[0] == u'q')
        if (const int q = digit(first[1], 4))
            return named(1, q, false);
    if (first.size() == 2 && first[0] == u'h')
        if (const int h = digit(first[1], 2))
            return named(1, h, true);
    if (first == u"q" || isSlipOf(first, u"quarter")) {
        const auto number = readNumber(m_pieces, i + 1);
        if (number && number->pieces == 1 && number->value >= 1 && number->value <= 4)
            return named(2, static_cast<int>(number->value), false);
    }
    const auto nth = piece(i) ? readOrdinal(*piece(i)) : std::nullopt;
    if (nth && (*nth == -1 || *nth <= 4) && isSlipOf(word(i + 1), u"quarter"))
        return named(2, *nth == -1 ? 4 : *nth, false);
    return std::nullopt;
}

std::optional<PeriodRead> PeriodReader::shortForm(qsizetype i) const {
    const QStringView first = word(i);
    const auto day = [&](QDate date, int taken = 1) { return PeriodRead{{date, date}, taken, true}; };
    if (isOneOf(first, {u"today", u"tonight", u"eod"}))
        return day(m_today);
    if (first == u"tomorrow" || isSlipOf(first, u"tomorrow"))
        return day(m_today.addDays(1));
    if (first == u"eow")
        return day(unitAround(m_today, CalendarUnit::Week).last);
    if (first == u"eom")
        return day(unitAround(m_today, CalendarUnit::Month).last);
    if (first == u"eoq")
        return day(unitAround(m_today, CalendarUnit::Quarter).last);
    if (first == u"eoy")
        return day(unitAround(m_today, CalendarUnit::Year).last);
    const auto unit = isOneOf(first, {u"year", u"year's", u"month", u"month's", u"week", u"quarter"})
                          ? unitNamed(first.toString())
                          : std::nullopt;
    if (unit && word(i + 1) == u"end")
        return day(unitAround(m_today, *unit).last, 2);
    return std::nullopt;
}

DayRange PeriodReader::next(DayRange (*in)(int, int), int which) const {
    for (int year = m_today.year() - 1; year <= m_today.year(); ++year)
        if (const DayRange range = in(year, which); range.last >= m_today)
            return range;
    return in(m_today.year() + 1, which);
}

PeriodRead PeriodReader::withYear(qsizetype i, int taken, DayRange (*in)(int, int), int which) const {
    int more = taken + (piece(i + taken) && piece(i + taken)->isMark(u',') ? 1 : 0);
    if (const auto year = yearAt(i + more, more))
        return {in(*year, which), more, true};
    return {next(in, which), taken, false};
}

std::optional<PeriodReader::Span> PeriodReader::spanAt(qsizetype i) const {
    double count = 0;
    qsizetype at = i;
    while (isOneOf(word(at), {u"the",           u"next", u"coming", u"following", u"about",   u"around", u"roughly",
                              u"approximately", u"at",   u"most",   u"under",     u"less",    u"than",   u"no",
                              u"more",          u"just", u"only",   u"first",     u"maximum", u"max",    u"of"}) &&
           at - i < 5)
        ++at;
    if (isOneOf(word(at), {u"a", u"an"}) && piece(at + 1) && piece(at + 1)->kind == Kind::Number)
        ++at; // "a 6-month period"
    if (isOneOf(word(at), {u"a", u"an", u"one", u"1"}) && word(at + 1) != u"couple" && word(at + 1) != u"few" &&
        word(at + 1) != u"half" && word(at + 1) != u"hundred" && word(at + 1) != u"dozen") {
        count = 1;
        ++at;
    } else if (word(at) == u"a" && isOneOf(word(at + 1), {u"couple", u"few"})) {
        count = word(at + 1) == u"few" ? 3 : 2;
        at += 2;
    } else if (isOneOf(word(at), {u"couple", u"few", u"several"})) {
        count = word(at) == u"couple" ? 2 : 3;
        ++at;
    } else if (word(at) == u"half" || (word(at) == u"a" && word(at + 1) == u"half")) {
        at += word(at) == u"a" ? 2 : 1;
        count = 0.5;
        if (isOneOf(word(at), {u"a", u"an"}))
            ++at;
    } else if (const auto number = readNumber(m_pieces, at)) {
        count = number->value;
        at += number->pieces;
        // "2-3 years", "six to nine months": the longer one is what may be needed.
        const int dash = isOneOf(word(at), {u"to", u"or"}) ||
                                 (piece(at) && (piece(at)->isMark(u'-') || piece(at)->isMark(u'\u2013')))
                             ? 1
                             : 0;
        if (dash || (piece(at) && piece(at)->hyphen && piece(at)->kind == Kind::Number))
            if (const auto to = readNumber(m_pieces, at + dash)) {
                count = std::max(count, to->value);
                at += dash + to->pieces;
            }
    } else {
        return std::nullopt;
    }
    if (word(at) == u"of")
        ++at;
    for (int n = 0;
         n < 2 && isOneOf(word(at), {u"short", u"full", u"calendar", u"more", u"whole", u"working", u"business"}); ++n)
        ++at;
    const auto unit = unitNamed(word(at).toString());
    if (!unit)
        return std::nullopt;
    ++at;
    if (word(at) == u"and" && word(at + 1) == u"a" && word(at + 2) == u"half") {
        count += 0.5;
        at += 3;
    }
    return Span{addUnits(m_today, count, *unit), static_cast<int>(at - i), *unit};
}

} // namespace ascent

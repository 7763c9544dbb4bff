// SPDX-License-Identifier: GPL-3.0-or-later
// The days and years of PeriodReader: "16 August 2027", "6/30/27", "'27".
#include "core/language/en/periods.h"
#include "core/language/en/timewords.h"

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

int fullYear(int year) {
    return year < 100 ? 2000 + year : year;
}

} // namespace

std::optional<PeriodRead> PeriodReader::numeric(qsizetype i) const {
    const Lexeme* at = piece(i);
    if (!at || at->kind != Kind::Date)
        return std::nullopt;
    const QChar mark = at->raw.contains(u'/') ? u'/' : at->raw.contains(u'.') ? u'.' : u'-';
    const auto groups = at->raw.split(mark);
    const int a = groups[0].toInt(), b = groups[1].toInt(), c = groups.size() > 2 ? groups[2].toInt() : 0;
    if (groups.size() == 2) {
        if (b < 1 || b > 12 || a < 1900 || a > 2200)
            return std::nullopt;
        return PeriodRead{monthOf(a, b), 1, true};
    }
    QDate day(a, b, c);
    if (groups[0].size() < 4) {
        const bool monthFirst = a <= 12 && (b > 12 || (mark != u'.' && m_order == DateOrder::MonthFirst));
        day = monthFirst ? QDate(fullYear(c), a, b) : QDate(fullYear(c), b, a);
    }
    return day.isValid() ? Read(PeriodRead{{day, day}, 1, true}) : std::nullopt;
}

std::optional<QDate> PeriodReader::slashed(qsizetype i) const {
    const Lexeme *first = piece(i), *slash = piece(i + 1), *second = piece(i + 2);
    const auto counts = [](const Lexeme* each) {
        return each && each->kind == Kind::Number && each->length <= 2 && !each->percent && !each->ordinal &&
               each->currency.isEmpty() && each->value >= 1;
    };
    if (!counts(first) || !counts(second) || !slash || !slash->isMark(u'/') || !slash->glued || !second->glued)
        return std::nullopt;
    if (word(i + 3) == u"of" || (piece(i + 3) && piece(i + 3)->isMark(u'/')))
        return std::nullopt;
    const int a = static_cast<int>(first->value), b = static_cast<int>(second->value);
    const auto next = [&](int day, int month) -> std::optional<QDate> {
        QDate date(m_today.year(), month, day);
        // Eight years hold a 29 February, whatever the century.
        for (int tries = 0; tries < 8 && (!date.isValid() || date < m_today); ++tries)
            date = QDate(m_today.year() + 1 + tries, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (a > 12 && b <= 12)
        return next(a, b);
    if ((b > 12 && a <= 12) || a == b)
        return next(b, a);
    return a > 12 || a < b ? std::nullopt : std::optional(QDate());
}

std::optional<PeriodRead> PeriodReader::dayMonth(qsizetype i) const {
    const Lexeme* at = piece(i);
    if (!at)
        return std::nullopt;
    std::optional<int> day = readOrdinal(*at);
    int taken = 1;
    if (!day && at->kind == Kind::Number && at->value >= 1 && at->value <= 31 && at->length <= 2 && !at->percent &&
        at->currency.isEmpty())
        day = static_cast<int>(at->value);
    if (!day || *day < 1)
        return std::nullopt;
    if (word(i + taken) == u"day")
        ++taken;
    if (word(i + taken) == u"of")
        ++taken;
    if (word(i + taken) == u"this" && word(i + taken + 1) == u"month")
        return PeriodRead{{QDate(m_today.year(), m_today.month(), 1).addDays(*day - 1),
                           QDate(m_today.year(), m_today.month(), 1).addDays(*day - 1)},
                          taken + 2,
                          true};
    const auto month = monthNamed(word(i + taken).toString());
    if (!month) {
        // "by the 15th" names a day only where no noun follows it ("the 3rd edition").
        const QStringView after = word(i + 1);
        if (taken > 1 || !at->ordinal || word(i - 1) != u"the" ||
            !(after.isEmpty() ||
              isOneOf(after, {u"and", u"to", u"at", u"i", u"we", u"with", u"so", u"for", u"in", u"or"})))
            return std::nullopt;
        QDate date(m_today.year(), m_today.month(), 1);
        for (int tries = 0; tries < 13 && (date.daysInMonth() < *day || date.addDays(*day - 1) < m_today); ++tries)
            date = date.addMonths(1);
        date = date.addDays(*day - 1);
        return PeriodRead{{date, date}, 1, false};
    }
    ++taken;
    if (piece(i + taken) && piece(i + taken)->isMark(u'.') && piece(i + taken)->glued)
        ++taken;
    int more = taken + (piece(i + taken) && piece(i + taken)->isMark(u',') ? 1 : 0);
    std::optional<int> year = yearAt(i + more, more);
    QDate date(year.value_or(m_today.year()), *month, *day);
    if (!year && (!date.isValid() || date < m_today))
        date = QDate(m_today.year() + 1, *month, *day);
    if (!date.isValid())
        return std::nullopt;
    return PeriodRead{{date, date}, year ? more : taken, true};
}

std::optional<PeriodRead> PeriodReader::monthDay(qsizetype i) const {
    const QString name = word(i).toString();
    const auto month = monthNamed(name);
    if (!month)
        return std::nullopt;
    int taken = 1;
    if (piece(i + 1) && piece(i + 1)->isMark(u'.') && piece(i + 1)->glued && name.size() <= 4)
        ++taken;
    const int the = word(i + taken) == u"the" ? 1 : 0;
    const Lexeme* number = piece(i + taken + the);
    const bool isDay = number && number->kind == Kind::Number && number->value >= 1 && number->value <= 31 &&
                       (number->ordinal ? number->length <= 4 : number->length <= 2) && !number->percent &&
                       number->currency.isEmpty() && (the == 0 || number->ordinal);
    if (isDay) {
        const int day = static_cast<int>(number->value);
        taken += the + 1;
        int more = taken + (piece(i + taken) && piece(i + taken)->isMark(u',') ? 1 : 0);
        const std::optional<int> year = yearAt(i + more, more);
        QDate date(year.value_or(m_today.year()), *month, day);
        if (!year && (!date.isValid() || date < m_today))
            date = QDate(m_today.year() + 1, *month, day);
        if (!date.isValid())
            return std::nullopt;
        return PeriodRead{{date, date}, year ? more : taken, true};
    }
    return withYear(i, taken, &monthOf, *month);
}

std::optional<int> PeriodReader::bareYear(qsizetype i) const {
    const Lexeme* at = piece(i);
    if (!at || at->kind != Kind::Number || at->length != 4 || at->percent || !at->currency.isEmpty())
        return std::nullopt;
    const int year = static_cast<int>(at->value);
    // "in 2000 shops" counts something; "in 2027 sales will …" does not happen often enough to matter.
    const Lexeme* after = piece(i + 1);
    const bool counts = after && after->kind == Kind::Word && after->raw.front().isLower() &&
                        after->text.endsWith(u's') && !isOneOf(after->text, {u"this", u"is", u"as", u"was", u"has"});
    return year >= 1950 && year <= 2150 && !counts ? std::optional(year) : std::nullopt;
}

std::optional<int> PeriodReader::yearAt(qsizetype i, int& taken) const {
    if (isOneOf(word(i), {u"of", u"in"}))
        if (const auto year = bareYear(i + 1)) {
            taken += 2;
            return year;
        }
    if (const auto year = bareYear(i)) {
        taken += 1;
        return year;
    }
    // '27
    const Lexeme* at = piece(i);
    if (at && at->kind == Kind::Word && at->text.size() == 3 && at->text[0] == u'\'') {
        bool ok = false;
        const int year = at->text.sliced(1).toInt(&ok);
        if (ok) {
            taken += 1;
            return 2000 + year;
        }
    }
    const auto moved = word(i) == u"of" ? word(i + 1) : word(i);
    const int of = word(i) == u"of" ? 1 : 0;
    if (isOneOf(moved, {u"this", u"next"}) && word(i + of + 1) == u"year") {
        taken += of + 2;
        return m_today.year() + (moved == u"next" ? 1 : 0);
    }
    if (of && word(i + 1) == u"the" && word(i + 2) == u"year") {
        taken += 3;
        return m_today.year();
    }
    return std::nullopt;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/time/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ascent {

namespace {

using Name = std::u16string_view;

struct CalendarName {
    Name name;
    Name brief;
    Name other;
};

constexpr std::array<CalendarName, 12> months{{{u"january", u"jan", u""},
                                               {u"february", u"feb", u"febr"},
                                               {u"march", u"mar", u""},
                                               {u"april", u"apr", u""},
                                               {u"may", u"", u""},
                                               {u"june", u"jun", u""},
                                               {u"july", u"jul", u""},
                                               {u"august", u"aug", u""},
                                               {u"september", u"sep", u"sept"},
                                               {u"october", u"oct", u""},
                                               {u"november", u"nov", u""},
                                               {u"december", u"dec", u""}}};
constexpr std::array<CalendarName, 7> weekdays{{{u"monday", u"mon", u""},
                                                {u"tuesday", u"tue", u"tues"},
                                                {u"wednesday", u"wed", u"weds"},
                                                {u"thursday", u"thu", u"thurs"},
                                                {u"friday", u"fri", u""},
                                                {u"saturday", u"sat", u""},
                                                {u"sunday", u"sun", u""}}};

// Words that are a slip away from the name of a month or a weekday and mean something else.
constexpr std::array<Name, 8> lookalikes{u"match",   u"marsh",   u"larch",   u"jury",
                                         u"augment", u"mondays", u"augusta", u"arch"};

template<size_t N>
std::optional<int> named(const std::array<CalendarName, N>& names, const QString& word) {
    const QStringView view(word);
    for (size_t i = 0; i < N; ++i)
        for (const Name each : {names[i].name, names[i].brief, names[i].other})
            if (!each.empty() && view == QStringView(each))
                return static_cast<int>(i) + 1;
    for (const Name each : lookalikes)
        if (view == QStringView(each))
            return std::nullopt;
    // "march" is too near to other words for a guess.
    for (size_t i = 0; i < N; ++i)
        if (names[i].name != u"march" && isSlipOf(view, names[i].name))
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

QDate nthWeekday(int year, int month, int weekday, int nth) {
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

struct Holiday {
    std::array<Name, 3> words;
    QDate (*in)(int year);
};

constexpr auto christmas = [](int y) { return QDate(y, 12, 25); };
constexpr auto easter = [](int y) { return easterSunday(y); };
constexpr auto newYear = [](int y) { return QDate(y, 1, 1); };

// The longer name before the shorter one that it begins with.
constexpr std::array<Holiday, 28> holidays{
    {{{u"christmas", u"eve", u""}, [](int y) { return QDate(y, 12, 24); }},
     {{u"christmas", u"day", u""}, christmas},
     {{u"christmas", u"", u""}, christmas},
     {{u"xmas", u"", u""}, christmas},
     {{u"x", u"mas", u""}, christmas},
     {{u"boxing", u"day", u""}, [](int y) { return QDate(y, 12, 26); }},
     {{u"new", u"year's", u"eve"}, [](int y) { return QDate(y, 12, 31); }},
     {{u"new", u"years", u"eve"}, [](int y) { return QDate(y, 12, 31); }},
     {{u"new", u"year's", u"day"}, newYear},
     {{u"new", u"year's", u""}, newYear},
     {{u"new", u"years", u""}, newYear},
     {{u"new", u"year", u""}, newYear},
     {{u"good", u"friday", u""}, [](int y) { return easterSunday(y).addDays(-2); }},
     {{u"easter", u"monday", u""}, [](int y) { return easterSunday(y).addDays(1); }},
     {{u"easter", u"sunday", u""}, easter},
     {{u"easter", u"", u""}, easter},
     {{u"whitsun", u"", u""}, [](int y) { return easterSunday(y).addDays(49); }},
     {{u"pentecost", u"", u""}, [](int y) { return easterSunday(y).addDays(49); }},
     {{u"halloween", u"", u""}, [](int y) { return QDate(y, 10, 31); }},
     {{u"hallowe'en", u"", u""}, [](int y) { return QDate(y, 10, 31); }},
     {{u"valentine's", u"day", u""}, [](int y) { return QDate(y, 2, 14); }},
     {{u"valentine's", u"", u""}, [](int y) { return QDate(y, 2, 14); }},
     {{u"independence", u"day", u""}, [](int y) { return QDate(y, 7, 4); }},
     {{u"thanksgiving", u"", u""}, [](int y) { return nthWeekday(y, 11, 4, 4); }},
     {{u"labor", u"day", u""}, [](int y) { return nthWeekday(y, 9, 1, 1); }},
     {{u"labour", u"day", u""}, [](int y) { return QDate(y, 5, 1); }},
     {{u"memorial", u"day", u""},
      [](int y) {
          const QDate last(y, 5, 31);
          return last.addDays(1 - last.dayOfWeek());
      }},
     {{u"mothering", u"sunday", u""}, [](int y) { return easterSunday(y).addDays(-21); }}}};

} // namespace

std::optional<int> monthNamed(const QString& word) {
    return named(months, word);
}
std::optional<int> weekdayNamed(const QString& word) {
    return named(weekdays, word);
}

std::optional<CalendarUnit> unitNamed(const QString& word) {
    static constexpr std::array<std::pair<Name, CalendarUnit>, 20> units{{{u"day", CalendarUnit::Day},
                                                                          {u"week", CalendarUnit::Week},
                                                                          {u"wk", CalendarUnit::Week},
                                                                          {u"fortnight", CalendarUnit::Fortnight},
                                                                          {u"month", CalendarUnit::Month},
                                                                          {u"mth", CalendarUnit::Month},
                                                                          {u"mnth", CalendarUnit::Month},
                                                                          {u"mo", CalendarUnit::Month},
                                                                          {u"quarter", CalendarUnit::Quarter},
                                                                          {u"qtr", CalendarUnit::Quarter},
                                                                          {u"year", CalendarUnit::Year},
                                                                          {u"yr", CalendarUnit::Year},
                                                                          {u"decade", CalendarUnit::Decade},
                                                                          {u"halfyear", CalendarUnit::HalfYear},
                                                                          // slips that are common or too short to guess
                                                                          {u"moth", CalendarUnit::Month},
                                                                          {u"mont", CalendarUnit::Month},
                                                                          {u"weak", CalendarUnit::Week},
                                                                          {u"yaer", CalendarUnit::Year},
                                                                          {u"yera", CalendarUnit::Year},
                                                                          {u"quater", CalendarUnit::Quarter}}};
    QString base = word;
    if (base.endsWith(u'\''))
        base.chop(1);
    if (base.endsWith(QStringLiteral("'s")))
        base.chop(2);
    else if (base.size() > 2 && base.endsWith(u's'))
        base.chop(1);
    for (const auto& [name, unit] : units)
        if (QStringView(base) == QStringView(name))
            return unit;
    for (const auto& [name, unit] : units)
        if (name.size() >= 5 && base.size() >= 5 && isSlipOf(base, name) && base != u"mouth")
            return unit;
    return std::nullopt;
}

std::optional<int> seasonNamed(const QString& word) {
    static constexpr std::array<std::pair<Name, int>, 6> seasons{
        {{u"spring", 1}, {u"springtime", 1}, {u"summer", 2}, {u"autumn", 3}, {u"fall", 3}, {u"winter", 4}}};
    for (const auto& [name, season] : seasons)
        if (QStringView(word) == QStringView(name) || (season != 1 && name.size() > 5 && word != u"simmer" &&
                                                       word != u"winner" && word != u"hummer" && isSlipOf(word, name)))
            return season;
    return std::nullopt;
}

QDate addUnits(QDate day, double count, CalendarUnit unit) {
    // Ten thousand years are further than any plan, and QDate has an end.
    const auto whole = [](double n) { return static_cast<int>(std::lround(std::clamp(n, 0.0, 1e5))); };
    count = std::min(count, 1e5);
    switch (unit) {
    case CalendarUnit::Day:
        return day.addDays(whole(count));
    case CalendarUnit::Week:
        return day.addDays(whole(count * 7));
    case CalendarUnit::Fortnight:
        return day.addDays(whole(count * 14));
    case CalendarUnit::Month:
        return day.addMonths(static_cast<int>(std::clamp(count, 0.0, 1e5)))
            .addDays(whole((count - std::floor(count)) * 30));
    case CalendarUnit::Quarter:
        return day.addMonths(whole(count * 3));
    case CalendarUnit::HalfYear:
        return day.addMonths(whole(count * 6));
    case CalendarUnit::Year:
        return day.addMonths(whole(count * 12));
    case CalendarUnit::Decade:
        return day.addMonths(whole(count * 120));
    }
    return day;
}

DayRange unitAround(QDate day, CalendarUnit unit, int moved) {
    switch (unit) {
    case CalendarUnit::Day:
        return {day.addDays(moved), day.addDays(moved)};
    case CalendarUnit::Week:
    case CalendarUnit::Fortnight: {
        const int days = unit == CalendarUnit::Week ? 7 : 14;
        const QDate monday = day.addDays(1 - day.dayOfWeek()).addDays(moved * days);
        return {monday, monday.addDays(days - 1)};
    }
    case CalendarUnit::Month: {
        const QDate at = QDate(day.year(), day.month(), 1).addMonths(moved);
        return monthOf(at.year(), at.month());
    }
    case CalendarUnit::Quarter: {
        const QDate at = QDate(day.year(), day.month(), 1).addMonths(3 * moved);
        return quarterOf(at.year(), (at.month() + 2) / 3);
    }
    case CalendarUnit::HalfYear: {
        const QDate first = QDate(day.year(), day.month() > 6 ? 7 : 1, 1).addMonths(6 * moved);
        return {first, first.addMonths(6).addDays(-1)};
    }
    case CalendarUnit::Year:
        return {QDate(day.year() + moved, 1, 1), QDate(day.year() + moved, 12, 31)};
    case CalendarUnit::Decade: {
        const int from = day.year() / 10 * 10 + 10 * moved;
        return {QDate(from, 1, 1), QDate(from + 9, 12, 31)};
    }
    }
    return {day, day};
}

DayRange monthOf(int year, int month) {
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DayRange quarterOf(int year, int quarter) {
    const QDate first(year, 3 * quarter - 2, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

DayRange seasonOf(int year, int season) {
    const QDate first(year, 3 * season, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

QDate easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::optional<HolidayRead> holidayAt(std::span<const Lexeme> pieces, qsizetype at) {
    const auto fits = [&](qsizetype i, Name word) {
        if (i >= static_cast<qsizetype>(pieces.size()) || pieces[i].kind != Lexeme::Kind::Word)
            return false;
        return pieces[i].is(word) || (i == at && word.size() >= 8 && isSlipOf(pieces[i].text, word));
    };
    for (const Holiday& holiday : holidays) {
        int taken = 0;
        while (taken < 3 && !holiday.words[taken].empty() && fits(at + taken, holiday.words[taken]))
            ++taken;
        if (taken == 3 || holiday.words[taken].empty())
            return HolidayRead{holiday.in, taken};
    }
    return std::nullopt;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/timewords.h"

#include <algorithm>

namespace ascent {

namespace {

/// What comes back by itself.
bool isOccasion(QStringView w) {
    return isOneOf(w, {u"meeting",  u"session", u"class",   u"lesson",  u"lecture",  u"sprint",    u"term",
                       u"semester", u"shift",   u"service", u"morning", u"evening",  u"night",     u"afternoon",
                       u"weekend",  u"weekday", u"workday", u"season",  u"workshop", u"rehearsal", u"practice",
                       u"release",  u"standup", u"retro",   u"seminar"});
}

/// After "a week" as a rhythm no noun hangs on it ("a week-long course").
bool unitLike(const PeriodReader& reader, qsizetype i) {
    const Lexeme* next = reader.piece(i);
    return !next || next->kind != Lexeme::Kind::Word || !next->hyphen;
}

} // namespace

bool isOneOf(QStringView word, std::initializer_list<std::u16string_view> words) {
    return std::ranges::any_of(words, [&](std::u16string_view each) { return word == QStringView(each); });
}

bool isEndingEvent(QStringView w) {
    return isOneOf(
        w, {u"review",      u"reviews",    u"appraisal", u"appraisals",     u"evaluation", u"exam",       u"exams",
            u"examination", u"finals",     u"test",      u"graduation",     u"graduating", u"launch",     u"conference",
            u"interview",   u"deadline",   u"event",     u"meeting",        u"wedding",    u"birthday",   u"retirement",
            u"retiring",    u"semester",   u"term",      u"holiday",        u"holidays",   u"vacation",   u"break",
            u"course",      u"internship", u"placement", u"apprenticeship", u"probation",  u"contract",   u"project",
            u"program",     u"programme",  u"sprint",    u"release",        u"season",     u"election",   u"audit",
            u"move",        u"merger",     u"cohort",    u"bootcamp",       u"residency",  u"fellowship", u"leave",
            u"kickoff",     u"go-live",    u"opening",   u"ceremony",       u"olympics",   u"diwali",     u"ramadan",
            u"eid",         u"hanukkah",   u"passover",  u"cycle",          u"session",    u"sitting",    u"intake",
            u"round",       u"phase",      u"milestone", u"thesis",         u"defence",    u"defense",    u"year"});
}

qsizetype rhythmAt(const PeriodReader& reader, qsizetype i) {
    const QStringView w = reader.word(i);
    // "on Fridays", "on Tuesday evenings"
    if (w == u"on") {
        const QStringView day = reader.word(i + 1);
        if (isOneOf(day, {u"mondays", u"tuesdays", u"wednesdays", u"thursdays", u"fridays", u"saturdays", u"sundays",
                          u"weekdays", u"weekends"}))
            return 2;
        if (isOneOf(reader.word(i + 2), {u"mornings", u"evenings", u"nights", u"afternoons"}) &&
            weekdayNamed(day.toString()))
            return 3;
        return 0;
    }
    if (isOneOf(w, {u"weekly",   u"monthly",    u"quarterly", u"fortnightly", u"biweekly",  u"bimonthly",  u"nightly",
                    u"hourly",   u"daily",      u"yearly",    u"annually",    u"weekdays",  u"weeknights", u"mondays",
                    u"tuesdays", u"wednesdays", u"thursdays", u"fridays",     u"saturdays", u"sundays"})) {
        // A daily routine or the daily business is no rhythm of the goal.
        if (w == u"daily" &&
            isOneOf(reader.word(i + 1), {u"life", u"work", u"routine", u"routines", u"stress", u"business", u"job",
                                         u"tasks", u"task", u"operations", u"activities"}))
            return 0;
        return 1;
    }
    if (isOneOf(w, {u"every", u"each", u"per"}) || (w == u"once" || w == u"twice")) {
        qsizetype at = i + 1;
        if (isOneOf(w, {u"once", u"twice"})) {
            if (!isOneOf(reader.word(at), {u"a", u"per", u"every", u"each"}))
                return 0;
            ++at;
        }
        for (int n = 0;
             n < 2 && isOneOf(reader.word(at), {u"single", u"other", u"second", u"third", u"working", u"consecutive"});
             ++n)
            ++at;
        if (const auto number = readNumber(reader.pieces(), at))
            at += number->pieces;
        if (unitNamed(reader.word(at).toString()) || weekdayNamed(reader.word(at).toString()) ||
            monthNamed(reader.word(at).toString()) || seasonNamed(reader.word(at).toString()) ||
            isOccasion(reader.word(at)))
            return at + 1 - i;
        return 0;
    }
    if (w == u"a" || w == u"an") {
        // "three times a week", "one meetup a month": something stands before, and no span after it.
        const QStringView unit = reader.word(i + 1);
        const bool single =
            isOneOf(unit, {u"day", u"week", u"month", u"quarter", u"year", u"fortnight", u"term", u"semester"});
        const QStringView earlier = reader.word(i - 1);
        const bool counted = !earlier.isEmpty() &&
                             !isOneOf(earlier, {u"in",    u"within", u"for",    u"over",  u"by",    u"of",    u"take",
                                                u"half",  u"is",     u"than",   u"about", u"after", u"under", u"and",
                                                u"spend", u"during", u"inside", u"once",  u"twice", u"with",  u"at"});
        if (single && counted && reader.word(i + 2) != u"from" && reader.word(i + 2) != u"later" &&
            reader.word(i + 2) != u"ago" && reader.word(i + 2) != u"early" && reader.word(i + 2) != u"off" &&
            unitLike(reader, i + 2))
            return 2;
    }
    return 0;
}

qsizetype somedayAt(const PeriodReader& reader, qsizetype i) {
    const QStringView w = reader.word(i);
    if (isOneOf(w, {u"someday", u"sometime", u"eventually", u"soon", u"asap", u"sooner"}))
        return 1;
    if (w == u"one" && reader.word(i + 1) == u"day" && reader.word(i + 2) != u"a" && reader.word(i + 2) != u"per" &&
        reader.word(i + 2) != u"each")
        return 2;
    if (w == u"some" && isOneOf(reader.word(i + 1), {u"day", u"time", u"point"}))
        return 2;
    if (w == u"in" && reader.word(i + 1) == u"the" &&
        (reader.word(i + 2) == u"future" ||
         (isOneOf(reader.word(i + 2), {u"near", u"long", u"distant", u"foreseeable"}) &&
          isOneOf(reader.word(i + 3), {u"future", u"term", u"run"}))))
        return reader.word(i + 2) == u"future" ? 3 : 4;
    return 0;
}

} // namespace ascent

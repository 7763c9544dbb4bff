// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/en/timewords.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

constinit const LangWords occasions(u"words/time.txt", u"occasions");
constinit const LangWords endingEvents(u"words/time.txt", u"ending events");
constinit const LangWords rhythmicDays(u"words/time.txt", u"rhythmic days");
constinit const LangWords partsOfDays(u"words/time.txt", u"parts of days");
constinit const LangWords rhythms(u"words/time.txt", u"rhythms");
constinit const LangWords dailyThings(u"words/time.txt", u"daily things");
constinit const LangWords repeating(u"words/time.txt", u"each");
constinit const LangWords numbersOfTimes(u"words/time.txt", u"numbers of times");
constinit const LangWords beforeAUnit(u"words/time.txt", u"before a unit");
constinit const LangWords betweenEachAndItsUnit(u"words/time.txt", u"between each and its unit");
constinit const LangWords singleUnits(u"words/time.txt", u"single units");
constinit const LangWords beforeASpan(u"words/time.txt", u"before a span");
constinit const LangWords someTime(u"words/time.txt", u"some time");
constinit const LangWords afterSome(u"words/time.txt", u"after some");
constinit const LangWords futures(u"words/time.txt", u"futures");
constinit const LangWords whatLiesAhead(u"words/time.txt", u"what lies ahead");

/// What comes back by itself.
bool isOccasion(QStringView w) {
    return occasions.contains(w);
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
    return endingEvents.contains(w);
}

qsizetype rhythmAt(const PeriodReader& reader, qsizetype i) {
    const QStringView w = reader.word(i);
    // "on Fridays", "on Tuesday evenings"
    if (w == u"on") {
        const QStringView day = reader.word(i + 1);
        if (rhythmicDays.contains(day))
            return 2;
        if (partsOfDays.contains(reader.word(i + 2)) && weekdayNamed(day.toString()))
            return 3;
        return 0;
    }
    if (rhythms.contains(w)) {
        // A daily routine or the daily business is no rhythm of the goal.
        if (w == u"daily" && dailyThings.contains(reader.word(i + 1)))
            return 0;
        return 1;
    }
    if (repeating.contains(w) || (w == u"once" || w == u"twice")) {
        qsizetype at = i + 1;
        if (numbersOfTimes.contains(w)) {
            if (!beforeAUnit.contains(reader.word(at)))
                return 0;
            ++at;
        }
        for (int n = 0; n < 2 && betweenEachAndItsUnit.contains(reader.word(at)); ++n)
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
        const bool single = singleUnits.contains(unit);
        const QStringView earlier = reader.word(i - 1);
        const bool counted = !earlier.isEmpty() && !beforeASpan.contains(earlier);
        if (single && counted && reader.word(i + 2) != u"from" && reader.word(i + 2) != u"later" &&
            reader.word(i + 2) != u"ago" && reader.word(i + 2) != u"early" && reader.word(i + 2) != u"off" &&
            unitLike(reader, i + 2))
            return 2;
    }
    return 0;
}

qsizetype somedayAt(const PeriodReader& reader, qsizetype i) {
    const QStringView w = reader.word(i);
    if (someTime.contains(w))
        return 1;
    if (w == u"one" && reader.word(i + 1) == u"day" && reader.word(i + 2) != u"a" && reader.word(i + 2) != u"per" &&
        reader.word(i + 2) != u"each")
        return 2;
    if (w == u"some" && afterSome.contains(reader.word(i + 1)))
        return 2;
    if (w == u"in" && reader.word(i + 1) == u"the" &&
        (reader.word(i + 2) == u"future" ||
         (futures.contains(reader.word(i + 2)) && whatLiesAhead.contains(reader.word(i + 3)))))
        return reader.word(i + 2) == u"future" ? 3 : 4;
    return 0;
}

} // namespace ascent

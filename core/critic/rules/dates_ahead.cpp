// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/dates_ahead.h"

#include "core/critic/text/rule_words.h"
#include "core/language/time/ahead.h"
#include "core/language/time/calendar.h"

namespace ascent::critic {

namespace {

const WordSet& wordsOfDates(QStringView section) {
    return ruleWords(CriticRule::TooSpecific, section);
}

bool mayBeYear(const Token& token) {
    const bool decade = token.length == 5 && token.word.endsWith(u's'); // "the 2040s"
    return token.number && !token.money && (token.length == 4 || decade) && token.value >= 1950 && token.value <= 2150;
}

double yearsFrom(QDate today, double year, int month) {
    return year + (month > 0 ? month - 1 : 5) / 12.0 - (today.year() + (today.month() - 1) / 12.0);
}

// Whether the date from `first` to the year is one that the speaker means, and no other's.
bool isOwn(const AnswerReading& reading, int year) {
    static const WordSet& datesOfOthers = wordsOfDates(u"dates-of-others");
    static const WordSet& othersPlan = wordsOfDates(u"others-plan");
    static const WordSet& ownPlan = wordsOfDates(u"own-plan");
    static const WordSet& joins = wordsOfDates(u"joins");
    static const WordSet& opensOfOthers = wordsOfDates(u"opens-of-others");
    static const WordSet& ownAim = wordsOfDates(u"own-aim");
    static const WordSet& employers = wordsOfDates(u"employers");
    static const WordSet& notOwn = wordsOfDates(u"not-own");
    static const WordSet& self = langWords(u"critic/clauses.txt", u"self");
    const Token& token = reading.token(year);
    const TokenRange sentence = reading.sentence(token.sentence);
    const TokenRange clause = reading.clause(token.clause);
    if (reading.has(clause, datesOfOthers))
        return false;
    if (reading.has({clause.first, year}, othersPlan) && !reading.has({clause.first, year}, ownPlan))
        return false;
    const bool joined = clause.first > sentence.first && joins.contains(reading.token(clause.first).word);
    const int from = joined ? reading.clause(reading.token(clause.first - 1).clause).first : clause.first;
    const QString& opening = reading.token(from).word;
    if (year - from > 3 && (opensOfOthers.contains(opening) || opening.endsWith(QStringLiteral("'s"))) &&
        !reading.has({from, year}, ownAim))
        return false;
    return reading.has(sentence, self) ||
           (reading.aims(token.clause) && sentence.size() < 14 && !reading.has(sentence, employers)) ||
           !reading.has(sentence, notOwn);
}

} // namespace

double yearsAhead(const AnswerReading& reading, const TokenRange& range, QDate today) {
    double ahead = 0;
    for (const TimeAhead& time : timesAhead(reading.prose(), range, today)) {
        if (time.kind == TimeAhead::Kind::Year)
            ahead = std::max(ahead, double(time.year - today.year()));
        else if (!time.inYears || time.lead == TimeAhead::Lead::Clear)
            ahead = std::max(ahead, time.months / 12);
    }
    return ahead;
}

QList<DateAhead> datesAhead(const AnswerReading& reading) {
    static const WordSet& beforeAYear = wordsOfDates(u"before-a-year");
    const QDate today = reading.context().today;
    QList<DateAhead> dates;
    if (!today.isValid())
        return dates;
    for (int t = 0; t < int(reading.prose().tokens.size()); ++t) {
        const Token& token = reading.token(t);
        if (!mayBeYear(token) ||
            (!reading.aims(token.clause) && (reading.past(token.clause) || token.value - today.year() < 2)))
            continue;
        const TokenRange sentence = reading.sentence(token.sentence);
        const QString before = t > sentence.first ? reading.token(t - 1).word : QString();
        int month = monthNamed(before).value_or(0);
        int first = t;
        // "14 March 2031", "March 14, 2031", "the 1st of June 2031"
        for (int back = t - 1; back >= sentence.first && back >= t - 3; --back)
            if (const auto named = monthNamed(reading.token(back).word)) {
                month = *named;
                first = back;
            }
        if ((beforeAYear.contains(before) || month > 0) && isOwn(reading, t))
            dates.append({{Group::ExactFigure, first, t + 1}, yearsFrom(today, token.value, month), month > 0});
    }
    return dates;
}

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/dates_ahead.h"
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// Five years, and what the words of a date leave open: a month, or half a year where it names none.
constexpr double windowToTheMonth = 5.1;
constexpr double windowToTheYear = 5.6;

// "From porter to head porter in six years", "in eight years I have never missed a run": a time that is over.
bool toldOf(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& went = ruleWords(CriticRule::BeyondWindow, u"went");
    static const WordSet& goneOn = ruleWords(CriticRule::BeyondWindow, u"has-gone-on");
    const int clause = reading.clauseOf(hit);
    if (reading.past(clause))
        return true;
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    const int end = reading.clause(clause).end;
    for (int t = sentence.first; t + 2 < end; ++t) {
        if (!reading.isSpeaker(t))
            continue;
        const QString& verb = reading.token(t + 1).word;
        const QString& next = reading.token(t + 2).word;
        if (went.contains(verb) || (verb == u"have" && (goneOn.contains(next) || next.endsWith(QStringLiteral("ed")))))
            return true;
    }
    return false;
}

} // namespace

void judgeBeyondWindow(const AnswerReading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::TenYears)) {
        if (reading.overlaps(Group::TenYearsOther, hit) || reading.denied(hit) || toldOf(reading, hit) ||
            reading.ofOthers(hit) || reading.sentenceHas(Group::Standstill, reading.sentenceOf(hit)))
            continue;
        remarks.add(CriticRule::BeyondWindow, hit);
    }
    for (const DateAhead& date : datesAhead(reading))
        if (date.years > (date.month ? windowToTheMonth : windowToTheYear))
            remarks.add(CriticRule::BeyondWindow, date.hit);
}

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"
#include "core/questions/questions.h"

namespace ascent::critic {

namespace {

bool isSalesRole(const AnswerReading& reading) {
    static const WordSet& titles = ruleWords(CriticRule::Money, u"sales-titles");
    return reading.titled(titles);
}

bool isMoneyRole(const AnswerReading& reading) {
    static const WordSet& titles = ruleWords(CriticRule::Money, u"money-titles");
    return reading.titled(titles);
}

// "fair pay for our drivers", "the trust saved": it is someone else's.
bool someoneElses(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& givesTo = ruleWords(CriticRule::Money, u"gives-to");
    if (reading.near(Group::OtherParty, hit, 4, 0))
        return true;
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    for (const Hit& other : reading.within(Group::OtherParty, {hit.end, std::min(clause.end, hit.end + 4)}))
        if (reading.has({hit.end, other.end}, givesTo))
            return true;
    return reading.near(Group::OtherParty, {hit.group, hit.first, hit.end}, 0, 0);
}

// "each porter has weekends off", "evenings off for the waiters": who rosters others asks nothing for themselves.
// "The same days off as the waiters" and "nobody calls me on my days off" are one's own.
bool givenToOthers(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& speaker = ruleWords(CriticRule::Money, u"speaker-of-benefits");
    static const WordSet& sharesOut = ruleWords(CriticRule::Money, u"shares-out");
    static const WordSet& own = ruleWords(CriticRule::Money, u"own-benefits");
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    for (const Hit& other : reading.within(Group::OtherPerson, clause)) {
        if (other.end <= hit.first && !reading.has({other.end, hit.first}, speaker))
            return true;
        if (other.first >= hit.end && reading.has({hit.end, other.end}, sharesOut) &&
            !reading.has({hit.end, other.first}, own))
            return true;
    }
    return false;
}

// "Well, there's the pension", "you offer free lunches": named as what the job has for the speaker.
bool namedAsDraw(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& told = ruleWords(CriticRule::Money, u"told");
    static const WordSet& there = ruleWords(CriticRule::Money, u"there");
    static const WordSet& offering = ruleWords(CriticRule::Money, u"offering");
    static const WordSet& offers = ruleWords(CriticRule::Money, u"offers");
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    const TokenRange before{std::max(clause.first, hit.first - 6), hit.first};
    const bool draws = planOf(reading.context().question).has(Manner::AsksOfWishes);
    if (!draws || reading.has({clause.first, clause.end}, told))
        return false;
    const bool isThere = reading.has(before, there) && reading.has(before, u"is");
    const bool offered = reading.has(before, offering) && reading.has(before, offers);
    return isThere || offered;
}

// "I want a higher salary": a blunt wish for pay, by its name. All else is asked about.
Severity severityOf(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& pay = ruleWords(CriticRule::Money, u"names-of-pay");
    const int clause = reading.clauseOf(hit);
    const bool blunt =
        !hit.weak && reading.has({hit.first, hit.end}, pay) && reading.aims(clause) && !reading.past(clause);
    return blunt ? Severity::Warning : Severity::Unsure;
}

} // namespace

void judgeMoney(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& speakerOrComparison = ruleWords(CriticRule::Money, u"speaker-or-comparison");
    for (const Hit& hit : reading.hits(Group::Commission))
        if (reading.aims(reading.clauseOf(hit)) && !reading.denied(hit) && !reading.tells(reading.clauseOf(hit)))
            remarks.add(CriticRule::Money, isSalesRole(reading) ? Severity::Note : Severity::Warning, hit);
    const bool moneyRole = isMoneyRole(reading);
    for (const Hit& hit : reading.hits(Group::MoneyOwn)) {
        const int clause = reading.clauseOf(hit);
        if ((moneyRole || (reading.clauseHas(Group::OtherParty, clause) && !reading.aims(clause))) &&
            !reading.has(reading.clause(clause), speakerOrComparison))
            continue; // "money is the language of fund-raising", "steady income lets the charity plan"
        if (reading.overlaps(Group::MoneyOther, hit) || reading.overlaps(Group::Commission, hit) ||
            reading.denied(hit) || (reading.tells(clause) && reading.token(hit.first).word != u"you") ||
            someoneElses(reading, hit) || givenToOthers(reading, hit))
            continue;
        remarks.add(CriticRule::Money, severityOf(reading, hit), hit);
    }
    if (moneyRole)
        return;
    for (const Hit& hit : reading.hits(Group::MoneyThing)) {
        const int clause = reading.clauseOf(hit);
        if (!(reading.aims(clause) || namedAsDraw(reading, hit)) || reading.past(clause) ||
            reading.clauseHas(Group::OtherParty, clause) || givenToOthers(reading, hit) ||
            reading.overlaps(Group::MoneyOther, hit) || reading.overlaps(Group::Commission, hit) || reading.denied(hit))
            continue;
        remarks.add(CriticRule::Money, severityOf(reading, hit), hit);
    }
}

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

bool excused(const AnswerReading& reading, const Hit& hit) {
    const int sentence = reading.sentenceOf(hit);
    for (const Hit& soft : reading.within(Group::CluelessSoft, reading.sentence(sentence)))
        if (soft.first >= hit.end - 1 &&
            (reading.sentenceHas(Group::Growing, sentence) || reading.sentence(sentence).end - soft.first > 7))
            return true;
    const int next = sentence + 1;
    return next < reading.prose().sentences.size() && reading.sentenceHas(Group::CluelessSoft, next) &&
           reading.sentenceHas(Group::Growing, next);
}

// "Something we can work out once I've shown what I can do."
bool workedOutInTime(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& once = ruleWords(CriticRule::DontKnow, u"once-proven");
    for (const Hit& proving : reading.within(Group::Proving, reading.sentence(reading.sentenceOf(hit))))
        if (reading.has({proving.first, proving.first + 1}, once))
            return true;
    return false;
}

// "When I started I had no plan": it's told of a time that is over.
bool saidOfThePast(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& over = ruleWords(CriticRule::DontKnow, u"over");
    static const WordSet& notOver = ruleWords(CriticRule::DontKnow, u"not-over");
    const TokenRange clause = reading.clause(reading.clauseOf(hit));
    return reading.has({std::max(clause.first, hit.first - 2), hit.end}, over) &&
           !reading.has({std::max(clause.first, hit.first - 3), hit.end}, notOver);
}

} // namespace

void judgeDontKnow(const AnswerReading& reading, Remarks& remarks) {
    const bool hedged = reading.hits(Group::Hedge).size() > 3;
    for (const Hit& hit : reading.hits(Group::Clueless)) {
        if (reading.overlaps(Group::CluelessOther, hit) ||
            reading.overlaps(groupOf(CriticRule::Negative, PlainGroup::Warn), hit) || reading.ofOthers(hit) ||
            saidOfThePast(reading, hit) || workedOutInTime(reading, hit))
            continue;
        // Among many words that hold back, "not totally sure" is one more of them.
        if (hedged && reading.overlaps(Group::Hedge, hit))
            continue;
        remarks.add(CriticRule::DontKnow, excused(reading, hit) ? Severity::Note : Severity::Warning, hit);
    }
}

} // namespace ascent::critic

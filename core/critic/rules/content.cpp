// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// "I'm happy in nursing, and I want to deepen it": the sentence goes on to growth after the phrase.
bool goesOnToGrow(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& stand = ruleWords(CriticRule::Content, u"stand");
    static const WordSet& denied = ruleWords(CriticRule::Content, u"stand-denied");
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    for (const Hit& grow : reading.within(Group::Growing, sentence)) {
        if (grow.overlaps(hit))
            continue;
        if (!reading.denied(grow) && (grow.first >= hit.end || reading.aims(reading.clauseOf(grow))))
            return true;
    }
    // "That doesn't mean standing still, though."
    const int next = reading.sentenceOf(hit) + 1;
    return next < int(reading.prose().sentences.size()) && reading.has(reading.sentence(next), stand) &&
           reading.has(reading.sentence(next), u"still") && reading.has(reading.sentence(next), denied);
}

// "The same desk, the same team": said twice, it is meant.
bool repeats(const AnswerReading& reading, const Hit& hit) {
    int same = 0;
    for (int t = hit.first; t < hit.end; ++t)
        same += reading.token(t).word == u"same";
    return same > 1;
}

// "I don't want a quiet life": a "not" before a phrase that holds none of its own turns it round.
bool deniedStandstill(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& ownNots = ruleWords(CriticRule::Content, u"own-not");
    const bool ownNot = reading.has({hit.first, hit.end}, ownNots);
    return !ownNot && reading.denied(hit);
}

} // namespace

void judgeContent(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& ofNow = ruleWords(CriticRule::Content, u"said-of-now");
    static const WordSet& ofOthers = ruleWords(CriticRule::Content, u"others-standstill");
    for (const Hit& hit : reading.hits(Group::Standstill)) {
        if ((reading.overlaps(Group::StandstillOther, hit) && !repeats(reading, hit)) ||
            (reading.tells(reading.clauseOf(hit)) && !reading.has({hit.first, hit.end}, ofNow)) ||
            goesOnToGrow(reading, hit) ||
            reading.has({reading.clause(reading.clauseOf(hit)).first, hit.first}, ofOthers) || reading.ofOthers(hit) ||
            deniedStandstill(reading, hit))
            continue;
        remarks.add(CriticRule::Content, hit);
    }
}

} // namespace ascent::critic

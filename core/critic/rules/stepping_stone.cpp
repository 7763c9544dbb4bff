// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// "I won't be on reception", "getting out of the pot wash": the role itself is what to get away from.
bool awayFromTheRole(const AnswerReading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    if (reading.past(reading.clauseOf(hit)) || reading.ofOthers(hit))
        return false;
    for (int t = hit.end - 1; t < std::min(sentence.end, hit.end + 4); ++t) {
        if (reading.token(t).before != Break::None && t > hit.end)
            return false;
        const QString& word = reading.token(t).word;
        for (const QString& title : reading.titleWords())
            if (word.size() > 4 && title.size() > 4 && word.left(5) == title.left(5))
                return true;
    }
    return false;
}

enum class Destination { Unsaid, Within, Elsewhere };

// Where the last word of the hit leads: "get" a ticket or "move" into planning stays within the role, "get" a place at
// another firm doesn't. A word of size counts by what it is said of: "larger accounts", "a bigger firm".
Destination destinationOf(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& elsewhere = ruleWords(CriticRule::SteppingStone, u"leads-elsewhere");
    static const WordSet& within = ruleWords(CriticRule::SteppingStone, u"leads-within");
    static const WordSet& sizes = ruleWords(CriticRule::SteppingStone, u"sizes");
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    constexpr int reach = 7;
    bool sized = false;
    for (int t = hit.end; t < std::min(sentence.end, hit.end + reach); ++t) {
        const Token& token = reading.token(t);
        if (token.before > Break::Comma)
            break;
        if (elsewhere.contains(token.word))
            return Destination::Elsewhere;
        if (within.contains(token.word))
            return Destination::Within;
        sized = sized || sizes.contains(token.word);
    }
    return sized ? Destination::Elsewhere : Destination::Unsaid;
}

// "Complete the course, and then get the licence", "gain experience before I move into planning": growth that follows
// on learning, no way out.
bool growsWithin(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& onward = ruleWords(CriticRule::SteppingStone, u"goes-on");
    static const WordSet& leaves = ruleWords(CriticRule::SteppingStone, u"leaves");
    return onward.contains(reading.token(hit.end - 1).word) && destinationOf(reading, hit) == Destination::Within &&
           !reading.has({hit.first, hit.end}, leaves);
}

bool asksHowSoon(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& asks = ruleWords(CriticRule::SteppingStone, u"asks-when");
    static const WordSet& by = ruleWords(CriticRule::SteppingStone, u"asks-by");
    const int first = reading.sentence(reading.sentenceOf(hit)).first;
    return hit.first == first && asks.contains(reading.token(first).word) && reading.has({first, first + 4}, by);
}

} // namespace

void judgeSteppingStone(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& toCome = ruleWords(CriticRule::SteppingStone, u"still-to-come");
    static const WordSet& ofThisEmployer = ruleWords(CriticRule::SteppingStone, u"of-this-employer");
    for (const Hit& hit : reading.hits(Group::SteppingStone)) {
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) ||
            (reading.tells(reading.clauseOf(hit)) && !reading.has({hit.first, hit.end}, toCome)) ||
            reading.ofOthers(hit) || growsWithin(reading, hit))
            continue;
        remarks.add(CriticRule::SteppingStone, hit);
    }
    for (const Hit& hit : reading.hits(Group::MeansTo)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) ||
            reading.tells(reading.clauseOf(hit)) || reading.ofOthers(hit) || growsWithin(reading, hit) ||
            reading.has({hit.first, std::min(sentence.end, hit.end + 5)}, ofThisEmployer))
            continue;
        remarks.add(CriticRule::SteppingStone, hit);
    }
    for (const Hit& hit : reading.hits(Group::ThenOn))
        if (reading.aims(reading.clauseOf(hit)) && !reading.denied(hit) && !reading.ofOthers(hit) &&
            destinationOf(reading, hit) == Destination::Elsewhere)
            remarks.add(CriticRule::SteppingStone, hit);
    for (const Hit& hit : reading.hits(Group::NotHere))
        if (awayFromTheRole(reading, hit))
            remarks.add(CriticRule::SteppingStone, hit);
    for (const Hit& hit : reading.hits(Group::QuickRise)) {
        const int clause = reading.clauseOf(hit);
        // "How quickly do people get promoted?": the speaker asks for themselves.
        if (asksHowSoon(reading, hit)) {
            remarks.add(CriticRule::SteppingStone, hit);
            continue;
        }
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) || reading.past(clause) ||
            !reading.aims(clause) || reading.sentenceHas(Group::Proving, reading.sentenceOf(hit)))
            continue;
        remarks.add(CriticRule::SteppingStone, hit);
    }
}

} // namespace ascent::critic

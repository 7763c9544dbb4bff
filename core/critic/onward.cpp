// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"
#include "core/language/text/words.h"

namespace ascent::critic {

namespace {

// "I won't be on reception", "getting out of the pot wash": the role itself is what to get away from.
bool awayFromTheRole(const Reading& reading, const Hit& hit) {
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
Destination destinationOf(const Reading& reading, const Hit& hit) {
    static const WordSet elsewhere(
        u"elsewhere another other somewhere out away abroad overseas firm firms company companies competitor "
        u"competitors rival rivals airline airlines agency agencies city london university medical college academy "
        u"police army navy start off home google industry practice private employer employers job jobs names name "
        u"freelance business leave quit");
    static const WordSet sizes(u"bigger better larger big top proper real wider higher");
    static const WordSet within(
        u"you your here this team section sections account accounts client clients department licence license ticket "
        u"chartered qualified registered certified accredited certificate certification diploma course qualification "
        u"management supervisory supervisor leader leader's leadership senior lead responsibility responsibilities "
        u"involved project projects role level specialist training ward shift station next stage up planning more "
        u"caseload grade exam exams apprentices");
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
bool growsWithin(const Reading& reading, const Hit& hit) {
    static const WordSet onward(u"get getting go going move moving take taking progress on larger bigger better");
    return onward.contains(reading.token(hit.end - 1).word) && destinationOf(reading, hit) == Destination::Within &&
           !reading.has({hit.first, hit.end}, {u"leave", u"quit", u"elsewhere", u"off", u"out"});
}

bool asksHowSoon(const Reading& reading, const Hit& hit) {
    const QString& opening = reading.token(hit.first).word;
    const int first = reading.sentence(reading.sentenceOf(hit)).first;
    return hit.first == first && (opening == u"how" || opening == u"when") &&
           reading.has({first, first + 4}, {u"do", u"can", u"does", u"could", u"would", u"will", u"am"});
}

} // namespace

void judgeStepping(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::SteppingStone)) {
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) ||
            (reading.tells(reading.clauseOf(hit)) && !reading.has({hit.first, hit.end}, {u"would", u"will"})) ||
            reading.ofOthers(hit) || growsWithin(reading, hit))
            continue;
        remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    }
    for (const Hit& hit : reading.hits(Group::MeansTo)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) ||
            reading.tells(reading.clauseOf(hit)) || reading.ofOthers(hit) || growsWithin(reading, hit) ||
            reading.has({hit.first, std::min(sentence.end, hit.end + 5)}, {u"here", u"your", u"internal"}))
            continue;
        remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    }
    for (const Hit& hit : reading.hits(Group::ThenOn))
        if (reading.aims(reading.clauseOf(hit)) && !reading.denied(hit) && !reading.ofOthers(hit) &&
            destinationOf(reading, hit) == Destination::Elsewhere)
            remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    for (const Hit& hit : reading.hits(Group::NotHere))
        if (awayFromTheRole(reading, hit))
            remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    for (const Hit& hit : reading.hits(Group::QuickRise)) {
        const int clause = reading.clauseOf(hit);
        // "How quickly do people get promoted?": the speaker asks for themselves.
        if (asksHowSoon(reading, hit)) {
            remarks.add(Rule::SteppingStone, Severity::Warning, hit);
            continue;
        }
        if (reading.overlaps(Group::SteppingOther, hit) || reading.denied(hit) || reading.past(clause) ||
            !reading.aims(clause) || reading.sentenceHas(Group::Proving, reading.sentenceOf(hit)))
            continue;
        remarks.add(Rule::SteppingStone, Severity::Warning, hit);
    }
}

} // namespace ascent::critic

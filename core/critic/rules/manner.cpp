// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// Words that say something of their own beside the empty ones: what the person does, with what, for whom.
int spread(const AnswerReading& reading, const std::vector<Hit>& hits, const QSet<int>& skipped) {
    QSet<QString> distinct;
    for (qsizetype at = 0; at < qsizetype(hits.size()); ++at)
        if (!skipped.contains(int(at)))
            distinct.insert(reading.token(hits[at].first).word + QString::number(hits[at].end - hits[at].first));
    return int(distinct.size());
}

// "I want to become the head chef of a kitchen where nobody shouts", "its figure was the best in the city": what is
// aimed for, or was, and no word of the employer.
bool isOwnMatter(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& ofTheEmployer = ruleWords(CriticRule::Flattery, u"of-the-employer");
    static const WordSet& aimedFor = ruleWords(CriticRule::Flattery, u"aimed-for");
    static const WordSet& article = ruleWords(CriticRule::Flattery, u"article");
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    if (reading.has(sentence, ofTheEmployer))
        return false;
    const TokenRange before{sentence.first, hit.first};
    const bool aim = reading.has(before, aimedFor) && reading.has(before, article);
    return aim || reading.tells(reading.clauseOf(hit));
}

struct Pile {
    CriticRule rule;
    Group group;
    Group other;     ///< the same words with another meaning
    int many;        ///< so many are piled up in any answer
    int someInShort; ///< so many in a short one or within one sentence
    int shortWords;
};

void judgePile(const AnswerReading& reading, const Pile& pile, Remarks& remarks) {
    const auto& hits = reading.hits(pile.group);
    QSet<int> skipped;
    QHash<int, int> bySentence;
    int densest = 0;
    for (int at = 0; at < int(hits.size()); ++at) {
        if ((pile.other != Group::Count && reading.overlaps(pile.other, hits[at])) ||
            (pile.rule == CriticRule::Flattery && isOwnMatter(reading, hits[at])))
            skipped.insert(at);
        else
            densest = std::max(densest, ++bySentence[reading.sentenceOf(hits[at])]);
    }
    const int count = spread(reading, hits, skipped);
    const bool brief = reading.prose().tokens.size() <= pile.shortWords;
    const bool piled = count >= pile.many || (count >= pile.someInShort && (brief || densest >= pile.someInShort));
    for (int at = 0; at < int(hits.size()); ++at)
        if (!skipped.contains(at))
            remarks.add(pile.rule, piled ? Severity::Warning : Severity::Note, hits[at]);
}

} // namespace

void judgeFlattery(const AnswerReading& reading, Remarks& remarks) {
    judgePile(reading, {CriticRule::Flattery, Group::Praise, Group::Count, 3, 2, 60}, remarks);
    // Of all employers the greatest: so much needs no second one.
    for (const Hit& hit : reading.hits(Group::PraiseStrong))
        if (!reading.denied(hit) && !reading.past(reading.clauseOf(hit)))
            remarks.add(CriticRule::Flattery, hit);
}

void judgeCliche(const AnswerReading& reading, Remarks& remarks) {
    judgePile(reading, {CriticRule::Cliche, Group::Worn, Group::Count, 4, 2, 30}, remarks);
}

void judgeHedging(const AnswerReading& reading, Remarks& remarks) {
    judgePile(reading, {CriticRule::Hedging, Group::Hedge, Group::HedgeOther, 4, 3, 45}, remarks);
}

} // namespace ascent::critic

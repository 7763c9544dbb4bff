// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/answer_reading.h"

#include "core/language/lang_file.h"
#include "core/language/speech/speech.h"

#include <algorithm>

namespace ascent::critic {

namespace {

const WordSet& wordsOfClauses(QStringView section) {
    return langWords(u"critic/clauses.txt", section);
}

// The hits of a group are in order: those that begin in a range are found by halving.
auto firstFrom(const std::vector<Hit>& hits, int token) {
    return std::lower_bound(hits.begin(), hits.end(), token, [](const Hit& hit, int at) { return hit.first < at; });
}

bool beginsWithin(const std::vector<Hit>& hits, int first, int end) {
    const auto at = firstFrom(hits, first);
    return at != hits.end() && at->first < end;
}

constexpr int longestFragment = 14; // tokens

} // namespace

AnswerReading::AnswerReading(const QString& text, const CritiqueContext& context)
    : m_read(text)
    , m_context(context)
    , m_words(countWords(text))
    , m_seconds(speakingSeconds(m_words, context.wordsPerMinute))
    , m_hits(findPatterns(m_read.prose())) {
    for (const Token& each : readProse(context.title).tokens)
        m_titleWords.insert(each.word);
    judgeClauses();
}

bool AnswerReading::titled(const WordSet& words) const {
    return std::any_of(m_titleWords.begin(), m_titleWords.end(),
                       [&](const QString& word) { return words.contains(word); });
}

bool AnswerReading::isSpeaker(int token) const {
    static const WordSet& speaking = wordsOfClauses(u"who-speaks");
    return speaking.contains(m_read.token(token).word);
}

// "we planted", "I then rewired": any regular past after the speaker. After a form of "be" it's a state.
bool AnswerReading::tellsRegularPast(const TokenRange& clause) const {
    static const WordSet& between = wordsOfClauses(u"before-a-past");
    static const WordSet& noPast = wordsOfClauses(u"no-past");
    for (int t = clause.first; t + 1 < clause.end; ++t) {
        if (!isSpeaker(t))
            continue;
        const QString& next = token(t + 1).word;
        const bool adverb = next.endsWith(QStringLiteral("ly")) || between.contains(next);
        const QString& verb = adverb && t + 2 < clause.end ? token(t + 2).word : next;
        if (verb.size() > 4 && verb.endsWith(QStringLiteral("ed")) && !noPast.contains(verb))
            return true;
    }
    return false;
}

bool AnswerReading::ownSubject(const ProseClause& clause) const {
    static const WordSet& subjects = wordsOfClauses(u"subjects");
    return has({clause.first, std::min(clause.end, clause.first + 3)}, subjects);
}

bool AnswerReading::isFragment(const ProseSentence& sentence) const {
    static const WordSet& acting = wordsOfClauses(u"acting");
    return sentence.size() <= longestFragment && !has(sentence, acting);
}

void AnswerReading::judgeClauses() {
    m_clauses.resize(prose().clauses.size());
    bool listOpen = false; // "I want to:" and then items
    for (int c = 0; c < prose().clauses.size(); ++c) {
        const ProseClause& clause = prose().clauses[c];
        const ProseSentence& sentence = prose().sentences[clause.sentence];
        Meaning& meaning = m_clauses[c];
        // "I was drawn by the holidays": it is told in the past and still says what the speaker is after.
        const bool drawn = beginsWithin(hits(Group::DrawnBy), clause.first, clause.end);
        meaning.aims = drawn || beginsWithin(hits(Group::Aim), clause.first, clause.end);
        meaning.past =
            !drawn && (beginsWithin(hits(Group::Past), clause.first, clause.end) || tellsRegularPast(clause));
        const bool first = clause.first == sentence.first;
        if (first) {
            if (!sentence.bullet)
                listOpen = false;
            const bool past = meaning.past;
            if (!past && (isFragment(sentence) || (sentence.bullet && listOpen)))
                meaning.aims = true;
        } else if (!meaning.aims && !meaning.past && !ownSubject(clause)) {
            meaning = m_clauses[c - 1];
        }
        listOpen = listOpen || meaning.aims;
    }
}

std::span<const Hit> AnswerReading::within(Group group, const TokenRange& range) const {
    const auto& all = hits(group);
    const auto first = firstFrom(all, range.first);
    return {first, firstFrom(all, range.end)};
}

bool AnswerReading::clauseHas(Group group, int clause) const {
    return beginsWithin(hits(group), prose().clauses[clause].first, prose().clauses[clause].end);
}

bool AnswerReading::sentenceHas(Group group, int sentence) const {
    return beginsWithin(hits(group), prose().sentences[sentence].first, prose().sentences[sentence].end);
}

bool AnswerReading::overlaps(Group group, const Hit& hit) const {
    // Patterns are at most some twenty tokens long, so only the ones that begin shortly before can reach the hit.
    constexpr int longestPattern = 24;
    for (auto at = firstFrom(hits(group), hit.first - longestPattern); at != hits(group).end() && at->first < hit.end;
         ++at)
        if (at->overlaps(hit))
            return true;
    return false;
}

bool AnswerReading::denied(const Hit& hit) const {
    static const WordSet& verbs = wordsOfClauses(u"after-a-comparison");
    const TokenRange part = clause(clauseOf(hit));
    const TokenRange before{std::max(part.first, hit.first - 7), hit.first};
    for (const Hit& negation : within(Group::Negation, before)) {
        if (negation.end > hit.first)
            continue;
        // "What draws me here rather than there is the pay": the comparison is over before the verb.
        const bool compared = token(negation.end - 1).word == u"than" && has({negation.end, hit.first}, verbs);
        if (!compared)
            return true;
    }
    return deniedAfter(hit);
}

// After a comma a "not" denies what follows: "more pay, not more praise".
bool AnswerReading::deniedAfter(const Hit& hit) const {
    static const WordSet& ends = wordsOfClauses(u"ends-denying");
    static const WordSet& denying = wordsOfClauses(u"denies-what-precedes");
    static const WordSet& ranks = wordsOfClauses(u"ranks");
    const TokenRange whole = sentence(sentenceOf(hit));
    for (int t = hit.end; t < std::min(whole.end, hit.end + 4); ++t) {
        const QString& word = token(t).word;
        if (token(t).before >= Break::Comma || ends.contains(word))
            return false;
        // "Pay comes second", not "a second yard".
        const bool ranked = word == u"second" && ranks.contains(token(t - 1).word);
        if (denying.contains(word) || ranked)
            return true;
    }
    return false;
}

bool AnswerReading::isParty(int token) const {
    return beginsWithin(hits(Group::OtherPerson), token, token + 1) ||
           beginsWithin(hits(Group::OtherParty), token, token + 1);
}

bool AnswerReading::ofOthers(const Hit& hit) const {
    static const WordSet& prepositions = wordsOfClauses(u"prepositions");
    static const WordSet& others = wordsOfClauses(u"others");
    static const WordSet& speaker = wordsOfClauses(u"speaker");
    static const WordSet& self = wordsOfClauses(u"self");
    static const WordSet& anybody = wordsOfClauses(u"anybody");
    static const WordSet& shares = wordsOfClauses(u"shares");
    if (has({hit.first, hit.end}, self))
        return false;
    const TokenRange whole = sentence(sentenceOf(hit));
    // The subject is the nearest one before the phrase. A party after a preposition is none ("for my patients"), and
    // "somebody who" goes on about the speaker of "I am somebody".
    for (int t = hit.first - 1; t >= whole.first; --t) {
        const QString& word = token(t).word;
        if (speaker.contains(word))
            return false;
        if (others.contains(word))
            return true;
        if (word == u"who" && t > whole.first)
            return !anybody.contains(token(t - 1).word);
        if (!isParty(t))
            continue;
        int before = t - 1;
        while (before >= whole.first && before > t - 3 && !prepositions.contains(token(before).word))
            --before;
        if (before < whole.first || !prepositions.contains(token(before).word))
            return true;
        // "A lot of people", "most of my colleagues": the party is the subject all the same.
        if (token(before).word == u"of" && before > whole.first && shares.contains(token(before - 1).word))
            return true;
    }
    return false;
}

bool AnswerReading::near(Group group, const Hit& hit, int before, int after) const {
    const TokenRange whole = sentence(sentenceOf(hit));
    return beginsWithin(hits(group), std::max(whole.first, hit.first - before), std::min(whole.end, hit.end + after));
}

bool AnswerReading::has(const TokenRange& range, const WordSet& words) const {
    for (int t = range.first; t < range.end; ++t)
        if (words.contains(token(t).word))
            return true;
    return false;
}

bool AnswerReading::has(const TokenRange& range, QStringView word) const {
    for (int t = range.first; t < range.end; ++t)
        if (token(t).word == word)
            return true;
    return false;
}

} // namespace ascent::critic

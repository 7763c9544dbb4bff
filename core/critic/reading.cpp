// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/reading.h"

#include <algorithm>

namespace ascent::critic {

namespace {

// The hits of a group are in order: those that begin in a range are found by halving.
auto firstFrom(const std::vector<Hit>& hits, int token) {
    return std::lower_bound(hits.begin(), hits.end(), token, [](const Hit& hit, int at) { return hit.first < at; });
}

bool beginsWithin(const std::vector<Hit>& hits, int first, int end) {
    const auto at = firstFrom(hits, first);
    return at != hits.end() && at->first < end;
}

bool isSubject(const QString& word) {
    static const QSet<QString> subjects{QStringLiteral("i"),    QStringLiteral("we"),    QStringLiteral("they"),
                                        QStringLiteral("he"),   QStringLiteral("she"),   QStringLiteral("it"),
                                        QStringLiteral("you"),  QStringLiteral("there"), QStringLiteral("this"),
                                        QStringLiteral("that"), QStringLiteral("my"),    QStringLiteral("what")};
    return subjects.contains(word);
}

constexpr int longestFragment = 14; // tokens

// "we planted", "I then rewired": any regular past after the speaker. After a form of "be" it's a state.
bool tellsRegularPast(const Prose& prose, const TokenRange& clause) {
    for (int t = clause.first; t + 1 < clause.end; ++t) {
        if (prose.tokens[t].word != u"i" && prose.tokens[t].word != u"we")
            continue;
        const QString* verb = &prose.tokens[t + 1].word;
        const bool adverb = verb->endsWith(QStringLiteral("ly")) || *verb == u"also" || *verb == u"then" ||
                            *verb == u"just" || *verb == u"once" || *verb == u"even";
        if (adverb && t + 2 < clause.end)
            verb = &prose.tokens[t + 2].word;
        if (verb->size() > 4 && verb->endsWith(QStringLiteral("ed")) && *verb != u"need" && *verb != u"proceed" &&
            *verb != u"succeed" && *verb != u"exceed" && *verb != u"applied")
            return true;
    }
    return false;
}

} // namespace

Reading::Reading(const QString& text, const CritiqueContext& context)
    : m_text(text)
    , m_context(context)
    , m_prose(readProse(text))
    , m_hits(findPhrases(m_prose)) {
    for (const Token& each : readProse(context.title).tokens)
        m_titleWords.insert(each.word);
    judgeClauses();
}

bool Reading::ownSubject(const ProseClause& clause) const {
    for (int t = clause.first; t < clause.end && t < clause.first + 3; ++t)
        if (isSubject(m_prose.tokens[t].word))
            return true;
    return false;
}

bool Reading::isFragment(const ProseSentence& sentence) const {
    if (sentence.size() > longestFragment)
        return false;
    for (int t = sentence.first; t < sentence.end; ++t) {
        const QString& word = m_prose.tokens[t].word;
        if (word == u"i" || word == u"we" || word == u"they" || word == u"he" || word == u"she" || word == u"you" ||
            word == u"was" || word == u"were" || word == u"did" || word == u"came" || word == u"went" ||
            word == u"took" || word == u"gave" || word == u"became" || word == u"grew" || word == u"brought")
            return false; // someone acts or acted: a whole sentence
    }
    return true;
}

void Reading::judgeClauses() {
    m_clauses.resize(m_prose.clauses.size());
    bool listOpen = false; // "I want to:" and then items
    for (int c = 0; c < m_prose.clauses.size(); ++c) {
        const ProseClause& clause = m_prose.clauses[c];
        const ProseSentence& sentence = m_prose.sentences[clause.sentence];
        Meaning& meaning = m_clauses[c];
        // "I was drawn by the holidays": it is told in the past and still says what the speaker is after.
        const bool drawn = beginsWithin(hits(Group::DrawnBy), clause.first, clause.end);
        meaning.aims = drawn || beginsWithin(hits(Group::Aim), clause.first, clause.end);
        meaning.past =
            !drawn && (beginsWithin(hits(Group::Past), clause.first, clause.end) || tellsRegularPast(m_prose, clause));
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

// "I've got a mortgage" is said of now.
bool Reading::toldAsPast(const ProseClause& clause) const {
    for (const Hit& hit : within(Group::Past, clause)) {
        const bool haveGot = hit.end - hit.first >= 2 && token(hit.end - 1).word == u"got" &&
                             (token(hit.end - 2).word == u"have" || token(hit.end - 2).word == u"already");
        if (!haveGot)
            return true;
    }
    return false;
}

std::span<const Hit> Reading::within(Group group, const TokenRange& range) const {
    const auto& all = hits(group);
    const auto first = firstFrom(all, range.first);
    return {first, firstFrom(all, range.end)};
}

bool Reading::clauseHas(Group group, int clause) const {
    return beginsWithin(hits(group), m_prose.clauses[clause].first, m_prose.clauses[clause].end);
}

bool Reading::sentenceHas(Group group, int sentence) const {
    return beginsWithin(hits(group), m_prose.sentences[sentence].first, m_prose.sentences[sentence].end);
}

bool Reading::overlaps(Group group, const Hit& hit) const {
    // Phrases are at most some twenty tokens long, so only the ones that begin shortly before can reach the hit.
    constexpr int longestPhrase = 24;
    for (auto at = firstFrom(hits(group), hit.first - longestPhrase); at != hits(group).end() && at->first < hit.end;
         ++at)
        if (at->overlaps(hit))
            return true;
    return false;
}

bool Reading::denied(const Hit& hit) const {
    const TokenRange whole = sentence(sentenceOf(hit));
    const TokenRange part = clause(clauseOf(hit));
    const TokenRange before{std::max(part.first, hit.first - 7), hit.first};
    for (const Hit& negation : within(Group::Negation, before)) {
        if (negation.end > hit.first)
            continue;
        // "What draws me here rather than there is the pay": the comparison is over before the verb.
        const bool compared = token(negation.end - 1).word == u"than" &&
                              has({negation.end, hit.first}, {u"is", u"are", u"was", u"comes"});
        if (!compared)
            return true;
    }
    // After a comma a "not" denies what follows: "more pay, not more praise".
    for (int t = hit.end; t < std::min(whole.end, hit.end + 4); ++t) {
        const QString& word = token(t).word;
        if (token(t).before >= Break::Comma || word == u"and" || word == u"but" || word == u"if" || word == u"i")
            break;
        // "Pay comes second", not "a second yard".
        const QString& verb = token(t - 1).word;
        const bool ranked =
            word == u"second" && (verb == u"is" || verb == u"are" || verb == u"comes" || verb == u"come");
        if (word == u"not" || word == u"never" || word == u"secondary" || ranked)
            return true;
    }
    return false;
}

bool Reading::ofOthers(const Hit& hit) const {
    // The subject is the nearest one before the phrase. A party after a preposition is none ("for my patients"), and
    // "somebody who" goes on about the speaker of "I am somebody".
    static const QSet<QString> prepositions{
        QStringLiteral("of"),   QStringLiteral("for"),   QStringLiteral("to"),    QStringLiteral("with"),
        QStringLiteral("in"),   QStringLiteral("at"),    QStringLiteral("by"),    QStringLiteral("from"),
        QStringLiteral("than"), QStringLiteral("like"),  QStringLiteral("about"), QStringLiteral("as"),
        QStringLiteral("on"),   QStringLiteral("among"), QStringLiteral("a"),     QStringLiteral("an")};
    static const QSet<QString> others{QStringLiteral("they"),  QStringLiteral("he"),  QStringLiteral("she"),
                                      QStringLiteral("their"), QStringLiteral("his"), QStringLiteral("her"),
                                      QStringLiteral("them"),  QStringLiteral("its"), QStringLiteral("whose")};
    static const QSet<QString> speaker{QStringLiteral("i"),      QStringLiteral("we"),   QStringLiteral("me"),
                                       QStringLiteral("myself"), QStringLiteral("mine"), QStringLiteral("my")};
    static const QSet<QString> anybody{QStringLiteral("someone"), QStringLiteral("somebody"), QStringLiteral("person"),
                                       QStringLiteral("one"),     QStringLiteral("sort"),     QStringLiteral("kind"),
                                       QStringLiteral("type"),    QStringLiteral("man"),      QStringLiteral("woman")};
    if (has({hit.first, hit.end}, {u"i", u"my", u"me", u"myself"}))
        return false;
    const TokenRange whole = sentence(sentenceOf(hit));

    for (int t = hit.first - 1; t >= whole.first; --t) {
        const QString& word = token(t).word;
        if (speaker.contains(word))
            return false;
        if (others.contains(word))
            return true;
        if (word == u"who" && t > whole.first)
            return !anybody.contains(token(t - 1).word);
        const bool party =
            beginsWithin(hits(Group::OtherPerson), t, t + 1) || beginsWithin(hits(Group::OtherParty), t, t + 1);
        if (!party)
            continue;
        int before = t - 1;
        while (before >= whole.first && before > t - 3 && !prepositions.contains(token(before).word))
            --before;
        if (before < whole.first || !prepositions.contains(token(before).word))
            return true;
        // "A lot of people", "most of my colleagues": the party is the subject all the same.
        static const QSet<QString> shares{QStringLiteral("lot"),  QStringLiteral("lots"),   QStringLiteral("most"),
                                          QStringLiteral("many"), QStringLiteral("some"),   QStringLiteral("plenty"),
                                          QStringLiteral("half"), QStringLiteral("number"), QStringLiteral("few")};
        if (token(before).word == u"of" && before > whole.first && shares.contains(token(before - 1).word))
            return true;
    }
    return false;
}

bool Reading::near(Group group, const Hit& hit, int before, int after) const {
    const TokenRange whole = sentence(sentenceOf(hit));
    return beginsWithin(hits(group), std::max(whole.first, hit.first - before), std::min(whole.end, hit.end + after));
}

bool Reading::has(const TokenRange& range, std::initializer_list<QStringView> words) const {
    for (int t = range.first; t < range.end; ++t)
        for (const QStringView word : words)
            if (token(t).word == word)
                return true;
    return false;
}

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"
#include "core/critic/text/patterns.h"
#include "core/language/text.h"
#include "core/language/text/words.h"

#include <span>

namespace ascent::critic {

/// What the critic sees in a Text: the patterns that stand in it, and how its clauses are meant for an answer. Keeps a
/// reference to the context.
class AnswerReading {
public:
    AnswerReading(const QString& text, const CritiqueContext& context);

    const Text& read() const { return m_read; }
    const QString& text() const { return m_read.string(); }
    const CritiqueContext& context() const { return m_context; }
    const Prose& prose() const { return m_read.prose(); }
    const Token& token(int at) const { return m_read.token(at); }
    const std::vector<Hit>& hits(Group group) const { return m_hits[size_t(group)]; }
    const QSet<QString>& titleWords() const { return m_titleWords; }
    int words() const { return m_words; }
    /// What speaking it takes at the person's pace.
    int seconds() const { return m_seconds; }
    /// The token stands for who speaks: "I", "we".
    bool isSpeaker(int token) const;
    /// The role's title holds one of the words.
    bool titled(const WordSet& words) const;

    /// What the person wants is said here: by a verb of wanting, by going on from one, or because the question
    /// asks for it and the sentence is a fragment.
    bool aims(int clause) const { return m_clauses[clause].aims; }
    /// The clause tells what was done or is so, and wants nothing.
    bool tells(int clause) const { return m_clauses[clause].past && !m_clauses[clause].aims; }
    bool past(int clause) const { return m_clauses[clause].past; }

    /// The hits that begin in the range.
    std::span<const Hit> within(Group group, const TokenRange& range) const;
    bool clauseHas(Group group, int clause) const;
    bool sentenceHas(Group group, int sentence) const;
    bool overlaps(Group group, const Hit& hit) const;
    /// The phrase is denied: "not for the money", "money isn't what drives me".
    bool denied(const Hit& hit) const;
    /// The phrase is said of somebody else: its subject is another person or party ("patients who have no plans",
    /// "my boss never listens").
    bool ofOthers(const Hit& hit) const;
    /// A word of the group stands within so many tokens before or after the hit, in the same sentence.
    bool near(Group group, const Hit& hit, int before, int after) const;

    int clauseOf(const Hit& hit) const { return token(hit.first).clause; }
    int sentenceOf(const Hit& hit) const { return token(hit.first).sentence; }
    TokenRange sentence(int at) const { return prose().sentences[at]; }
    TokenRange clause(int at) const { return prose().clauses[at]; }
    /// Whether one of the words, or the word, stands in the range.
    bool has(const TokenRange& range, const WordSet& words) const;
    bool has(const TokenRange& range, QStringView word) const;

private:
    struct Meaning {
        bool aims = false;
        bool past = false;
    };
    void judgeClauses();
    bool tellsRegularPast(const TokenRange& clause) const;
    bool ownSubject(const ProseClause& clause) const;
    bool isFragment(const ProseSentence& sentence) const;
    bool deniedAfter(const Hit& hit) const;
    bool isParty(int token) const;

    Text m_read;
    const CritiqueContext& m_context;
    int m_words;
    int m_seconds;
    Hits m_hits;
    QList<Meaning> m_clauses;
    QSet<QString> m_titleWords;
};

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/skills/skill_phrases.h"
#include "core/posting/trace.h"

namespace ascent {

/// How sure a rule is of its phrases: where two overlap, the surer stays.
enum class SkillRank { Listed = 1, Begun, Framed, Headed, Known, Skilled };

/// What the rules propose as the skills of one line.
class SkillCandidates {
public:
    explicit SkillCandidates(const LineWords& line, PostingTrace::Line* trace = nullptr)
        : m_line(line)
        , m_trace(trace) {}

    const LineWords& line() const { return m_line; }
    /// By what rule, and by what data, the phrases that follow are proposed.
    void by(const char* why, const char* data = nullptr) {
        m_why = why;
        m_data = data;
    }
    /// A phrase as it is.
    void add(WordSpan span, SkillRank rank);
    /// A phrase that names something, without what stands before and behind the name; nothing where it names none.
    void put(WordSpan span, SkillRank rank);
    /// Verbs with their objects, from `at` on. Gives where they end.
    qsizetype putActions(qsizetype at, bool gerund, SkillRank rank);
    /// A list of noun phrases, from `at` on. Gives where it ends.
    qsizetype putNouns(qsizetype at, SkillRank rank);
    /// Whether a name of our lists ends just before this word.
    bool knownEndsAt(qsizetype word) const { return m_knownEnds.contains(word); }

    /// Those that overlap no surer one, in the order of the text.
    QList<PostingSkill> chosen();

private:
    struct Candidate {
        WordSpan span;
        SkillRank rank;
        const char* why;
        const char* data;
    };
    void putAction(WordSpan span, SkillRank rank);
    PostingSkill skillAt(WordSpan span) const;
    /// Adds the phrase where it names a skill.
    void addNamed(WordSpan span, SkillRank rank, bool action);
    void note(const Candidate& candidate, const char* discarded);

    const LineWords& m_line;
    PostingTrace::Line* m_trace; // null: nobody asks
    const char* m_why = nullptr;
    const char* m_data = nullptr;
    QList<Candidate> m_found;
    QSet<qsizetype> m_knownEnds;
};

/// "field", "environment": a head that says no more than what stands before it.
bool isMereHead(const QString& word);
/// A name with its number or its level: "Sage 50", "NVQ Level 3".
WordSpan withNumber(const LineWords& line, WordSpan span);

// The rules, by where they look.
void addNamed(SkillCandidates& found);  ///< names of our own lists, abbreviations, products, laws
void addAsked(SkillCandidates& found);  ///< what a requirement asks for
void addWorked(SkillCandidates& found); ///< what a duty is about, where it names what one must know

} // namespace ascent

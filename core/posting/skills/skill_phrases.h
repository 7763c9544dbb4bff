// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/skills/line_words.h"

namespace ascent {

/// Phrases of a line, and the word behind the last of them.
struct SkillPhrases {
    QList<WordSpan> spans;
    QList<qsizetype> bound; ///< those of them that "and" holds together: "civil and marine engineering"
    qsizetype end = 0;
};

/// Without what stands before and behind the name: "a track record of", "excellent", "... required".
WordSpan trimmedName(const LineWords& line, WordSpan span);

/// "up", "out": goes with the verb before it.
bool isParticle(const QString& word);

/// The word that says what the name is of: the last, or the one before "of".
qsizetype headOf(const LineWords& line, WordSpan span);

/// Why the words name nothing that a person can have learnt, but a body, a place, a length of time; null where they do
/// name it. `action`: they begin with a verb.
const char* whyNoSkill(const LineWords& line, WordSpan span, bool action);
inline bool namesSkill(const LineWords& line, WordSpan span, bool action) {
    return !whyNoSkill(line, span, action);
}

/// From `at` on, the parts of a list of noun phrases: "budgets, payroll and tax returns". `most`: words of one.
SkillPhrases nounPhrases(const LineWords& line, qsizetype at, qsizetype most);

/// From `at` on, verbs with their objects: "collect and check data, keep records". `gerund`: they end in -ing.
SkillPhrases actionPhrases(const LineWords& line, qsizetype at, bool gerund);

/// What stands before word `head` and belongs to it: "marine or piling" before "experience". Empty where nothing does.
WordSpan wordsBefore(const LineWords& line, qsizetype head, qsizetype most);

} // namespace ascent

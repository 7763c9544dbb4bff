// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/language/text/words.h"

#include <QSet>
#include <QStringList>

namespace ascent {

/// What a heading of a job description announces.
enum class Section { None, Duty, Summary, Must, Nice, Skill, Benefit, About, Apply, Meta };

/// Our own word lists (resources/lang/en/posting), read once.
struct Lexicon {
    PhraseBook headings; ///< tag: Section
    PhraseBook qualificationStart, qualificationAny, hard, dutyAny, benefitAny, boilerplate, aboutAny, nice, must;
    PhraseBook skills; ///< tag: index into skillNames
    struct SkillName {
        QString text;
        bool exact = false; ///< only with the capitals of `text`
        bool trait = false; ///< says what somebody is
        bool verb = false;  ///< says what somebody does
        QByteArray data;    ///< the section that it stands in: "posting/skills.txt [tool]"
    };
    QList<SkillName> skillNames;
    QSet<QString> traits;    ///< single words for what somebody is: "reliable"
    QSet<QString> verbs;     ///< base forms
    QSet<QString> verbForms; ///< forms in -s and -ing
    QSet<QString> openers;   ///< words that begin a line: verbs in every form, and what qualifications begin with
    const WordSet &jobs, &employers;
    /// What single words are worth in the name of a skill (skill-words.txt).
    const WordSet &grades, &emptyWords, &generalWords, &people, &placeHeads, &credentialHeads, &matterHeads, &trailing,
        &weak;
};
const Lexicon& lexicon();

// Sections of resources/lang/en/posting, for the rules that read one of their own; kept by the caller. Single words are
// read by langWords().

/// A phrase a line.
PhraseBook phrasesOf(const char* file, const char* section);
QStringList linesOf(const char* file, const char* section);
/// "key: value" a line.
QHash<QString, QString> entriesOf(const char* file, const char* section);

bool isFiller(const QString& lower);      ///< articles, pronouns, auxiliaries, conjunctions
bool isPreposition(const QString& lower); ///< in, with, for …

} // namespace ascent

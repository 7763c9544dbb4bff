// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// Which words belong to the name of a skill. Words are compared in small letters; most lists are in
// resources/lang/en/posting/skill-words.txt, which says what each is for.

/// Words that praise or grade what comes after them, and are no part of a skill's name.
bool isGrade(const QString& word);
/// Adjectives that lean on the noun behind "and": "written and spoken English".
bool isLeaning(const QString& word);
/// Words that begin a clause, where a skill's name ends.
bool isClauseWord(const QString& word);
/// What a word says of a skill: 0 nothing, 1 something where another word says more, 2 what it is.
int weightOf(const QString& word);
/// People and bodies of people.
bool isPeople(const QString& word);
/// Makes what stands before it a place, a body or an occasion: "kitchen", "office", "tasks".
bool isPlaceHead(const QString& word);
/// "certificate", "ticket": what says that somebody may do or knows something.
bool isCredentialHead(const QString& word);
/// What a duty's object must be for it to name a skill: "systems", "assessments", "welding".
bool isMatterHead(const QString& word);
/// Begins what is said about a name, and ends it: "used", "required".
bool isTrailing(const QString& word);
/// "six", "12".
bool isNumberWord(const QString& word);

} // namespace ascent

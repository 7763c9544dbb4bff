// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ascent {

// English verbs as far as career entries need them: which words are verbs, and their forms. Words are
// compared in small letters. What is not known is said to be unknown, never guessed into a verb.

/// How sure a leading word is a verb: "become" always is, "lead" and "design" may name a thing ("lead engineer").
enum class VerbSense { None, Sure, Open };

/// For a word in its base form.
VerbSense verbSense(const QString& word);

/// The base form of a gerund, or an empty text where the word is no gerund of a known verb: "running" -> "run",
/// "spring" -> "".
QString baseOfGerund(const QString& word);

/// The base form that a gerund of an unknown verb must have by its spelling ("buddying" -> "buddy", "symbolicating"
/// -> "symbolicate"); empty where the spelling leaves a choice. Only for words that stand before an object.
QString spelledBaseOfGerund(const QString& word);

/// True for gerunds that also name a thing or a field: "training", "building", "marketing".
bool isNamingGerund(const QString& word);

/// "run" -> "running", "lie" -> "lying".
QString gerundOf(const QString& base);

/// True for a past tense of a known verb: "built", "took", "rewrote", "checked".
bool isPastTense(const QString& word);

/// The base form of an irregular past or participle: "left" -> "leave", "taken" -> "take"; empty for other words.
QString baseOfPast(const QString& word);

/// The base forms that a form may be of, by its irregular past and by its spelling, the likeliest first: "running" is
/// of "runn", "runne" or "run", whichever the caller knows. For readers with a list of verbs of their own.
QStringList possibleBases(const QString& form);

/// All forms that a base form may have by its spelling: "plan" gives plan, plans, planed, planned, planing, planning.
/// Forms that no one writes do no harm where a text is looked through for them.
QStringList spelledForms(const QString& base);

/// True for a form that can only be the finite verb of a clause: "is", "went", "helps".
bool isFinite(const QString& word);

/// True for words that look like a base form or an adverb before one: "successfully", "not", "always".
bool isVerbAdverb(const QString& word);

} // namespace ascent

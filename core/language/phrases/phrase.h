// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/tidy.h"

namespace ascent {

enum class PhraseForm {
    Empty,
    Verb,     ///< what somebody does: "become a nurse", "becoming a nurse", "I want to become a nurse"
    Noun,     ///< a thing, a field or a post: "a master's degree", "head chef"
    Sentence, ///< a clause of its own: "Every ward has a pharmacist."
};

/// What a person typed, read so that a sentence can use it in the form that it needs. Reading is cautious:
/// what is neither clearly a verb phrase nor a clause is a noun phrase, and `quoted` is right in every frame.
struct Phrase {
    PhraseForm form = PhraseForm::Empty;
    QString adverb;      ///< Verb: what stands before it: "successfully"
    QString verb;        ///< Verb: base form
    QString rest;        ///< Verb: what follows, without a stop
    QString text;        ///< Noun: small first letter unless a name. Sentence: as typed, without a stop
    QString quoted;      ///< the whole entry, tidied, without a stop
    bool person = false; ///< Noun: names somebody's post or trade
    bool whole = true;   ///< false where a part was left away (after a semicolon, a further sentence)

    bool isEmpty() const { return form == PhraseForm::Empty; }
};

/// Reads the statement of an aim, a strength, a duty or a plan.
Phrase readPhrase(const QString& typed, const Names& names);

/// "become a nurse". Empty where the phrase is no verb phrase, and for a noun phrase that names no post.
/// A post becomes "become a head chef".
QString infinitive(const Phrase& phrase);

/// "becoming a nurse". Empty under the same conditions, and where a second verb could not be turned safely.
QString gerund(const Phrase& phrase);

/// Whether the text can stand as a clause: it has a subject and a finite verb. `loose` also takes regular past
/// forms for finite, as in a story ("The queue halved"), where an aim would mean "a team trained in …".
bool isClause(const QString& text, bool loose);

/// Whether the noun phrase names a post or a trade: "head chef", "engineer in a small team".
bool namesAPost(const QString& phrase);

/// In the first person, where a story leaves "I" away: "built 6 models" -> "I built 6 models".
QString withSubject(const QString& sentence);

} // namespace ascent

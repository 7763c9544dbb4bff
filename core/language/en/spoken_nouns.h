// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/spoken.h"

namespace ascent::english {

/// What stands behind a noun phrase's head begins with "of", "in", "where" and the like. The head in small letters.
QString headNoun(const QString& phrase);

/// Whether the noun phrase names somebody: a post, or a doer ("good listener").
bool namesSomebody(const QString& phrase);

/// A noun phrase in the form that it has where it is told as a strength, an aim or a goal. None: not certain.
Spoken readNoun(const QString& phrase, Telling as);

/// The articles that the commonest nouns never go without, and "the" before bodies: "managed team of eight" gives
/// "managed a team of eight".
/// `fromStart`: also where the phrase opens with such a noun.
QString withArticles(const QString& phrase, bool fromStart);

/// "Level 2 phlebotomy", "phlebotomy level 2": "Level 2 in phlebotomy". Empty where there is no grade.
QString gradeIn(const QString& phrase);

} // namespace ascent::english

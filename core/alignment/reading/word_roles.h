// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/reading/terms.h"

namespace ascent {

/// What a term's place lets it tell, for a text whose terms were found.

/// Whether others may stand behind it as those to whom it is done: "coach", "manage".
bool isGoverning(const Term& term);

/// Term::people comes in as "a plural of who does it" and stays only where another word governs it: the painters of
/// "supervise four painters" are led, those of "experienced painters" are what the text is about.
void settlePeople(QList<Term>& terms);

/// Term::quality comes in as "may tell how well" and stays only where a thing follows that is done so: "accurate" of
/// "accurate forecasts", not of "accurate and careful". What stays tells little.
void settleQualities(QList<Term>& terms);

/// How much a term counts by what leads to it, once its text has told something: for whom and where it is done counts
/// less. `before`: the term in front of it.
double joinFactor(const Term& term, const Term& before);

/// By term: 1 where it is what the text is about.
QList<double> aboutOf(const QList<Term>& terms);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// What a posting's line says without asking for anything that somebody could show. English; the words are those of
// resources/lang/en/alignment/not-asked.txt.

/// The part of a posting's sentence that says what the employer does not ask for: "you don't need a degree", "no
/// experience necessary". Empty where there is none. A requirement that is merely optional ("not essential, but
/// useful") is none.
QString waivedIn(const QString& sentence);

/// The line without what it denies or waives, as long as before: what there is not is nothing to meet.
QString askedPartOf(const QString& line);

/// "Other duties as assigned", "reports to the head chef": nothing that anybody could show.
bool isCatchAll(const QString& line);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// What somebody typed, written as it is spoken: slips and shorthand put right ("yrs", "w/", "dont"), amounts in words
/// ("10%", "£25k", "40+"), numbers up to twelve spelled out. Marks that part thoughts stay. English.
QString spokenWords(const QString& typed);

/// Whether something is left that nobody can say: arrows, slashes, pipes, a lone "x", an unclosed bracket.
bool holdsShorthand(const QString& spoken);

} // namespace ascent

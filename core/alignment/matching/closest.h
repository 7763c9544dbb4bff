// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"

namespace ascent {

/// Fills AlignedLine::closest of each line that nothing covers with strengths, goals and stories. That a word of both
/// is rare among the person's own, or that both name things of one kind (core/language/word_senses.h), is all that
/// speaks for them, so they are shown and never claimed. What the person refused, and what stands beside the line
/// already, is left out; private goals are too. Apart from align(), since only who looks at the lines wants it.
void findClosest(Alignment& alignment, const Content& content, QDate today);

} // namespace ascent

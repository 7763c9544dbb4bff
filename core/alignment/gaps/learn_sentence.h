// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace ascent {

/// What somebody may say in an interview of a line that they have nothing to show for: that they can't show it yet, and
/// how they would come by it. In the first person, to the employer, one or two sentences. Whatever the line's form, the
/// sentence is whole: what can't be turned safely is quoted. A licence or a degree is not "learned in the first
/// months", and of years asked for nobody is told that they have none. English. Empty for a line without words.
/// `nth` picks one of several wordings, so that those which stand on one page do not all sound alike.
QString learnSentence(const PostingLine& line, int nth = 0);

} // namespace ascent

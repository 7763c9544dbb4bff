// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text.h"

namespace ascent {

/// How a text speaks of something: gladly or plainly, neither, or as what the speaker does not want.
enum class Attitude { Toward, Neutral, Away };

/// The attitude of a text towards each of its words: "I'd teach, but not sell", "I would rather not lead people",
/// "nothing better than baking", "A whole ward, no thank you".
/// `aversionAsked`: the text names what the person can't bear, so that "I hate selling" says no more than "selling",
/// and only a denial ("I don't mind selling") takes it back.
QList<Attitude> attitudesIn(const Text& text, bool aversionAsked = false);

} // namespace ascent

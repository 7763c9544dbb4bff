// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lexicon.h"

namespace ascent {

/// What a heading announces, and the data by which that was known.
struct AnnouncedBy {
    Section section = Section::None;
    const char* data = nullptr;
};

/// What a heading announces by its grammar, where it is none that we know word by word: who is to do, need, have or get
/// something ("What would I be doing?", "Somebody who:", "You might be a fit if"). None where it does not tell.
AnnouncedBy announcedByGrammar(const QList<PlacedWord>& words);

} // namespace ascent

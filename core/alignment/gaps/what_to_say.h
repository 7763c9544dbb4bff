// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"

namespace ascent {

/// A row for what the person will say of a line of the role's posting, still without words.
OwnWords ownWordsOf(const RoleId& role, const QString& line);
/// The same for an entry that pulls apart from the role. Nothing where the entry is gone.
std::optional<OwnWords> ownWordsOf(const Content& content, const RoleId& role, const Conflict& conflict);

/// What the person wrote down to say of the same; nullptr where they wrote nothing. Of a line it holds for its words,
/// so that it outlives a pasting anew (core/posting/corrected.h). Valid until the next change.
const OwnWords* storedWords(const Content& content, const OwnWords& subject);

} // namespace ascent

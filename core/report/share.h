// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/withheld.h"

namespace ascent {

/// The entries that may stand in an output: without goals above `most` (with their steps, check-ins, revisions and
/// links; a goal below one of them stands alone), without personal notes, check-in notes, reasons of revisions and
/// reflections (of one with a say line the row stays, empty), and without texts that tell of such a goal (disclose()).
/// Every report is built from this and from nothing else. `withheld` gets those texts.
Content sharedContent(const Content& content, ShareLevel most, QList<Withheld>* withheld = nullptr);

} // namespace ascent

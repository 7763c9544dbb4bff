// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// The entries that may stand in an output: without goals above `most` (with their steps, check-ins, revisions and
/// links; a goal below one of them stands alone), without personal notes, check-in notes, reasons of revisions and
/// reflections. Every report is built from this and from nothing else.
Content sharedContent(const Content& content, ShareLevel most);

} // namespace ascent

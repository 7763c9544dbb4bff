// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// A digest of the words and numbers that a say line speaks of, to be kept with it (SayLine::basis). It can't be read
/// back. Empty where the entry isn't there.
QString basisOf(const SayLine& line, const Content& content);

/// Whether the entry changed since the line was kept. A line without a basis is never stale.
bool isStale(const SayLine& line, const Content& content);

} // namespace ascent

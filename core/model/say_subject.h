// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_ref.h"

namespace ascent {

/// The entry that a say line speaks of: of a match the one that meets the posting's line, of a note on an employer the
/// role, of what is said of oneself the person. Nothing where it isn't there: a driver that is ranked no more.
std::optional<EntityRef> subjectOf(const SayLine& line, const Content& content);

} // namespace ascent

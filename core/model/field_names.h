// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// What a person reads for a field of an entry, as its page calls it: "Due", "What draws you to it". Never empty for
/// a field that is listed in the entity's description.
QString nameOfField(EntityKind kind, QLatin1String field);

} // namespace ascent

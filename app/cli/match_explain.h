// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/trace.h"
#include "core/exchange/jsonwriter.h"

namespace ascent::cli {

/// Why each line was met, touched or left, for maintainers and for reports of faults.
QString explained(const MatchTrace& trace);
/// The same as the member "explain".
void writeExplained(JsonWriter& json, const MatchTrace& trace);

} // namespace ascent::cli

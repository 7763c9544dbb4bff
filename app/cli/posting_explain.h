// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/posting/trace.h"

namespace ascent::cli {

// Why a posting was read as it was. The engine's reasons are not translated: a report of a fault reads the same
// wherever it comes from.

/// The member "explain" of `posting --json`.
void writeExplanation(JsonWriter& json, const CodePoints& points, const PostingTrace& trace);
/// For people: each line with what decided.
QString explanation(const Posting& posting, const PostingTrace& trace);

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/advice/own_entries.h"
#include "core/critic/rules/remarks.h"

namespace ascent::critic {

/// The words of a remark: why an interviewer minds, and a way out.
Finding findingOf(const Remark& remark, const QString& text, const OwnEntries& own);

} // namespace ascent::critic

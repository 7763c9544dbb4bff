// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace ascent {

/// CommonMark with GitHub's tables and task lists. The person's text stays text: what would be markup is escaped.
QString toMarkdown(const Report& report);

} // namespace ascent

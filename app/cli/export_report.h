// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "ui/paper/paper.h"

namespace ascent::cli {

/// Where a report goes and on what paper.
struct ReportTarget {
    QString path;
    PaperSize paper = PaperSize::A4;
};

/// From `-o` and `--paper`; known to be good before the work begins. Errors: BadCall.
Result<ReportTarget> reportTarget(const Call& call);

/// Writes it; the note tells what is left out.
Outcome write(const Report& report, const ReportTarget& target);

} // namespace ascent::cli

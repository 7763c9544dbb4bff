// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_report.h"
#include "app/cli/files.h"
#include "core/report/plan.h"

namespace ascent::cli {

Outcome runExportPlan(const Call& call) {
    const auto target = reportTarget(call);
    if (!target)
        return target.error();
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    return write(buildGoalPlan((*workbook)->content(), call.today()), *target);
}

} // namespace ascent::cli

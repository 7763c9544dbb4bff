// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plan.h"

namespace ascent {

/// The prep sheet for a role: two pages to be read in the ten minutes before the interview. Only what may be said in
/// an interview is in it: no goal that is private or for the plan alone, no personal notes. Its ranks tell what goes
/// first where two pages don't hold it. Errors: BadCall where there is no such role.
Result<Report> buildPrepSheet(const Content& content, const RoleId& role, QDate today,
                              const ReportOptions& options = {});

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

namespace ascent {

struct ReportOptions {
    QLocale locale;              ///< for dates and numbers
    double wordsPerMinute = 135; ///< the person's pace, for the answers of a prep sheet
};

/// The goal plan: where I stand, aspirations, roadmap, goals, the next four weeks. Private goals and personal notes
/// are not in it, nor are roles: a plan is handed to people who need not know of an interview.
Report buildGoalPlan(const Content& content, QDate today, const ReportOptions& options = {});

} // namespace ascent

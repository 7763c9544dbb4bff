// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plan.h"

namespace ascent {

/// Answers to read aloud from paper: of each the question, the text, and its length in words and seconds; once, the
/// role that they are for. What was waved off, earlier texts and entries behind the text are not in it. Answers
/// without words and ids that are unknown are passed over. Errors: BadCall where nothing is left.
Result<Report> buildAnswers(const Content& content, const QList<AnswerId>& which, const ReportOptions& options = {});

} // namespace ascent

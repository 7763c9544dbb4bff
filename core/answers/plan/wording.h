// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/passage.h"
#include "core/answers/plan/plan.h"

namespace ascent {

/// The lines of a plan as passages, with the few words that join them: resources/lang/en/answers/plan.txt. Each
/// sentence is marked with where it comes from and whose words it is.
QList<Passage> worded(const AnswerPlan& plan, const PlanInput& input, Marks& marks);

/// What an interviewer listens for and the plan can't fill.
QList<AnswerPart> missingIn(const AnswerPlan& plan, const PlanInput& input, const QuestionPlan& question);

/// What to ask the person, so that the answer gets fuller: of the entries that belong to the question and that nothing
/// can be said of. A few.
QList<AnswerAsk> asksFor(const Choice& choice, const PlanInput& input, const SayBook& book,
                         const QuestionPlan& question);

/// What the answers for a role speak of, all questions together, and what has no line of the person's own.
QList<AnswerAsk> wordsWithout(const Choice& choice, const PlanInput& input, const SayBook& book);

} // namespace ascent

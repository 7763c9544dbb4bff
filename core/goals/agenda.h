// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

enum class AgendaKind {
    Step,    ///< an open step with a day
    GoalDue, ///< a goal whose day comes
    CheckIn, ///< a measured goal that was not looked at for a while
    AnyDay,  ///< the first open step of a goal whose steps have no day
    NoStep,  ///< an active goal that nothing is planned for
};

struct AgendaItem {
    AgendaKind kind = AgendaKind::Step;
    GoalId goal;
    std::optional<StepId> step;
    QDate when; ///< null for AnyDay and NoStep

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// A week from Monday to Sunday, as far as it lies in the time looked at.
struct AgendaWeek {
    QDate first, last;
    QList<AgendaItem> items; ///< by day; on the same day steps come first
};

/// What to do next: what is still open from before, the next four weeks one by one, and what has no day.
struct Agenda {
    QList<AgendaItem> before; ///< steps and goals whose day has passed, oldest first
    QList<AgendaWeek> weeks;  ///< all of them, empty ones too
    QList<AgendaItem> anyDay;
    QList<AgendaItem> noStep;

    bool isEmpty() const;
};

/// Whose steps and days count. Drafts are shown to their owner; a plan on paper leaves them out.
enum class AgendaOf { Active, ActiveAndDrafts };

/// The four weeks from today, their last day (today + 28) included. Goals in the order of the content, which may be
/// reduced to what may be seen.
Agenda nextWeeks(const Content& content, QDate today, AgendaOf whose = AgendaOf::ActiveAndDrafts);

/// The day on which to check in next: two weeks after the last time (or the start) where a goal runs for a quarter or
/// less, four weeks otherwise, and never after the goal is due. Nothing where a goal is not active or has no measure.
/// That looking at progress helps, the more so when it is written down: Harkin et al., Psychological Bulletin 142
/// (2016). The two intervals are ours.
std::optional<QDate> nextCheckIn(const Goal& goal, const Content& content, QDate today);

/// "When I have had lunch on Friday, then I write one page." The words that lead in are not said twice where the
/// person wrote them too. Empty where either half is missing.
QString ifThenWords(const Step& step);

} // namespace ascent

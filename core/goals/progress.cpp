// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Progress", text);
}

/// Days up to two weeks, weeks up to two months, then months: as people say it.
QString spell(int days) {
    if (days < 14)
        return days == 1 ? tr("1 day") : tr("%1 days").arg(days);
    if (days < 61)
        return tr("%1 weeks").arg(static_cast<int>(std::lround(days / 7.0)));
    return tr("%1 months").arg(static_cast<int>(std::lround(days / 30.44)));
}

QString percent(double fraction) {
    return tr("%1 % of the way").arg(static_cast<int>(std::floor(fraction * 100)));
}

/// The check-ins with a value, oldest first; on the same day in their order.
QList<const CheckIn*> measured(const Content& content, const Goal& goal) {
    QList<const CheckIn*> found = content.checkIns.owned(goal.id);
    found.removeIf([](const CheckIn* each) { return !each->value; });
    std::ranges::stable_sort(found, {}, [](const CheckIn* each) { return each->date; });
    return found;
}

QString stepsDone(const Content& content, const Goal& goal) {
    const auto steps = content.steps.owned(goal.id);
    const auto done = std::ranges::count_if(steps, [](const Step* step) { return step->done.has_value(); });
    return steps.isEmpty() ? tr("not measured")
                           : tr("%1 of %2 steps done").arg(QString::number(done), QString::number(steps.size()));
}

void compareWithLine(GoalProgress& progress, const Goal& goal, QDate start, const CheckIn& last, QDate today) {
    const int span = static_cast<int>(start.daysTo(*goal.due));
    const int at = static_cast<int>(start.daysTo(last.date));
    const int behind = at - static_cast<int>(std::lround(*progress.fraction * span));
    progress.daysBehind = behind;
    // A week is the grain of a check-in; on a long way a twentieth of it.
    const int slack = std::max(7, span / 20);
    if (behind <= slack)
        progress.pace = Pace::OnTrack;
    else
        progress.pace = behind <= std::max(28, span / 4) ? Pace::AtRisk : Pace::Late;
    progress.words = behind > slack    ? tr("behind by %1").arg(spell(behind))
                     : behind < -slack ? tr("ahead by %1").arg(spell(-behind))
                                       : tr("on track");
    if (const int since = static_cast<int>(last.date.daysTo(today)); since > 42)
        progress.words = tr("%1; last check-in %2 ago").arg(progress.words, spell(since));
}

} // namespace

GoalProgress progressOf(const Goal& goal, const Content& content, QDate today) {
    GoalProgress progress;
    const auto checkIns = measured(content, goal);
    if (!checkIns.isEmpty())
        progress.current = checkIns.last()->value;
    if (goal.target && progress.current) {
        // Without a baseline a rising measure begins at nothing, any other where it was first seen.
        const double from = goal.baseline.value_or(*goal.target > 0 ? 0.0 : *checkIns.first()->value);
        const double way = *goal.target - from;
        const double gone = *progress.current - from;
        progress.fraction = way == 0.0 ? (gone == 0.0 ? 1.0 : 0.0) : std::clamp(gone / way, 0.0, 1.0);
    }

    if (goal.status == GoalStatus::Done) {
        progress.pace = Pace::Done;
        progress.words = tr("done");
        return progress;
    }
    if (goal.status == GoalStatus::Paused || goal.status == GoalStatus::Dropped) {
        progress.words = goal.status == GoalStatus::Paused ? tr("paused") : tr("dropped");
        return progress;
    }
    if (progress.fraction == 1.0) {
        progress.pace = Pace::OnTrack;
        progress.words = tr("target reached");
        return progress;
    }
    if (goal.due && *goal.due < today) {
        progress.pace = Pace::Late;
        progress.words = tr("due %1 ago").arg(spell(static_cast<int>(goal.due->daysTo(today))));
        if (progress.fraction) {
            progress.daysBehind = static_cast<int>(goal.due->daysTo(today));
            progress.words = tr("%1, %2").arg(progress.words, percent(*progress.fraction));
        }
        return progress;
    }
    if (goal.start && *goal.start > today) {
        progress.pace = Pace::NotStarted;
        progress.words = tr("starts in %1").arg(spell(static_cast<int>(today.daysTo(*goal.start))));
        return progress;
    }
    if (!goal.target) {
        progress.words = stepsDone(content, goal);
        return progress;
    }
    if (!progress.fraction) {
        progress.pace = Pace::NotStarted;
        progress.words = tr("no check-in yet");
        return progress;
    }
    const QDate start = goal.start.value_or(checkIns.first()->date);
    if (!goal.due || start >= *goal.due) {
        progress.words = percent(*progress.fraction);
        return progress;
    }
    compareWithLine(progress, goal, start, *checkIns.last(), today);
    return progress;
}

} // namespace ascent

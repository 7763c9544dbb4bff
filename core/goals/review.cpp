// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/review.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <functional>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Review", text);
}
QString dayOf(QDate date) {
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}
QString numberOf(double value, const QString& unit) {
    return (QLocale::c().toString(value, 'g', 10) + u' ' + unit).trimmed();
}

QStringList questionsFor(const ReviewStop& stop, const Goal& goal, QDate today) {
    QStringList questions{tr("Is it still worth it to you?")};
    const bool behind = stop.progress.pace == Pace::AtRisk || stop.progress.pace == Pace::Late ||
                        stop.forecast.outlook == Outlook::Still || stop.forecast.outlook == Outlook::Away;
    if (stop.progress.fraction == 1.0)
        questions << tr("Is it done, or is there more to it?");
    else if (goal.due && *goal.due < today)
        questions << tr("Which day fits now, and what would have to be different until then?");
    else if (behind)
        questions << tr("What got in the way?");
    else if (stop.progress.pace == Pace::OnTrack)
        questions << tr("What helped, and can you do more of it?");
    else
        questions << tr("What did you do for it since the last time?");
    questions << (stop.next ? tr("Is this still the right next step?") : tr("What is the next step?"));
    return questions;
}

/// What happened to one goal between two states of the workbook.
QStringList changesOf(const Goal& goal, const Content& before, const Content& after, QDate today) {
    QStringList lines;
    const Goal* was = before.goals.find(goal.id);
    for (const CheckIn* each : after.checkIns.owned(goal.id)) {
        const CheckIn* old = before.checkIns.find(each->id);
        if (old && *old == *each)
            continue;
        if (each->value)
            lines << tr("Stands at %1.").arg(numberOf(*each->value, goal.unit));
        if (!each->note.trimmed().isEmpty() && (!old || old->note != each->note))
            lines << each->note.trimmed();
    }
    for (const Step* each : after.steps.owned(goal.id)) {
        const Step* old = before.steps.find(each->id);
        if (each->title.trimmed().isEmpty())
            continue;
        if (each->done && (!old || !old->done))
            lines << tr("Done: %1").arg(each->title.trimmed());
        else if (!each->done && !old)
            lines << tr("Next step: %1").arg(each->title.trimmed());
    }
    if (was && was->due != goal.due && goal.due)
        lines << (was->due ? tr("Moved from %1 to %2.").arg(dayOf(*was->due), dayOf(*goal.due))
                           : tr("Due on %1.").arg(dayOf(*goal.due)));
    for (const Revision* each : after.revisions.owned(goal.id)) {
        const Revision* old = before.revisions.find(each->id);
        if (each->date == today && !each->reason.trimmed().isEmpty() && (!old || old->reason != each->reason))
            lines << tr("Why: %1").arg(each->reason.trimmed());
    }
    if (was && was->status != goal.status)
        lines << tr("Now: %1.").arg(nameOf(goal.status).toLower());
    return lines;
}

} // namespace

QList<GoalId> goalsToReview(const Content& content) {
    QList<GoalId> order;
    QSet<GoalId> seen;
    const std::function<void(const Goal&)> visit = [&](const Goal& goal) {
        if (seen.contains(goal.id))
            return;
        seen.insert(goal.id);
        if (goal.status == GoalStatus::Active)
            order.append(goal.id);
        for (const Goal* child : content.goals.owned(goal.id))
            visit(*child);
    };
    for (const Goal& goal : content.goals)
        if (!content.goals.find(goal.parent))
            visit(goal);
    for (const Goal& goal : content.goals)
        visit(goal); // what only a damaged file has: a ring without a first one
    return order;
}

ReviewStop reviewStop(const Goal& goal, const Content& content, QDate today) {
    ReviewStop stop;
    stop.progress = progressOf(goal, content, today);
    stop.forecast = forecastOf(goal, content, today);
    for (const CheckIn* each : content.checkIns.owned(goal.id))
        if (each->date < today && (!stop.last || each->date >= stop.last->date))
            stop.last = each;
    for (const Step* step : content.steps.owned(goal.id)) {
        if (step->done || step->title.trimmed().isEmpty())
            continue;
        if (!stop.next || (step->due && (!stop.next->due || *step->due < *stop.next->due)))
            stop.next = step;
    }
    stop.questions = questionsFor(stop, goal, today);
    return stop;
}

QString reviewSummary(const Content& before, const Content& after, const QList<GoalId>& seen, QDate today) {
    QStringList parts;
    QStringList same;
    for (const GoalId& id : seen) {
        const Goal* goal = after.goals.find(id);
        if (!goal)
            continue;
        const QString name =
            goal->statement.trimmed().isEmpty() ? tr("A goal without words") : goal->statement.trimmed();
        const QStringList lines = changesOf(*goal, before, after, today);
        if (lines.isEmpty()) {
            same << name;
            continue;
        }
        QString part = name;
        for (const QString& line : lines)
            part += QStringLiteral("\n\u2013 ") + line;
        parts << part;
    }
    if (!same.isEmpty())
        parts << tr("Looked at, and left as it is:") + QStringLiteral("\n\u2013 ") +
                     same.join(QStringLiteral("\n\u2013 "));
    return parts.join(QStringLiteral("\n\n"));
}

const Review* lastReview(const Content& content) {
    const Review* last = nullptr;
    for (const Review& each : content.reviews)
        if (each.date.isValid() && (!last || each.date >= last->date))
            last = &each;
    return last;
}

std::optional<QDate> nextReview(const Content& content) {
    std::optional<QDate> first;
    bool active = false;
    for (const Goal& goal : content.goals) {
        if (goal.status != GoalStatus::Active)
            continue;
        active = true;
        if (goal.start && (!first || *goal.start < *first))
            first = goal.start;
    }
    if (!active)
        return std::nullopt;
    if (const Review* last = lastReview(content))
        return last->date.addMonths(last->period == ReviewPeriod::Monthly ? 1 : 3);
    return first ? std::optional(first->addDays(28)) : std::nullopt;
}

} // namespace ascent

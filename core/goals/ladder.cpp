// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/ladder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Ladder", text);
}

bool isOpen(const Goal& goal) {
    return goal.status == GoalStatus::Active || goal.status == GoalStatus::Draft;
}

bool hasOpenStep(const Content& content, const Goal& goal) {
    return std::ranges::any_of(content.steps.owned(goal.id), [](const Step* step) { return !step->done; });
}

bool hasOpenChild(const Content& content, const Goal& goal) {
    return std::ranges::any_of(content.goals.owned(goal.id), [](const Goal* child) { return isOpen(*child); });
}

bool hasStepBy(const Content& content, const Goal& goal, QDate until) {
    const auto steps = content.steps.owned(goal.id);
    return std::ranges::any_of(steps, [&](const Step* s) { return !s->done && (!s->due || *s->due <= until); });
}

/// All goals for which startsBy() holds, each looked at once: a ladder may be as deep as it has goals.
QSet<GoalId> goalsThatStartBy(const Content& content, QDate until) {
    QSet<GoalId> starting;
    const auto markUp = [&](const Goal* goal) {
        while (goal && !starting.contains(goal->id)) {
            starting.insert(goal->id);
            goal = isOpen(*goal) ? content.goals.find(goal->parent) : nullptr;
        }
    };
    for (const Goal& goal : content.goals) {
        if (hasStepBy(content, goal, until))
            markUp(&goal);
        if (isOpen(goal) && goal.due && *goal.due <= until)
            markUp(content.goals.find(goal.parent));
    }
    return starting;
}

/// Whether something below a goal, at any depth, is to be done by a day. Steps without a date are meant for now.
bool startsBy(const Content& content, const Goal& goal, QDate until) {
    QList<const Goal*> below{&goal};
    QSet<GoalId> seen{goal.id}; // a cycle would be a damaged file; it must not hang
    for (qsizetype i = 0; i < below.size(); ++i) {
        if (hasStepBy(content, *below[i], until))
            return true;
        for (const Goal* child : content.goals.owned(below[i]->id)) {
            if (!isOpen(*child) || seen.contains(child->id))
                continue;
            if (child->due && *child->due <= until)
                return true;
            seen.insert(child->id);
            below.append(child);
        }
    }
    return false;
}

} // namespace

QDate interviewWindowEnd(QDate today) {
    return today.addYears(5);
}

Horizon horizonOf(const Goal& goal, QDate today) {
    if (!goal.due)
        return Horizon::Open;
    if (*goal.due > today.addYears(10))
        return Horizon::Beyond;
    return *goal.due <= goal.start.value_or(today).addMonths(12) ? Horizon::Short : Horizon::Long;
}

namespace {

template<class Starts>
QList<LadderGap> gapsOf(const Goal& goal, const Content& content, QDate today, Starts&& starts) {
    QList<LadderGap> gaps;
    if (!isOpen(goal))
        return gaps;
    const auto add = [&](LadderGapKind kind, const QString& why) { gaps.append({kind, goal.id, why}); };
    const Horizon horizon = horizonOf(goal, today);
    const Goal* parent = content.goals.find(goal.parent);
    if (horizon == Horizon::Short && !parent && !content.aspirations.find(goal.aspiration))
        add(LadderGapKind::LeadsNowhere, tr("It builds no longer goal and serves no aspiration yet."));
    const bool noStepYet = horizon == Horizon::Long && !starts(goal);
    if (noStepYet)
        add(LadderGapKind::NoStepYet, tr("Nothing on the way to it is planned for the next twelve months."));
    // The parent may be private, so it is not named here.
    if (parent && goal.due && parent->due && *goal.due > *parent->due)
        add(LadderGapKind::AfterParent, tr("It is due after the goal that it builds."));
    if (horizon == Horizon::Beyond)
        add(LadderGapKind::BeyondTenYears, tr("It is due in more than ten years. As an aspiration it can stay open."));
    else if (goal.due && *goal.due > interviewWindowEnd(today))
        add(LadderGapKind::BeyondWindow,
            tr("It is due in more than five years. It stays on the plan, and out of the interview."));
    if (goal.status == GoalStatus::Active && !noStepYet && !hasOpenStep(content, goal) && !hasOpenChild(content, goal))
        add(LadderGapKind::NoNextStep, tr("It has no next step."));
    return gaps;
}

} // namespace

QList<LadderGap> ladderGapsOf(const Goal& goal, const Content& content, QDate today) {
    return gapsOf(goal, content, today, [&](const Goal& each) { return startsBy(content, each, today.addYears(1)); });
}

QList<LadderGap> ladderGaps(const Content& content, QDate today) {
    QList<LadderGap> gaps;
    const QSet<GoalId> starting = goalsThatStartBy(content, today.addYears(1));
    for (const Goal& goal : content.goals)
        gaps += gapsOf(goal, content, today, [&](const Goal& each) { return starting.contains(each.id); });
    return gaps;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/load.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

constexpr qint64 around = 45; // days to each side: a quarter

QString tr(const char* text) {
    return QCoreApplication::translate("Smart", text);
}

} // namespace

QList<const Goal*> dueAround(const Goal& goal, const Content& content) {
    QList<const Goal*> found;
    if (!goal.due)
        return found;
    for (const Goal& each : content.goals) {
        if (each.id == goal.id || each.status != GoalStatus::Active || !each.due ||
            std::abs(each.due->daysTo(*goal.due)) > around)
            continue;
        const auto children = content.goals.owned(each.id);
        const bool built = std::ranges::any_of(
            children, [](const Goal* child) { return child->status == GoalStatus::Active && child->due; });
        if (!built)
            found.append(&each);
    }
    return found;
}

Doubt loadDoubt(const Goal& goal, const Content& content, QDate today) {
    if (goal.status != GoalStatus::Active || !goal.due || *goal.due < today)
        return {};
    const auto others = dueAround(goal, content);
    const bool hasBelow = std::ranges::any_of(content.goals.owned(goal.id), [](const Goal* child) {
        return child->status == GoalStatus::Active && child->due;
    });
    if (hasBelow || others.size() + 1 < manyGoals)
        return {};
    return {
        tr("%1 active goals are due around the same time. Few people manage so many at once.").arg(others.size() + 1),
        tr("Which of them could wait, or what gives you the time for all of them?"), true};
}

} // namespace ascent

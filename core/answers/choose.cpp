// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/choose.h"

#include "core/alignment/alignment.h"
#include "core/answers/unsaid.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::answers", text);
}

qsizetype shared(const QSet<QString>& a, const QSet<QString>& b) {
    const QSet<QString>& small = a.size() < b.size() ? a : b;
    const QSet<QString>& large = a.size() < b.size() ? b : a;
    return std::count_if(small.begin(), small.end(), [&](const QString& stem) { return large.contains(stem); });
}

/// What the role can't serve, by entry, and why in a sentence: the same judgement as on the page of the role.
QHash<QUuid, QString> conflictsWith(const Content& content, const RoleView& role) {
    QHash<QUuid, QString> conflicts;
    if (role.role)
        for (const Conflict& each : aimsInConflict(content, *role.role, role.posting))
            if (!conflicts.contains(each.id))
                conflicts.insert(each.id, sentencesOf(each.why).value(0));
    for (const Aspiration& each : content.aspirations)
        if (each.kind == AspirationKind::Business && !conflicts.contains(each.id.uuid()))
            conflicts.insert(each.id.uuid(), tr("a business of your own: an employer can't serve it"));
    return conflicts;
}

struct Scored {
    double score = 0;
    qsizetype order = 0;
};

template<class E>
QList<const E*> sorted(QList<std::pair<Scored, const E*>> list) {
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        return a.first.score != b.first.score ? a.first.score > b.first.score : a.first.order < b.first.order;
    });
    QList<const E*> found;
    for (const auto& each : list)
        found.append(each.second);
    return found;
}

void chooseDirection(const Content& content, const RoleView& role, const QHash<QUuid, QString>& conflicts,
                     Choice& choice) {
    QList<std::pair<Scored, const Aspiration*>> list;
    qsizetype order = 0;
    for (const Aspiration& each : content.aspirations) {
        const auto leaveOut = [&](const QString& why) {
            choice.leftOut.append({EntityKind::Aspiration, each.id.uuid(), why});
        };
        ++order;
        if (each.state != AspirationState::Active || tidied(each.statement).isEmpty())
            continue;
        const QString conflict = conflicts.value(each.id.uuid());
        if (!conflict.isEmpty()) {
            leaveOut(conflict);
        } else if (isPersonal(each.statement)) {
            leaveOut(tr("too personal for an interview"));
        } else if (isAboutPay(each.statement)) {
            leaveOut(tr("about pay, which says nothing of what you bring"));
        } else {
            const QSet<QString> stems = role.stemsOf(each.statement);
            double score = 3.0 * double(shared(stems, role.titleStems)) +
                           std::min(4.0, double(shared(stems, role.postingStems))) +
                           std::max(0.0, 4.0 - 1.5 * double(order));
            if (each.kind == AspirationKind::Award || each.kind == AspirationKind::Contribution)
                score -= 2;
            list.append({{score, order}, &each});
        }
    }
    const QList<const Aspiration*> best = sorted(list);
    choice.direction = best.value(0);
    choice.second = best.value(1);
}

QString whyGoalStaysOut(const Content& content, const RoleView& role, const Goal& goal,
                        const QHash<QUuid, QString>& conflicts, QDate today) {
    if (goal.share == ShareLevel::Private)
        return tr("private");
    if (goal.share == ShareLevel::Plan)
        return tr("kept to the plan");
    if (goal.status == GoalStatus::Draft)
        return tr("still a draft");
    if (goal.status == GoalStatus::Dropped)
        return tr("dropped");
    if (goal.status == GoalStatus::Paused)
        return tr("paused");
    if (goal.due && *goal.due > interviewWindow(today))
        return tr("due after the interview window");
    if (const QString conflict = conflicts.value(goal.id.uuid()); !conflict.isEmpty())
        return conflict;
    if (goal.aspiration && conflicts.contains(goal.aspiration->uuid()) && !goal.parent)
        return tr("it serves an aspiration that is left out here");
    if (goal.category == GoalCategory::Business && content.aspirations.find(goal.aspiration) &&
        conflicts.contains(goal.aspiration->uuid()))
        return tr("it serves an aspiration that is left out here");
    if (role.role && isGettingTheJob(goal.statement))
        return tr("this role would be that step");
    if (isPersonal(goal.statement))
        return tr("too personal for an interview");
    return isAboutPay(goal.statement) ? tr("about pay, which says nothing of what you bring") : QString();
}

void choosePath(const Content& content, const RoleView& role, const QHash<QUuid, QString>& conflicts, QDate today,
                Choice& choice) {
    for (const Goal& goal : content.goals) {
        const QString why = whyGoalStaysOut(content, role, goal, conflicts, today);
        if (!why.isEmpty())
            choice.leftOut.append({EntityKind::Goal, goal.id.uuid(), why});
        else if (goal.status == GoalStatus::Active && !tidied(goal.statement).isEmpty())
            choice.path.append(&goal);
    }
    const QDate never(9999, 1, 1);
    const auto isAside = [](const Goal* goal) {
        return goal->category == GoalCategory::Personal && !goal->aspiration && !goal->parent;
    };
    std::stable_sort(choice.path.begin(), choice.path.end(), [&](const Goal* a, const Goal* b) {
        return std::pair(isAside(a), a->due.value_or(never)) < std::pair(isAside(b), b->due.value_or(never));
    });
    if (choice.direction)
        return;
    for (const Goal* goal : choice.path)
        if (!isAside(goal) && goal->due && *goal->due > today.addMonths(12))
            choice.longGoal = goal;
}

void chooseStrengths(const Content& content, const RoleView& role, const Meetings& meetings, Choice& choice) {
    QList<std::pair<Scored, const Strength*>> list;
    qsizetype order = 0;
    for (const Strength& each : content.strengths) {
        ++order;
        const bool weak = each.excel.value_or(3) < 3;
        if (isJoyless(each) || weak || each.enjoy.value_or(3) <= 2 || isPersonal(each.name) ||
            tidied(each.name).isEmpty())
            continue;
        double score =
            (isSweetSpot(each) ? 4.0 : 0.0) + 2.0 * double(shared(role.stemsOf(each.name), role.postingStems)) +
            0.5 * double(std::min<qsizetype>(3, shared(role.stemsOf(each.evidence), role.postingStems))) +
            0.3 * (each.excel.value_or(3) + each.enjoy.value_or(3)) + std::min(3.0, meetings.bestFor(each).score);
        if (choice.direction)
            for (const AspirationStrength* link : content.aspirationStrengths.owned(choice.direction->id))
                score += link->to == each.id ? 1.0 : 0.0;
        list.append({{score, order}, &each});
    }
    choice.strengths = sorted(list);
}

void chooseStories(const Content& content, const RoleView& role, Choice& choice) {
    QList<std::pair<Scored, const Story*>> achievements, setbacks;
    qsizetype order = 0;
    for (const Story& each : content.stories) {
        ++order;
        const QString text = each.situation + u' ' + each.action + u' ' + each.result;
        if ((tidied(each.action).isEmpty() && tidied(each.result).isEmpty()) || isPersonal(text))
            continue;
        double score = 0.4 * double(std::min<qsizetype>(8, shared(role.stemsOf(text), role.postingStems)));
        for (const StoryStrength* link : content.storyStrengths.owned(each.id)) {
            const Strength* strength = content.strengths.find(link->to);
            const auto rank = strength ? choice.strengths.indexOf(strength) : -1;
            if (rank >= 0)
                score += std::max(0.5, 3.0 - double(rank));
            else if (strength && isJoyless(*strength))
                score -= 1.0;
        }
        for (const QChar c : each.result)
            if (c.isDigit()) {
                score += 1.0;
                break;
            }
        (each.kind == StoryKind::Setback ? setbacks : achievements).append({{score, order}, &each});
    }
    choice.achievements = sorted(achievements);
    choice.setback = sorted(setbacks).value(0);
    for (const Revision& each : content.revisions) {
        const Goal* goal = content.goals.find(each.goal);
        if (goal && choice.path.contains(goal) && !tidied(each.reason).isEmpty() && !isPersonal(each.reason) &&
            (!choice.revision || each.date > choice.revision->date))
            choice.revision = &each;
    }
}

} // namespace

QDate interviewWindow(QDate today) {
    return today.addYears(5);
}

Choice choose(const Content& content, const RoleView& role, const Meetings& meetings, QDate today) {
    Choice choice;
    const QHash<QUuid, QString> conflicts = conflictsWith(content, role);
    chooseDirection(content, role, conflicts, choice);
    choosePath(content, role, conflicts, today, choice);
    if (role.role)
        for (const QString* note : {&role.role->shortTerm, &role.role->longTerm, &role.role->mission,
                                    &role.role->admire, &role.role->culture})
            if (withoutBadNews(*note) != *note) {
                choice.leftOut.append(
                    {EntityKind::Role, role.role->id.uuid(), tr("bad news about the employer isn't said to them")});
                break;
            }
    chooseStrengths(content, role, meetings, choice);
    chooseStories(content, role, choice);
    for (const Driver& each : content.drivers) {
        if (each.kind == DriverKind::Money)
            choice.leftOut.append({EntityKind::Driver, each.id.uuid(), tr("money says nothing of what you bring")});
        else
            choice.drivers.append(&each);
    }
    QList<std::pair<Scored, const Value*>> values;
    qsizetype order = 0;
    for (const Value& each : content.values)
        if (++order; isOverlap(each) && !isPersonal(each.name) && !isAboutPay(each.name))
            values.append({{double(each.life + each.career), order}, &each});
    choice.values = sorted(values);
    return choice;
}

} // namespace ascent

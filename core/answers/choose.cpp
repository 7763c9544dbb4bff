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

/// What the role can't serve, by entry, and why in a sentence: the same judgement as on the page of the role. That a
/// posting doesn't speak of an aim is no reason to be silent about it.
QHash<QUuid, QString> conflictsWith(const Content& content, const RoleView& role) {
    QHash<QUuid, QString> conflicts;
    // Of ten thousand goals those are held against the posting that could be spoken of at all.
    constexpr qsizetype mostHeld = 150;
    Content held = content;
    if (content.goals.size() > mostHeld) {
        QList<Goal> goals;
        for (const Goal& each : content.goals)
            if (each.status == GoalStatus::Active && each.share == ShareLevel::Interview)
                goals.append(each);
        std::stable_sort(goals.begin(), goals.end(), [](const Goal& a, const Goal& b) {
            const QDate never(9999, 1, 1);
            return a.due.value_or(never) < b.due.value_or(never);
        });
        held.goals.assign(goals.mid(0, mostHeld));
    }
    if (role.role)
        for (const Conflict& each : aimsInConflict(held, *role.role, role.posting))
            if (each.grave && !conflicts.contains(each.id))
                conflicts.insert(each.id, sentencesOf(each.why).value(0));
    for (const Aspiration& each : content.aspirations)
        if (each.kind == AspirationKind::Business && !conflicts.contains(each.id.uuid()))
            conflicts.insert(each.id.uuid(), tr("a business of your own: an employer can't serve it"));
    return conflicts;
}

/// An answer chooses from so many entries of a kind: enough for a full workbook, and no wait in a huge one.
constexpr qsizetype mostRead = 40;

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

void chooseDirections(const Content& content, const RoleView& role, const QHash<QUuid, QString>& conflicts,
                      Choice& choice) {
    QList<std::pair<Scored, const Aspiration*>> list;
    qsizetype order = 0;
    for (const Aspiration& each : content.aspirations) {
        const auto leaveOut = [&](const QString& why) {
            choice.leftOut.append({EntityKind::Aspiration, each.id.uuid(), why});
        };
        if (each.state != AspirationState::Active || tidied(each.statement).isEmpty() || list.size() >= mostRead)
            continue;
        ++order;
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
                           std::max(0.0, 4.0 - 1.5 * double(order - 1));
            if (each.kind == AspirationKind::Award || each.kind == AspirationKind::Contribution)
                score -= 2;
            list.append({{score, order}, &each});
        }
    }
    choice.directions = sorted(list);
}

/// What the entry's fields say, without reading its words.
QString whyGoalStaysOut(const Content& content, const Goal& goal, const QHash<QUuid, QString>& conflicts, QDate today) {
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
    if (goal.aspiration && conflicts.contains(goal.aspiration->uuid()) &&
        (!goal.parent || (goal.category == GoalCategory::Business && content.aspirations.find(goal.aspiration))))
        return tr("it serves an aspiration that is left out here");
    return {};
}

QString whyWordsStayOut(const RoleView& role, const Goal& goal) {
    if (role.role && isGettingTheJob(goal.statement))
        return tr("this role would be that step");
    if (isPersonal(goal.statement))
        return tr("too personal for an interview");
    return isAboutPay(goal.statement) ? tr("about pay, which says nothing of what you bring") : QString();
}

void choosePath(const Content& content, const RoleView& role, const QHash<QUuid, QString>& conflicts, QDate today,
                Choice& choice) {
    QList<const Goal*> open;
    for (const Goal& goal : content.goals) {
        const QString why = whyGoalStaysOut(content, goal, conflicts, today);
        if (!why.isEmpty())
            choice.leftOut.append({EntityKind::Goal, goal.id.uuid(), why});
        else if (goal.status == GoalStatus::Active)
            open.append(&goal);
    }
    const QDate never(9999, 1, 1);
    const auto key = [&](const Goal* goal) {
        const bool serves = choice.direction() && goal->aspiration == choice.direction()->id;
        const bool aside = goal->category == GoalCategory::Personal && !goal->aspiration && !goal->parent;
        return std::tuple(aside, open.size() > mostRead && !serves, goal->due.value_or(never));
    };
    std::stable_sort(open.begin(), open.end(), [&](const Goal* a, const Goal* b) { return key(a) < key(b); });
    for (const Goal* goal : std::as_const(open)) {
        if (choice.path.size() >= mostRead)
            break;
        if (tidied(goal->statement).isEmpty())
            continue;
        if (const QString why = whyWordsStayOut(role, *goal); !why.isEmpty())
            choice.leftOut.append({EntityKind::Goal, goal->id.uuid(), why});
        else
            choice.path.append(goal);
    }
}

void chooseStrengths(const Content& content, const RoleView& role, const Meetings& meetings, Choice& choice) {
    QList<std::pair<Scored, const Strength*>> list;
    qsizetype order = 0;
    // What is done best and most gladly first, where there are more than anybody could choose from.
    QList<const Strength*> read;
    for (const Strength& each : content.strengths)
        read.append(&each);
    if (read.size() > 2 * mostRead) {
        std::stable_sort(read.begin(), read.end(), [](const Strength* a, const Strength* b) {
            return a->excel.value_or(3) + a->enjoy.value_or(3) > b->excel.value_or(3) + b->enjoy.value_or(3);
        });
        read.resize(2 * mostRead);
    }
    for (const Strength* strength : std::as_const(read)) {
        const Strength& each = *strength;
        ++order;
        if (isPersonal(each.name) || tidied(each.name).isEmpty())
            continue;
        if (each.excel.value_or(3) < 3) {
            choice.gaps.append(&each);
            continue;
        }
        if (isJoyless(each) || each.enjoy.value_or(3) <= 2)
            continue;
        double score =
            (isSweetSpot(each) ? 4.0 : 0.0) + 2.0 * double(shared(role.stemsOf(each.name), role.postingStems)) +
            0.5 * double(std::min<qsizetype>(3, shared(role.stemsOf(each.evidence), role.postingStems))) +
            0.3 * (each.excel.value_or(3) + each.enjoy.value_or(3)) + std::min(3.0, meetings.bestFor(each).score);
        if (const Aspiration* direction = choice.direction())
            for (const AspirationStrength* link : content.aspirationStrengths.owned(direction->id))
                score += link->to == each.id ? 1.0 : 0.0;
        list.append({{score, order}, &each});
    }
    choice.strengths = sorted(list);
}

void chooseStories(const Content& content, const RoleView& role, Choice& choice) {
    QList<std::pair<Scored, const Story*>> achievements, setbacks;
    qsizetype order = 0;
    // A story that the person has words for needs no parts.
    QSet<StoryId> said;
    for (const SayLine& each : content.sayLines)
        if (each.story && !each.text.trimmed().isEmpty())
            said.insert(*each.story);
    QList<const Story*> read;
    for (const Story& each : content.stories)
        read.append(&each);
    if (read.size() > 3 * mostRead) {
        // Those that most is linked to first.
        QHash<const Story*, qsizetype> links;
        for (const Story* each : std::as_const(read))
            links.insert(each,
                         content.storyStrengths.owned(each->id).size() + content.storyGoals.owned(each->id).size());
        std::stable_sort(read.begin(), read.end(),
                         [&](const Story* a, const Story* b) { return links.value(a) > links.value(b); });
        read.resize(3 * mostRead);
    }
    for (const Story* story : std::as_const(read)) {
        const Story& each = *story;
        ++order;
        const QString text = each.situation + u' ' + each.action + u' ' + each.result;
        const bool told = !tidied(each.action).isEmpty() || !tidied(each.result).isEmpty() || said.contains(each.id);
        if (!told || isPersonal(text))
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
    choice.setbacks = sorted(setbacks);
}

} // namespace

QDate interviewWindow(QDate today) {
    return today.addYears(5);
}

Choice choose(const Content& content, const RoleView& role, const Meetings& meetings, QDate today) {
    Choice choice;
    const QHash<QUuid, QString> conflicts = conflictsWith(content, role);
    chooseDirections(content, role, conflicts, choice);
    choosePath(content, role, conflicts, today, choice);
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

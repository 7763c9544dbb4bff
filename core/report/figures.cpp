// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/goals/ladder.h"
#include "core/goals/progress.h"
#include "core/model/names.h"
#include "core/report/words.h"

#include <QSet>

namespace ascent {

using report::Words;

namespace {

bool dueBefore(const Goal* a, const Goal* b) {
    const QDate far(9999, 1, 1);
    return a->due.value_or(far) < b->due.value_or(far);
}

Tone toneOf(const Goal& goal, Pace pace) {
    if (goal.status == GoalStatus::Done || pace == Pace::Done)
        return Tone::Done;
    if (goal.status != GoalStatus::Active)
        return Tone::Plain;
    switch (pace) {
    case Pace::OnTrack:
        return Tone::OnTrack;
    case Pace::AtRisk:
        return Tone::AtRisk;
    case Pace::Late:
        return Tone::Late;
    default:
        return Tone::Plain;
    }
}

/// Whole quarters for up to three years, whole years beyond, so that the axis begins and ends on a mark.
void roundAxis(Roadmap& roadmap) {
    const QDate from = roadmap.from, to = roadmap.to;
    if (from.daysTo(to) <= 3 * 366) {
        roadmap.from = QDate(from.year(), (from.month() - 1) / 3 * 3 + 1, 1);
        roadmap.to = QDate(to.year(), (to.month() - 1) / 3 * 3 + 1, 1).addMonths(3);
    } else {
        roadmap.from = QDate(from.year(), 1, 1);
        roadmap.to = QDate(to.year() + 1, 1, 1);
    }
}

QString listed(const QList<ValueEntry>& values, const QLocale& locale) {
    QStringList names;
    for (const ValueEntry& value : values)
        names.append(value.name);
    return locale.createSeparatedList(names);
}

} // namespace

StrengthsMap strengthsMap(const Content& content) {
    StrengthsMap map;
    for (const Strength& strength : content.strengths)
        if (strength.excel && strength.enjoy)
            map.points.append({strength.id.uuid(), report::capitalised(report::oneLine(strength.name)),
                               std::clamp(*strength.excel, 1, 5), std::clamp(*strength.enjoy, 1, 5),
                               isSweetSpot(strength), isJoyless(strength)});
    std::stable_sort(map.points.begin(), map.points.end(), [](const MapPoint& a, const MapPoint& b) {
        return std::tuple(!a.sweetSpot, -a.excel - a.enjoy) < std::tuple(!b.sweetSpot, -b.excel - b.enjoy);
    });
    return map;
}

ValueSets valueSets(const Content& content) {
    ValueSets sets;
    for (const Value& value : content.values) {
        const ValueEntry entry{value.id.uuid(), report::asHeading(value.name), std::max(value.life, value.career)};
        if (isOverlap(value))
            sets.both.append(entry);
        else if (value.life > 0)
            sets.life.append(entry);
        else if (value.career > 0)
            sets.career.append(entry);
    }
    return sets;
}

QList<std::pair<const Goal*, int>> ladderOrder(const Content& content) {
    const auto shown = [](const Goal* goal) { return goal && goal->status != GoalStatus::Dropped; };
    QList<const Goal*> roots;
    QHash<QUuid, QList<const Goal*>> children;
    for (const Goal& goal : content.goals) {
        if (!shown(&goal))
            continue;
        const Goal* parent = content.goals.find(goal.parent);
        if (shown(parent))
            children[parent->id.uuid()].append(&goal);
        else
            roots.append(&goal);
    }
    std::stable_sort(roots.begin(), roots.end(), dueBefore);
    for (QList<const Goal*>& list : children)
        std::stable_sort(list.begin(), list.end(), dueBefore);
    // A stack instead of recursion: a ladder may be as deep as it has goals.
    QList<std::pair<const Goal*, int>> order, stack;
    for (auto it = roots.crbegin(); it != roots.crend(); ++it)
        stack.append({*it, 0});
    while (!stack.isEmpty()) {
        const auto [goal, depth] = stack.takeLast();
        order.append({goal, depth});
        const QList<const Goal*> below = children.value(goal->id.uuid());
        for (auto it = below.crbegin(); it != below.crend(); ++it)
            stack.append({*it, depth + 1});
    }
    return order;
}

RoadmapBar roadmapBar(const Goal& goal, const Content& content, QDate today) {
    const GoalProgress progress = progressOf(goal, content, today);
    RoadmapBar bar;
    bar.id = goal.id.uuid();
    bar.title = report::asHeading(goal.statement);
    if (goal.due) {
        bar.to = *goal.due;
        bar.hasStart = goal.start && *goal.start <= *goal.due;
        bar.from = bar.hasStart ? *goal.start : std::min(today, *goal.due);
    }
    bar.fraction = goal.status == GoalStatus::Done ? 1.0 : progress.fraction;
    bar.tone = toneOf(goal, progress.pace);
    bar.status = goal.status;
    bar.isPrivate = goal.share == ShareLevel::Private;
    bar.words = goal.status == GoalStatus::Active ? progress.words : nameOf(goal.status);
    for (const Step* step : content.steps.owned(goal.id))
        if (const auto date = step->done ? step->done : step->due)
            bar.steps.append({step->title, *date, step->done.has_value()});
    return bar;
}

Roadmap roadmapOf(const Content& content, QDate today) {
    Roadmap roadmap;
    roadmap.today = today;
    roadmap.windowEnd = interviewWindowEnd(today);
    roadmap.from = today;
    roadmap.to = today.addMonths(6);
    for (const auto& [goal, depth] : ladderOrder(content)) {
        if (!goal->due) {
            roadmap.undated.append(report::asHeading(goal->statement));
            continue;
        }
        RoadmapBar bar = roadmapBar(*goal, content, today);
        bar.depth = depth;
        roadmap.from = std::min(roadmap.from, bar.from);
        roadmap.to = std::max(roadmap.to, bar.to);
        roadmap.bars.append(bar);
    }
    // A start long ago or a date centuries ahead would press everything else into a corner.
    roadmap.from = std::max(roadmap.from, today.addYears(-2));
    roadmap.to = std::min(roadmap.to, today.addYears(15));
    roundAxis(roadmap);
    return roadmap;
}

QString describe(const StrengthsMap& map, const QLocale& locale) {
    QStringList sweet, joyless, other;
    for (const MapPoint& point : map.points)
        (point.sweetSpot ? sweet : point.joyless ? joyless : other).append(point.name);
    QStringList sentences;
    if (!sweet.isEmpty())
        sentences.append(Words::tr("Done well and gladly: %1.").arg(locale.createSeparatedList(sweet)));
    if (!joyless.isEmpty())
        sentences.append(Words::tr("Done well without joy: %1.").arg(locale.createSeparatedList(joyless)));
    if (!other.isEmpty())
        sentences.append(Words::tr("Growing: %1.").arg(locale.createSeparatedList(other)));
    return sentences.join(u' ');
}

QString describe(const ValueSets& sets, const QLocale& locale) {
    QStringList sentences;
    if (!sets.both.isEmpty())
        sentences.append(Words::tr("In life and in career: %1.").arg(listed(sets.both, locale)));
    if (!sets.life.isEmpty())
        sentences.append(Words::tr("In life: %1.").arg(listed(sets.life, locale)));
    if (!sets.career.isEmpty())
        sentences.append(Words::tr("In career: %1.").arg(listed(sets.career, locale)));
    return sentences.join(u' ');
}

QString describe(const Roadmap& roadmap, const QLocale& locale) {
    QStringList sentences;
    for (const RoadmapBar& bar : roadmap.bars) {
        const QString due = report::longDate(bar.to, locale);
        sentences.append(bar.words.isEmpty() ? Words::tr("%1: by %2.").arg(bar.title, due)
                                             : Words::tr("%1: by %2, %3.").arg(bar.title, due, bar.words));
    }
    return sentences.join(u' ');
}

} // namespace ascent

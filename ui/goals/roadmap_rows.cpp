// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/roadmap_rows.h"

#include "core/goals/ladder.h"
#include "ui/widgets/date_text.h"

#include <QCoreApplication>
#include <QHash>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::Roadmap)
};

/// A goal on the way from the top of the ladder down to the one at hand.
struct Above {
    QUuid id;
    bool shown = false;
    int depth = 0;    ///< of goals shown below it
    QUuid aspiration; ///< that it serves, itself or through those above it
};

bool fits(const Goal& goal, const QUuid& aspiration, const RoadmapFilter& filter) {
    return (!filter.activeOnly || goal.status == GoalStatus::Active) &&
           (!filter.aspiration || *filter.aspiration == aspiration);
}

RoadmapRow groupRow(const QString& title) {
    RoadmapRow row{RoadmapRow::Kind::Group, {}, {}};
    row.bar.title = title;
    return row;
}

RoadmapRow rowOf(const Goal& goal, const Content& content, QDate today) {
    RoadmapRow row{
        goal.due ? RoadmapRow::Kind::Dated : RoadmapRow::Kind::Undated, roadmapBar(goal, content, today), {}};
    if (row.bar.title.isEmpty())
        row.bar.title = Words::tr("Untitled");
    if (row.bar.isPrivate)
        row.bar.words = row.bar.words.isEmpty() ? Words::tr("private") : Words::tr("%1 · private").arg(row.bar.words);
    return row;
}

} // namespace

RoadmapRows roadmapRows(const Content& content, QDate today, const RoadmapFilter& filter) {
    RoadmapRows found;
    found.axis.today = found.axis.from = today;
    found.axis.windowEnd = interviewWindowEnd(today);
    found.axis.to = today.addMonths(6);
    QHash<QUuid, QList<RoadmapRow>> groups;
    QList<RoadmapRow> undated;
    QList<Above> above;
    QUuid group;
    for (const auto& [goal, depth] : ladderOrder(content)) {
        above.resize(std::min<qsizetype>(above.size(), depth));
        const Above top = above.isEmpty() ? Above() : above.last();
        const QUuid aspiration = content.aspirations.find(goal->aspiration) ? goal->aspiration->uuid() : top.aspiration;
        if (depth == 0)
            group = aspiration;
        Above here{goal->id.uuid(), fits(*goal, aspiration, filter), top.depth, aspiration};
        if (here.shown) {
            RoadmapRow row = rowOf(*goal, content, today);
            if (goal->due) {
                row.bar.depth = top.depth;
                for (auto each = above.crbegin(); each != above.crend() && row.parent.isNull(); ++each)
                    if (each->shown)
                        row.parent = each->id;
                found.axis.from = std::min(found.axis.from, row.bar.from);
                found.axis.to = std::max(found.axis.to, row.bar.to);
                groups[group].append(row);
                ++here.depth;
            } else {
                here.shown = false; // it stands apart, so nothing can stand below it
                undated.append(row);
            }
        }
        above.append(here);
    }
    // One group needs no name, unless it is an aspiration's.
    const bool named = groups.size() > 1 || (groups.size() == 1 && !groups.constBegin().key().isNull());
    const auto add = [&](const QUuid& id, const QString& title) {
        const QList<RoadmapRow> rows = groups.value(id);
        if (!rows.isEmpty() && named)
            found.rows.append(groupRow(title));
        found.rows.append(rows);
    };
    for (const Aspiration& each : content.aspirations)
        add(each.id.uuid(), each.statement.simplified());
    add({}, Words::tr("Serve no aspiration yet"));
    found.undated = undated.size();
    if (!undated.isEmpty())
        found.rows.append(groupRow(Words::tr("%n goal(s) without a date", nullptr, int(undated.size()))));
    found.rows.append(undated);
    return found;
}

QString roadmapSentence(const RoadmapRow& row) {
    const RoadmapBar& bar = row.bar;
    if (row.kind == RoadmapRow::Kind::Group)
        return bar.title;
    const QLocale locale;
    const QString dates =
        row.kind == RoadmapRow::Kind::Undated ? Words::tr("no date")
        : bar.hasStart
            ? Words::tr("%1 to %2", "start and due date").arg(writeDate(bar.from, locale), writeDate(bar.to, locale))
            : Words::tr("due %1").arg(writeDate(bar.to, locale));
    QStringList parts{dates};
    if (bar.fraction && bar.tone != Tone::Done)
        parts << locale.toString(qRound(*bar.fraction * 100)) + locale.percent();
    if (!bar.words.isEmpty())
        parts << bar.words;
    return Words::tr("%1: %2", "goal, and its dates").arg(bar.title, parts.join(Words::tr(", ")));
}

} // namespace ascent

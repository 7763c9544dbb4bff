// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/verdicts.h"

#include "core/alignment/matching/entries.h"
#include "core/posting/corrected.h"

namespace ascent {

namespace {

std::optional<Decided> decidedBy(const Content& content, const MatchVerdict& verdict) {
    if (verdict.strength) {
        const Strength* strength = content.strengths.find(verdict.strength);
        if (!strength)
            return {};
        return Decided{EntityKind::Strength, strength->id.uuid(), verdict.verdict, strength->name};
    }
    if (verdict.goal) {
        const Goal* goal = content.goals.find(verdict.goal);
        if (!goal || !isSaid(*goal))
            return {};
        return Decided{EntityKind::Goal, goal->id.uuid(), verdict.verdict, goal->statement};
    }
    if (verdict.story) {
        const Story* story = content.stories.find(verdict.story);
        if (!story)
            return {};
        return Decided{EntityKind::Story, story->id.uuid(), verdict.verdict, story->title};
    }
    return Decided{EntityKind::Person, content.person.id.uuid(), verdict.verdict, {}};
}

} // namespace

QHash<qsizetype, QList<Decided>> verdictsOf(const Content& content, const Role& role, const Posting& posting) {
    QHash<qsizetype, QList<Decided>> all;
    const QList<const MatchVerdict*> verdicts = content.matchVerdicts.owned(role.id);
    if (verdicts.isEmpty())
        return all;
    QStringList lines;
    for (const PostingLine& line : posting.lines)
        lines.append(line.text);
    const LineFinder finder(lines);
    for (const MatchVerdict* each : verdicts) {
        const std::optional<Decided> decided = decidedBy(content, *each);
        if (!decided)
            continue;
        for (const qsizetype i : finder.find(each->line)) {
            QList<Decided>& there = all[i];
            there.removeIf([&](const Decided& old) { return old.entity == decided->entity && old.id == decided->id; });
            there.append(*decided);
        }
    }
    return all;
}

} // namespace ascent

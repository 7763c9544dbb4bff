// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/share.h"

#include "core/privacy/disclosure.h"

namespace ascent {

namespace {

template<class E, class Keep>
void keepOnly(Table<E>& table, Keep keep) {
    QList<E> rows;
    for (const E& row : table)
        if (keep(row))
            rows.append(row);
    table.assign(std::move(rows));
}

template<class E, class Change>
void changeAll(Table<E>& table, Change change) {
    QList<E> rows = table.rows();
    for (E& row : rows)
        change(row);
    table.assign(std::move(rows));
}

} // namespace

Content sharedContent(const Content& content, ShareLevel most, QList<Withheld>* withheld) {
    Disclosed disclosed = disclose(content, most);
    if (withheld)
        *withheld = std::move(disclosed.withheld);
    Content shared = std::move(disclosed.content);
    keepOnly(shared.goals, [&](const Goal& goal) { return goal.share <= most; });
    const auto seen = [&](const auto& row) { return shared.goals.find(row.goal) != nullptr; };
    keepOnly(shared.steps, seen);
    keepOnly(shared.checkIns, seen);
    keepOnly(shared.revisions, seen);
    keepOnly(shared.storyGoals, [&](const StoryGoal& link) { return shared.goals.find(link.to) != nullptr; });
    keepOnly(shared.matchVerdicts,
             [&](const MatchVerdict& row) { return !row.goal || shared.goals.find(row.goal) != nullptr; });
    keepOnly(shared.ownWords, [&](const OwnWords& row) { return !row.goal || shared.goals.find(row.goal) != nullptr; });
    keepOnly(shared.sayLines, [&](const SayLine& row) { return !row.goal || shared.goals.find(row.goal) != nullptr; });
    const Table<Goal> goals = shared.goals;
    changeAll(shared.goals, [&](Goal& goal) {
        if (!goals.find(goal.parent))
            goal.parent.reset();
    });
    changeAll(shared.checkIns, [](CheckIn& checkIn) { checkIn.note.clear(); });
    changeAll(shared.revisions, [](Revision& revision) { revision.reason.clear(); });
    changeAll(shared.values, [](Value& value) { value.note.clear(); });
    changeAll(shared.roles, [](Role& role) { role.notes.clear(); });
    changeAll(shared.rehearsals, [](Rehearsal& rehearsal) { rehearsal.note.clear(); });
    changeAll(shared.fitNotes, [](FitNote& note) { note.observation.clear(); });
    shared.answerVersions.assign({});
    shared.reviews.assign({});
    // A reflection never leaves; how the person says it aloud may.
    QSet<QUuid> said;
    for (const SayLine& line : std::as_const(shared.sayLines))
        if (line.reflection)
            said.insert(line.reflection->uuid());
    keepOnly(shared.reflections, [&](const Reflection& row) { return said.contains(row.id.uuid()); });
    changeAll(shared.reflections, [](Reflection& row) {
        row.question.clear();
        row.answer.clear();
    });
    return shared;
}

} // namespace ascent

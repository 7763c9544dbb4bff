// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/matching/entries.h"

namespace ascent {

bool isSaid(const Goal& goal) {
    return goal.share != ShareLevel::Private && goal.status != GoalStatus::Dropped;
}

Entries readEntries(const Content& content, QDate today, TermReader& reader) {
    constexpr int interviewWindowYears = 5;
    Entries entries;
    for (const Strength& strength : content.strengths)
        entries.strengths.append({&strength, reader.read(strength.name), reader.read(strength.evidence),
                                  degreeHeld(strength.name + u'\n' + strength.evidence)});
    for (const Goal& goal : content.goals) {
        // What is due behind the interview window is planned, but is not said in an interview.
        const bool tooFar = goal.due && today.isValid() && *goal.due > today.addYears(interviewWindowYears);
        if (!isSaid(goal) || tooFar)
            continue;
        GoalEntry entry{&goal, reader.read(goal.statement), {}, degreeHeld(goal.statement)};
        for (const QString& skill : goal.skills)
            entry.skills.append(reader.read(skill));
        entries.goals.append(std::move(entry));
    }
    for (const Story& story : content.stories) {
        const QString told =
            QStringList{story.title, story.situation, story.task, story.action, story.result}.join(u'\n');
        StoryEntry entry{&story, reader.read(story.title), reader.read(told), {}};
        for (const StoryStrength* link : content.storyStrengths.owned(story.id))
            entry.strengths.append(link->to.uuid());
        entries.stories.append(std::move(entry));
    }
    entries.headline = reader.read(content.person.headline);
    entries.background = reader.read(content.person.background);
    entries.held = degreeHeld(content.person.headline + u'\n' + content.person.background);
    return entries;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/reading/degrees.h"
#include "core/alignment/reading/terms.h"
#include "core/model/content.h"

#include <QDate>

namespace ascent {

struct StrengthEntry {
    const Strength* strength = nullptr;
    Gist name, evidence;
    Degree degree = Degree::None;
};
struct GoalEntry {
    const Goal* goal = nullptr;
    Gist statement;
    QList<Gist> skills;           ///< in the order of Goal::skills
    Degree degree = Degree::None; ///< that it earns
};
struct StoryEntry {
    const Story* story = nullptr;
    Gist title, told;
    QList<QUuid> strengths;
};

/// What the person entered and may say in an interview, read for comparison. Points into the content.
struct Entries {
    QList<StrengthEntry> strengths;
    QList<GoalEntry> goals; ///< neither private, dropped nor due behind the interview window
    QList<StoryEntry> stories;
    Gist headline, background;
    Degree held = Degree::None; ///< the highest that the person names
};

/// Neither private nor dropped.
bool isSaid(const Goal& goal);

Entries readEntries(const Content& content, QDate today, TermReader& reader);

} // namespace ascent

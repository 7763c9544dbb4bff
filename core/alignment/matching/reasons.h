// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/meeting.h"
#include "core/model/content.h"

namespace ascent {

/// Words in curly quotation marks.
QString quotedWords(const QString& words);
/// "risk", "drainage" and "culverts": at most three of them, as they stand.
QString namedList(const QStringList& words);

// Why an entry meets a line, or only touches it, in a sentence that says no more than what the entry says.
QString whyStrength(const Strength& strength, const AskedLine& line, const Meeting& meeting, const Gist& name);
QString whyProof(const Strength& strength, const AskedLine& line, const Meeting& meeting);
QString whyNear(const Strength& strength, const AskedLine& line, const Meeting& meeting);
/// What is done, and not well yet.
QString whyNotWell(const Strength& strength, const AskedLine& line, const Meeting& meeting);
/// The line asks for a licence or the like.
QString whyUnheld(const Strength& strength, const AskedLine& line);
QString whyGoal(const Goal& goal, const AskedLine& line, const Meeting& meeting);
QString whyGoalSkill(const Goal& goal, const QString& skill);
QString whyStory(const Story& story, const AskedLine& line, const Meeting& meeting);
QString whyLinkedStory(const Story& story, const Strength& strength);
/// `degree`: a degree that is held meets what is asked.
QString whyPerson(bool headline, bool degree, const AskedLine& line, const Meeting& meeting);
/// For what the person confirmed and nothing in the words speaks for.
QString whyConfirmed(EntityKind entity, const QString& name);

} // namespace ascent

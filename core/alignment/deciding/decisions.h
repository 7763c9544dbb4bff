// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/workbook/edit.h"

namespace ascent {

/// What the person says a line of a role's posting is, against what was read. Only what is given is said: a kind leaves
/// an earlier need as it was said, and the other way round.
void correctLine(Edit& edit, const RoleId& role, const QString& line, std::optional<LineKind> kind,
                 std::optional<Need> need);
/// Takes back all that was said of a line: it counts as it was read.
void leaveAsRead(Edit& edit, const RoleId& role, const QString& line);

/// Whether an entry meets a line, as the person decides; nothing takes a decision back. `entity` is Strength, Goal,
/// Story or Person (the background, whose id is not needed).
void decideMatch(Edit& edit, const RoleId& role, const QString& line, EntityKind entity, const QUuid& id,
                 std::optional<Verdict> verdict);

/// Keeps what the person will say of a line or of a conflict (core/alignment/own_words.h), in place of what they kept
/// of it before; empty words take that back.
void keepWords(Edit& edit, const OwnWords& said);

/// What a person may ask an employer so that an observation is settled, until they write a question of their own.
/// Empty for a note about nothing.
QString questionFor(const FitNote& note, const Content& content);
/// Puts a note's question, or the one that is proposed for it, among the questions to ask; says it in the note too.
/// Does nothing where it stands there already.
void askOf(Edit& edit, const FitNoteId& note);
/// Whether the question of a note stands among the questions to ask.
bool isAsked(const FitNote& note, const Content& content);

} // namespace ascent

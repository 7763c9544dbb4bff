// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_ref.h"
#include "core/workbook/edit.h"

namespace ascent {

/// A line that speaks of an entry, without words yet. An entry of a kind that nobody says aloud gives nothing.
std::optional<SayLine> lineFor(const EntityRef& entry, const Content& content);
/// A line of a note on an employer.
SayLine lineForNote(const RoleId& role, ResearchPart part);

/// What a line speaks of, and for which role: the same for two lines of which there should be one.
QString whatItSpeaksOf(const SayLine& line);
/// The line in the workbook that speaks of the same as `subject`; nullptr where none does.
const SayLine* storedLine(const Content& content, const SayLine& subject);

/// How a sentence that speaks of something of the kind may begin, to start from: "I like it when".
QStringList openingsOf(Sayable of);

/// Keeps what is said in place of what was said of the same before, with what the entry was like. Without any words the
/// line goes.
void keepLine(Edit& edit, const SayLine& said);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/posting/trace.h"

namespace ascent {

/// The skills, tools, licences and languages that one line names, in the order of the text and not overlapping.
/// Notes in the trace, where there is one, which phrases were looked at.
QList<PostingSkill> skillsIn(const QString& text, const PostingLine& line, const QList<PlacedWord>& words,
                             PostingTrace::Line* trace = nullptr);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/skills/skills.h"

#include "core/posting/skills/skill_candidates.h"

namespace ascent {

QList<PostingSkill> skillsIn(const QString& text, const PostingLine& line, const QList<PlacedWord>& words,
                             PostingTrace::Line* trace) {
    const LineWords part(text, line, words);
    SkillCandidates found(part, trace);
    addNamed(found);
    if (part.isDuty())
        addWorked(found);
    else
        addAsked(found);
    return found.chosen();
}

} // namespace ascent

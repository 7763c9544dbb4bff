// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/pace.h"
#include "core/model/content.h"

namespace ascent {

/// How fast the person speaks, from their rehearsals. The words are those of the answers as they are now: an answer
/// that was rewritten since counts only where nothing newer does, because its rehearsals were of other words.
SpeakingPace ownPace(const Content& content);

/// The rehearsals of an answer, newest first.
QList<const Rehearsal*> newestRehearsals(const Content& content, const AnswerId& answer);

/// The answers for one role, or those for any role, and when to practise them.
struct RolePractice {
    std::optional<RoleId> role;    ///< nothing: for any role
    QList<AnswerId> answers;       ///< in the order of the questions; only those with a text
    std::optional<QDate> last;     ///< the day of the newest rehearsal of one of them
    std::optional<QDate> upcoming; ///< the day of the interview, today or later
    QList<QDate> days;             ///< see practiceDays(); none without an upcoming interview
};

/// All answers that can be rehearsed, by role: the next interview first, then roles without a date, then those whose
/// interview is over, closed roles after the open ones, at last the answers for any role. Roles without such an answer
/// are left out.
QList<RolePractice> practiceByRole(const Content& content, QDate today);

} // namespace ascent

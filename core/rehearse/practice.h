// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/speech/pace.h"
#include "core/model/content.h"

namespace ascent {

/// How fast the person speaks, from their rehearsals. A rehearsal knows its pace, which stays true when the answer is
/// rewritten. One that has none but a target was broken off there, and says nothing. For those of an older program,
/// which have neither, the words are those of the answers as they are now: where an answer was rewritten since, they
/// count only where nothing better does.
SpeakingPace ownPace(const Content& content);

/// The rehearsals of an answer, newest first: by their day, and on one day by when they were added. A clock may have
/// been set back since: one whose day is yet to come counts where it was added.
QList<const Rehearsal*> newestRehearsals(const Content& content, const AnswerId& answer, QDate today);

/// What to keep of an answer that was spoken to its end: the time against the target, and the pace.
/// `whole` is false where the clock was stopped before the end: such a time says nothing of the pace.
Rehearsal spokenRehearsal(const Answer& answer, double seconds, double targetSeconds, bool whole, const QDateTime& at);

/// The time of a rehearsal put right by hand: its words stay, so its pace changes.
void correctSeconds(Rehearsal& rehearsal, const std::optional<double>& before);

/// The answers for one role, or those for any role, and when to practise them.
struct RolePractice {
    std::optional<RoleId> role;    ///< nothing: for any role
    QList<AnswerId> answers;       ///< in the order of the questions; only those with a text
    std::optional<QDate> last;     ///< the day of the newest rehearsal of one of them, today at the latest
    std::optional<QDate> upcoming; ///< the day of the interview, today or later
    QList<QDate> days;             ///< see practiceDays(); none without an upcoming interview
};

/// All answers that can be rehearsed, by role: the next interview first, then roles without a date, then those whose
/// interview is over, closed roles after the open ones, at last the answers for any role. Roles without such an answer
/// are left out.
QList<RolePractice> practiceByRole(const Content& content, QDate today);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/compare.h"
#include "core/workbook/workbook.h"

namespace ascent {

/// What is taken of two versions of a workbook.
struct MergeChoices {
    /// What becomes of an entry that nobody chose for.
    enum class Rest {
        Proposed, ///< what one side changed is taken; of a conflict the proposed side (Difference::proposed)
        Mine,     ///< it stays as it is: only what was chosen is taken over
        Theirs,   ///< it becomes as it is in theirs
    };
    Rest rest = Rest::Proposed;
    /// Whose, by the id of a row (Difference::id) or of the entry that it belongs to (Difference::owner). What belongs
    /// to an entry goes with it unless it has a choice of its own; with Proposed, the choice between two wordings of
    /// an entry is about these words alone. Of a row that both changed since the base, the choice decides only the
    /// fields that both changed.
    QHash<QUuid, Side> rows;
};

struct Merged {
    Content content;
    QList<GoalId> keptPrivate;  ///< goals that one side had made private and the other not: they are private
    QList<QUuid> keptForOthers; ///< rows that would have gone, had not something that stays named them
};

/// What the workbook is to hold: mine with what is taken of theirs. All references hold and no goal stands above
/// itself, whatever the two versions held; what can't be (a row of theirs whose owner is in neither) is left out. A
/// goal is private if it is so in either. The text of an answer that loses against the other is kept as an earlier
/// version, dated `now`. Without a base nothing is removed unless it was chosen. Pure; linear in the rows.
Merged merged(const std::optional<Content>& base, const Content& mine, const Content& theirs,
              const MergeChoices& choices, const QDateTime& now);

/// Makes the workbook hold `wanted`, as one act and one step of undo. Errors: those of Workbook::act.
Result<void> become(Workbook& workbook, const QString& label, const Content& wanted);

/// Merges theirs into the workbook, as one act and one step of undo. Errors: those of Workbook::act.
Result<Merged> merge(Workbook& workbook, const QString& label, const std::optional<Content>& base,
                     const Content& theirs, const MergeChoices& choices = {});

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

namespace ascent {

/// What a salvage brought.
struct Salvaged {
    int whole = 0;      ///< entries as they were written
    int restored = 0;   ///< damaged ones that are again as they were written, as their seal proves
    int damaged = 0;    ///< entries that came with damage that nothing could take back
    int regained = 0;   ///< entries that could not be read and came from the history or the search index
    int missing = 0;    ///< entries that are known to have been there and did not come
    QStringList report; ///< sentences: what came and what did not, kind by kind

    int all() const { return whole + restored + damaged + regained; }
    /// How many of them are not as they were written, or not there.
    int troubled() const { return restored + damaged + regained + missing; }
};

/// Brings what can be read of a damaged workbook into a new one. The damaged file is only read, byte by byte, and stays
/// as it is; a private copy is taken apart in a temporary folder. Where a journal lies beside it, both ways are tried,
/// with and without it; the seals of the entries tell which is right. Where the list of tables is destroyed, each page
/// is looked at. The history does not come along, but what it and the search index still hold of unreadable entries
/// does; goals that come from there are private. Errors: BadInput (nothing there, nothing of a workbook in it),
/// CannotWrite (the new file exists or can't be made); no new file is left then.
Result<Salvaged> salvage(const QString& damaged, const QString& into, const Clock& clock);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/linkedin.h"

namespace ascent {

/// What one table may hold, in bytes; a member's whole career is a few thousand.
inline constexpr qsizetype largestLinkedInTable = 16 * 1024 * 1024;

/// Puts the profile first, then what the person does: the order of the background.
void sortTables(QList<NamedFile>& files);

/// The tables about the member in an archive as LinkedIn gives it out (ZIP), sorted. They are known by their names;
/// whatever else lies in the archive is not opened. `what` says what can't be done. Errors: those of filesInZip().
Result<QList<NamedFile>> tablesInArchive(const NamedFile& archive, const QString& what);

} // namespace ascent

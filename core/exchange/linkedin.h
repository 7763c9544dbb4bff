// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/incoming.h"
#include "core/exchange/zip.h"

namespace ascent {

/// Reads tables of the archive that LinkedIn gives out about a member (CSV; known by the names of their columns, in any
/// order, whatever the files are called): Profile gives name, headline and summary; Positions background, and a story
/// to be told where there is a description; Education and Certifications background; Skills and Languages strengths,
/// unrated; Honors stories; Job Applications roles, which are not proposed: most lie behind. Tables about other people
/// and things are passed over. Nothing is concluded that does not stand there. The archive itself (ZIP) may be among
/// the files; of it only the tables named above are unpacked, in memory. Errors: BadInput (a quote that is never
/// closed, bytes that are no text, a broken or locked archive, no known table at all), with the file's name.
Result<Incoming> parseLinkedIn(const QList<NamedFile>& files);

/// The same, of files, or of a folder with all tables in it. Errors: those of parseLinkedIn() and readFile().
Result<Incoming> readLinkedIn(const QStringList& paths);

} // namespace ascent

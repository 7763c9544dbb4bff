// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent::store {

/// What a rollback journal would do to the file that it lies beside
/// (https://www.sqlite.org/fileformat2.html#the_rollback_journal).
enum class Rollback {
    Nothing,  ///< there is none, or it is done with, or the file has not been written to since
    HalfWay,  ///< some of the pages that the journal knows have been written anew
    AllThere, ///< every page that the journal knows has been written anew: the commit was all but over
    Foreign,  ///< page size, length or change counter say that it is another file's
};

/// Whether SQLite would take the journal beside a file for one that still has to be applied. Reads its first bytes.
bool isHotBeside(const QString& path);

/// Plays the pages of the journal beside a file back into it, as far as their sums fit: for a private copy. SQLite
/// would refuse where the file's head is damaged. Returns whether there were any and all could be written.
bool playBack(const QString& path);

/// Looks at the journal beside a file; reads only.
Rollback rollbackBeside(const QString& path);

} // namespace ascent::store

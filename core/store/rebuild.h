// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ascent::store {

class Sql;

/// Puts the rows of a workbook whose list of tables is destroyed into one that the migrations have just made: every
/// page is looked at, and the seal of a row tells which table it is of. A damaged row goes with the others of its page.
/// The history and the words of the search index come too, as far as they can be made out. Rows without seals, as
/// versions before `sealedSince` wrote them, can't be told apart. Errors: Damaged (no row was found), those of the
/// disk.
Result<void> rebuildFromPages(Sql& empty, const QByteArray& file, qsizetype pageSize);

} // namespace ascent::store

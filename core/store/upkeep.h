// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ascent::store {

class Sql;

/// A sentence for each fault of storage that a look at each table alone finds; between two of them others can write.
Result<QStringList> quickFaults(Sql& sql);

/// Makes the indexes of all tables anew.
Result<void> reindex(Sql& sql);

/// Whether references are checked, and what follows from them done. Outside of transactions.
Result<void> setReferencesChecked(Sql& sql, bool checked);

} // namespace ascent::store

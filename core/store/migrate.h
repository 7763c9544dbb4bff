// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ascent::store {

class Sql;

/// "Ascn": marks a SQLite file as a workbook, at offset 68 of the file.
inline constexpr quint32 applicationId = 0x4173636e;

/// The version of the schema since which rows have a seal (core/store/seal.h).
inline constexpr int sealedSince = 4;

/// The schema changes, oldest first: the texts of resources/migrations/NNNN_name.sql. The schema's version is
/// their number.
QStringList migrations();

/// Brings the schema from its version to that of the last migration, each migration in a transaction of its own. The
/// rows that have no seal after the last one are sealed in its transaction.
Result<void> migrate(Sql& sql, const QStringList& scripts, int fromVersion);

/// The statements of a script: text up to a semicolon at the end of a line; comment lines are left out.
QStringList statementsOf(const QString& script);

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ascent::store {

class Sql;

/// Compares what the file says of its tables, indexes, triggers, views and virtual tables with what the migrations up
/// to `version` make of an empty file, text by text: whatever is foreign (a generated column, a default that runs for
/// hours, an index over an expression, a trigger) is refused before it is evaluated. The search index may be missing:
/// it is made anew. Errors: Damaged, with `what` empty.
Result<void> checkSchema(Sql& sql, const QStringList& scripts, int version);

/// A table or an index of a schema.
struct SchemaPart {
    QString type, name, table;
    QString sql; ///< as it stands; empty for what SQLite makes by itself
};
/// What the migrations make of an empty file.
Result<QList<SchemaPart>> expectedSchema(const QStringList& scripts);
/// SHA-256 of all parts, in hexadecimal digits, whatever their order.
QByteArray fingerprintOf(const QList<SchemaPart>& schema);
/// Whether the migrations up to `version` make the schema whose fingerprint is kept for that version. Where they don't,
/// each opening compares text by text, which is as safe and slower. Errors: those of making it.
Result<bool> isFingerprintKept(int version);

/// Whether the path names a plain file of a size that a workbook can have: a pipe or a device would never end.
/// Errors: BadInput, with `what` empty.
Result<void> checkPlainFile(const QString& path);

/// Looks for texts and tables that are larger than a workbook's, without reading them. For large files only: in others
/// no text can be too large to be read. Errors: Damaged, with `what` empty.
Result<void> checkSizes(Sql& sql);

/// The error where a text, a list of entries or a file is larger than a workbook's. `what` is empty.
Error tooLarge(const QString& detail);

} // namespace ascent::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ascent {

/// What a text or data file may hold at most, in bytes: far above any workbook, far below memory.
inline constexpr qint64 largestInput = 256 * 1024 * 1024;

/// The bytes of a file. `what` says what can't be done without it. Errors: BadInput (not there, not readable,
/// no file, larger than largestInput).
Result<QByteArray> readFile(const QString& path, const QString& what);

/// Writes a file whole or not at all: what stood there before stands there until the last byte is written.
/// Errors: CannotWrite.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace ascent

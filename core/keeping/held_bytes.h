// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QFile;

namespace ascent {

/// Reads a workbook's file from beginning to end in pieces of at most `piece` bytes, while nobody can write to it. The
/// file is the truth after each commit, so the bytes are the workbook, its history included. `last` is true for the
/// piece that ends the file; an empty file is one empty piece. What `take` returns ends the reading if it is an error.
///
/// `source` is open on the workbook. Whoever has the workbook open at the same time keeps `source` open as long as the
/// workbook: closing any handle of a file lets go of all locks that a program has on it (POSIX).
/// Errors: BadInput (it can't be read), Locked, Damaged, what `take` returned.
Result<void> readHeld(QFile& source, const QString& workbook, qint64 piece,
                      const std::function<Result<void>(const QByteArray& bytes, bool last)>& take);

} // namespace ascent

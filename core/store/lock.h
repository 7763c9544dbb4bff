// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/holder.h"
#include "core/base/result.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace ascent::store {

// A workbook is held for writing in two ways. A small file beside it, by name, says who: people and file servers
// can see it. And a lock of the operating system on the file itself, far beyond its end, holds whatever it is called:
// a hard link, a renamed file, a program that can't see the other's processes. The system gives that one up when
// the program ends, however it ends.

/// The small file beside the workbook; it goes when the lock goes. The lock of a program of this computer that was
/// killed is taken over; one is never taken by its age. Errors: Locked, with who and since when; ReadOnly where the
/// folder can't be written.
Result<std::unique_ptr<QLockFile>> lockWorkbook(const QString& path);

/// Who holds it by that file; nothing where it isn't there. One that is empty or garbled has a holder without names.
std::optional<Holder> holderOf(const QString& path);

/// Takes the small file away, for a person who knows that nobody has the workbook open: it was left by another
/// computer, or says nothing. Errors: Locked where its program runs on this computer; CannotWrite.
Result<void> takeOverLock(const QString& path);

/// Holds the file itself by a handle that is open for reading and writing, as long as that stays open. Errors: Locked.
/// A file system that knows no such locks is no error: the file beside it is then what there is.
Result<void> lockFileItself(int handle, const QString& path);

/// Whether a running program holds the file for writing: ours, an older version of it, or another SQLite in the
/// middle of a transaction. Changes nothing on the disk.
bool isHeld(const QString& path);

} // namespace ascent::store

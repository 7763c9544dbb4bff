// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileDevice>

class QFile;
class QIODevice;

namespace ascent {

/// What a text or data file may hold at most, in bytes: far above any workbook, far below memory.
inline constexpr qint64 largestInput = 256 * 1024 * 1024;

/// Reads a device to its end. A pipe gives at each call only what is in it by then, so one call is not enough. Stops
/// behind `most` bytes: where there are more, one more than that is returned. Nothing where reading fails; the
/// device's errorString() tells why.
std::optional<QByteArray> readToEnd(QIODevice& device, qint64 most);

/// The bytes of a file. `what` says what can't be done without it. Errors: BadInput (not there, not readable,
/// no file, larger than largestInput).
Result<QByteArray> readFile(const QString& path, const QString& what);

/// Writes a file whole or not at all: what stood there before stands there until the last byte is written.
/// Errors: CannotWrite.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// Why a file can't be written there, found by looking: no such folder, no permission, a medium for reading only, a
/// full disk, a name that is too long. `detail` is what the system said; it is told where nothing else is found.
Error cannotWrite(const QString& path, const QString& detail);

/// Of what holds a career: to be read and written by its user alone.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes an empty file that only its user can read, in the folder of a file that is to be, under a hidden name of its
/// own; returns its path. Such files that were left behind there a day ago or longer go. Errors: CannotWrite.
Result<QString> makePart(const QString& path);

/// Has the operating system write a file that is open for writing to the disk itself; false where the disk refuses.
bool flushToDisk(const QFile& file);

/// What becomes of a file that stands in the way.
enum class Existing { Replace, Keep };

/// Gives a finished file, made in the same folder, its name. It is flushed to the disk first, and the folder after,
/// so that neither a power cut before nor one after leaves half a file. With Keep a file of that name is never
/// replaced. Errors: CannotWrite; both files are then as they were.
Result<void> moveIntoPlace(const QString& part, const QString& path, Existing existing);

} // namespace ascent

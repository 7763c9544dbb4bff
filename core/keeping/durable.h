// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

namespace ascent {

/// Hands what was written to the disk itself: after it, a power cut takes nothing of the file. False where the disk
/// refused.
bool flushToDisk(QFileDevice& file);

/// The same for the names in a folder: a file that was moved there is found there after a power cut. Where the system
/// has no such call, nothing is done.
void flushFolder(const QString& folder);

/// What a workbook and every copy of it is made with, whatever the umask is: read and written by its owner alone.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Moves a file over another, or to where none is, in one step. False, with the reason in `why`, where it can't.
bool moveInPlace(const QString& from, const QString& to, QString* why);

} // namespace ascent

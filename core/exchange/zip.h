// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace ascent {

/// A file as it came, by its name.
struct NamedFile {
    QString name;
    QByteArray bytes;
};

/// Whether the bytes begin as a ZIP archive does, an empty one too.
bool isZip(const QByteArray& bytes);

/// Unpacks in memory those files of a ZIP archive that are wanted by their names without folders; nothing is written,
/// and no other file is opened. `largest`: what one of them may hold, in bytes; all together four times as much,
/// however well they are packed. All or nothing. `what` says what can't be done without it. Errors: BadInput (no whole
/// archive, locked with a password, packed in an unknown way, damaged, too large), with the file's name.
Result<QList<NamedFile>> filesInZip(const NamedFile& archive, const std::function<bool(const QString&)>& wanted,
                                    qint64 largest, const QString& what);

} // namespace ascent

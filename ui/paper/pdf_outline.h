// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/pages.h"

#include <QByteArray>

namespace ascent {

/// Adds to a PDF what Qt's writer leaves out: bookmarks for the headings, the language, the author, and that readers
/// show the title instead of the file's name. Errors: CannotWrite.
Result<QByteArray> withOutline(const QByteArray& pdf, const Pages& pages);

} // namespace ascent

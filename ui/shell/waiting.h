// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

class QString;
class QWidget;

namespace ascent {

class Worker;

/// Does in the worker's thread what the person asked for and waits for. The window takes nothing in meanwhile, but
/// paints; after a moment it says what is being done. Returns what `work` returned.
Result<void> waitFor(Worker& worker, const QString& words, QWidget* window, const std::function<Result<void>()>& work);

} // namespace ascent

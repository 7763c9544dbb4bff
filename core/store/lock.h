// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace ascent::store {

/// Holds a workbook for writing, by a small file beside it that goes when the lock goes. The lock of a program
/// that was killed is taken over. Errors: Locked, or ReadOnly where the folder can't be written.
Result<std::unique_ptr<QLockFile>> lockWorkbook(const QString& path);

} // namespace ascent::store

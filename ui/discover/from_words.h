// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/session.h"

#include <optional>

namespace ascent {

// Makes an entry of words that the person selected in an answer. Each is one step of undo and is said at the foot of
// the window. What is there already, by its name, is not made twice.

/// The words as a name: one line, no quotation marks or stops around them, the first letter large.
QString asName(const QString& words);
/// The driver that the words speak of; nothing where they speak of none or of several.
std::optional<DriverKind> driverIn(const QString& words);

bool makeStrength(Session& session, const QString& words);
/// A value of life and career alike, at a middling weight, to be moved.
bool makeValue(Session& session, const QString& words);
bool makeAspiration(Session& session, const QString& words);
/// Ranks the driver last.
bool makeDriver(Session& session, DriverKind kind);

} // namespace ascent

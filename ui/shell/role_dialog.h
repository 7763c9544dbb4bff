// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

class QWidget;

namespace ascent {

/// Asks which role it is about: a line to type into and the roles that fit it. Nothing where the person thought better
/// of it.
std::optional<RoleId> pickRole(const Content& content, const QString& title, QWidget* window);

} // namespace ascent

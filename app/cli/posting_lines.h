// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace ascent::cli {

/// The name of a kind of line in JSON: "duty".
QLatin1String tokenOf(LineKind kind);
/// What stands above lines of this kind, for people: "Duties".
QString headingOf(LineKind kind);

} // namespace ascent::cli

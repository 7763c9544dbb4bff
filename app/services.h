// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

namespace ascent {

/// The samples, imports, exports and printed things that the window offers.
Services allServices();

} // namespace ascent

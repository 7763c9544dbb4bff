// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

namespace ascent {

/// Adds the samples, what can be imported, and the exports that are data.
void addExchange(Services& services);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/page.h"

namespace ascent {

/// The pages of the window, in the order of the sidebar.
QList<PageInfo> allPages();

} // namespace ascent

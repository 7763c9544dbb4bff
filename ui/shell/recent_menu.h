// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace ascent {

class Settings;

/// Fills a menu with the workbooks that were open lately, each time it is shown. `open` gets the path of the one that
/// is chosen. `settings` must outlive the menu.
void keepRecent(QMenu* menu, const Settings& settings, std::function<void(const QString&)> open);

} // namespace ascent

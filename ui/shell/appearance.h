// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ascent {

class Actions;
class Settings;
class Sidebar;
class Theme;

/// Lets the actions for theme, size of the letters and the sidebar do their work, and keeps what was chosen. All of
/// them outlive the actions.
void connectAppearance(Actions& actions, Theme& theme, Sidebar& sidebar, Settings& settings);

} // namespace ascent

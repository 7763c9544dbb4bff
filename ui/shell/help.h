// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ascent {

class Actions;

/// The keys of the program, as they are now, beside what they do.
void showShortcuts(const Actions& actions, QWidget* window);
void showAbout(QWidget* window);

} // namespace ascent

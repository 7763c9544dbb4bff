// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ascent {

/// A question before something that can't be taken back: what it is about, and the two ways on. `doIt` says what it
/// does ("Replace it"). False where the person would rather not; that is also what Enter and Esc say.
bool askFirst(QWidget* window, const QString& question, const QString& more, const QString& doIt);

enum class Choice { First, Second, Neither };

/// The same with two ways on; Enter takes the first, which is the safe one. Esc takes neither.
Choice askWhich(QWidget* window, const QString& question, const QString& more, const QString& first,
                const QString& second);

} // namespace ascent

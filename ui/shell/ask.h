// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ascent {

/// A question before something that can't be taken back: what it is about, and the two ways on. `doIt` says what it
/// does ("Replace it"). False where the person would rather not; that is also what Enter and Esc say.
bool askFirst(QWidget* window, const QString& question, const QString& more, const QString& doIt);

} // namespace ascent

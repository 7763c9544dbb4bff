// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ascent {

/// A question before something that can't be taken back: what it is about, and the two ways on. `doIt` says what it
/// does ("Replace it"). False where the person would rather not; that is also what Enter and Esc say.
bool askFirst(QWidget* window, const QString& question, const QString& more, const QString& doIt);

enum class Choice { First, Second, Neither };

/// The same with two ways on; Enter takes the first, which is the safe one. Esc takes neither.
Choice askWhich(QWidget* window, const QString& question, const QString& more, const QString& first,
                const QString& second);

/// Tells what the person should know of a thing that is done: the first note in a dialog, the others in a list to be
/// looked at and copied. Returns when the dialog is closed.
void tellNotes(const QString& title, const QStringList& notes, QWidget* window);

} // namespace ascent

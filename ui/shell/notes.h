// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ascent {

/// Tells what the person should know of a thing that is done: the first note in a dialog, the others in a list to be
/// looked at and copied. Returns when the dialog is closed. Plain text.
void tellNotes(const QString& title, const QStringList& notes, QWidget* window);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/spoken.h"

namespace ascent {

/// The question that brings out the sentence which the doubt keeps the program from proposing.
QString askFor(const Told& told, Telling as);

QString askForReached();                                       ///< a goal that was reached
QString askWhichDay(const QString& typed, const QString& day); ///< its statement names another day than the goal has
QString askForValue();
QString askForDriver();
QString askForReflection();
QString askForBackground();

} // namespace ascent

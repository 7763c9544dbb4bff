// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/posting/posting.h"

namespace ascent {

/// The years of experience that one line asks for, with what they are to be in.
QList<ExperienceAsked> experienceIn(const QString& text, const QList<PlacedWord>& words);

} // namespace ascent

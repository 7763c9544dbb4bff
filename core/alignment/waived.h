// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// The part of a posting's sentence that says what the employer does not ask for: "you don't need a degree", "no
/// experience necessary". Empty where there is none. A requirement that is merely optional ("not essential, but
/// useful") is none. English.
QString waivedIn(const QString& sentence);

} // namespace ascent

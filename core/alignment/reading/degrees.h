// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// The levels of academic degrees, in their order: those of the International Standard Classification of Education
/// (UNESCO, ISCED 2011: 5 to 8). Higher national certificates and diplomas and foundation degrees are short-cycle.
enum class Degree { None, ShortCycle, Bachelor, Master, Doctorate };

/// The lowest level that a posting's line names, since any that it names will do; the lowest of all where it says
/// "degree" alone, None where it asks for none ("a high degree of accuracy").
Degree degreeAsked(const QString& line);
/// The highest level that a person's text names as held; "a PhD student" names none.
Degree degreeHeld(const QString& text);

} // namespace ascent

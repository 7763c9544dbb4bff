// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// What a line asks for that is not done but held, or was done for years. English; the words are those of
// resources/lang/en/alignment/requirements.txt.

/// What is held, not learned beside the work: licences, degrees, registrations, checks.
bool isHeld(const QString& text);
/// The word that asks for it: "licence". Empty where none does.
QString heldWord(const QString& text);
/// Whether it asks for years of experience, in any words.
bool asksYears(const QString& text);
/// Whether it says so plainly: "five years of nursing", but not "within five years" or "at least a year or two".
bool asksYearsOf(const QString& text);
/// Whether it asks for a degree or the like.
bool asksStudies(const QString& text);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"

namespace ascent {

// What the lines of a posting tell by their grammar alone. Each is given a line of one word or more.

/// "Hosing down runs": a form in -ing that begins a line, of a verb that we need not know, with what it is done to.
bool isAction(const QList<PlacedWord>& words);
/// Has a verb that says something of a subject.
bool states(const QList<PlacedWord>& words);
/// "Is reliable", "Can drive a tractor", "Has worked with cattle": what somebody is, can and has done, without a
/// subject.
bool tellsOfSomebody(const QList<PlacedWord>& words);

} // namespace ascent

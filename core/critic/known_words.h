// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QSet>

namespace ascent {

/// The words of the entries that spelling accepts, for Speller::check(): the person's name, strengths and values,
/// the skills of goals, the titles, employers and postings of roles, and the names (of people, places, products) in all
/// other entries. Personal notes are not read. Other words of entries are not accepted, or a slip there would never be
/// seen.
QSet<QString> knownWords(const Content& content);

} // namespace ascent

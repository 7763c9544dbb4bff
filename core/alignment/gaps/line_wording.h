// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// The words of a posting's line, made ready to stand in a sentence of the person's. English.

/// Without marks of Markdown and HTML, and without what only says how much it is asked for.
QString plainLine(const QString& line);
/// Without what announces a verb: "You will", "Ability to", "Responsible for".
QString withoutVerbLead(const QString& text);
/// Without what announces a thing: "You will need", "We look for".
QString withoutThingLead(const QString& text);
/// At most so many words, ended at a clause; the whole where no clause ends in time.
QString brief(const QString& text);
} // namespace ascent

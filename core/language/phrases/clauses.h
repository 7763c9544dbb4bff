// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ascent {

/// What stands before the first semicolon, dash or colon, where that says enough (two words or more) to stand
/// alone; the whole text otherwise.
QString firstClause(const QString& text);

/// The longest beginning of at most `words` words that ends at a clause, with nothing left open (a bracket, a
/// quotation, "either" without its "or", the middle of a list). The text itself where it is short enough;
/// nothing where no clause ends in time. Never cut within a phrase.
std::optional<QString> shortened(const QString& text, int words);

} // namespace ascent

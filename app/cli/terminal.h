// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ascent::cli {

/// Text in UTF-8 as it may be written to a terminal: what a person typed, and names of files, can hold characters that
/// a terminal obeys (ESC, BEL, C1) or that turn the direction of a line. Newline and tab stay; a carriage return before
/// a newline goes; characters that turn a line go; each other control character becomes U+FFFD. JSON passes unchanged,
/// since JsonWriter escapes all of them.
QByteArray forTerminal(const QByteArray& utf8);

} // namespace ascent::cli

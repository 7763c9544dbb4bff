// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace ascent {

/// Makes a button only as wide as its icon and words, where the style would widen it: in a line of text, or in a row
/// that has to fit into the column. Again after its words changed.
void fitToWords(QPushButton* button);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/terms.h"

#include <QStringList>

namespace ascent {

/// A text with its terms.
struct Text {
    QString words;
    Terms terms;
    double mass = 0; ///< what all of it tells
};

/// How well an entry's text meets a line.
struct Meeting {
    double score = 0;     ///< 0 to 1
    double weight = 0;    ///< what both tell
    double share = 0;     ///< of the entry's text
    double lineShare = 0; ///< of the line's
    QStringList inLine;   ///< the line's words that were met, in its order
    QString meaning;      ///< the entry's words where only the meaning is the same, otherwise empty
};

Text textOf(TermReader& reader, const QString& words);
Meeting meet(const Text& line, const Text& entry);

} // namespace ascent

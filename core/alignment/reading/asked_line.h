// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/reading/terms.h"

#include <bitset>

namespace ascent {

/// One thing that a line asks for; a line may ask for several ("Teach, and mark the work").
struct Ask {
    QList<int> terms;      ///< places in the line's terms
    QList<double> weights; ///< of each within this ask: the thing itself before where and for whom
    double mass = 0;       ///< their sum
    bool example = false;  ///< only an example of what is asked: "such as …", "chiefly …"
};

/// A posting's line, taken apart.
struct AskedLine {
    Gist gist;
    QList<Ask> asks;
    double mass = 0;                 ///< of its heaviest ask
    bool years = false;              ///< it asks for years of something
    bool studies = false;            ///< it asks for a degree or the like
    std::bitset<4096> known;         ///< numbers of its senses, folded: most entries share none
    QHash<int, QList<int>> sensesBy; ///< places in the gist's senses, by number
};

AskedLine askedLine(TermReader& reader, const QString& line);

} // namespace ascent

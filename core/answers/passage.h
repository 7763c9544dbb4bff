// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questions/parts.h"

#include <QList>
#include <QStringList>

namespace ascent {

/// A sentence or a few that belong together, marked with where they come from.
struct Passage {
    SpokenPart part = SpokenPart::Direction;
    QStringList texts;     ///< the same thing, from long to short
    double weight = 0;     ///< of the shortest text; what has least is left away first
    double step = 5;       ///< what a longer text weighs less
    bool required = false; ///< said even where it is too long
    qsizetype needs = -1;  ///< the passage that has to be said too; -1: none
};

/// Which of a passage's texts is said, for each passage; -1: none.
using Selection = QList<qsizetype>;

/// Fills the words allowed: the required first, then by weight, the shortest form of each before a longer one.
Selection selectPassages(const QList<Passage>& passages, int words);

} // namespace ascent

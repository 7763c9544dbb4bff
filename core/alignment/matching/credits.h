// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/reading/asked_line.h"

#include <QFlags>
#include <QVarLengthArray>

namespace ascent {

/// Why a word or a meaning that a line and an entry share may stand for something else in one of them. Each takes
/// more than half of the credit.
enum class Doubt : quint8 {
    OfOtherPhrase = 1,   ///< a word of a phrase of the line whose sense is not met: "store" in "cold store"
    GoesOnToOther = 2,   ///< what the line names does something to another object: "manage sales cycles"
    ActivityAlone = 4,   ///< an activity of the entry without its object: "write"
    MeansOther = 8,      ///< a word of a phrase of the entry that tells something else
    LimitedByOther = 16, ///< behind a word that the line knows nothing of: "weather forecasting"
    LimitsOther = 32,    ///< in front of one: "night" in "night photography"
    OnlyLearned = 64,    ///< a course in it, where years of it are asked for
    OtherCase = 128      ///< an English word that is written like letters that stand for something: "cats" for "CAT"
};
Q_DECLARE_FLAGS(Doubts, Doubt)

/// A sense that both have, and what is to be doubted of it.
struct SharedSense {
    const Sense* line = nullptr;
    const Sense* entry = nullptr;
    Doubts doubts;
    double credit = 1; ///< 0 to 1
};

/// A credit from which a word counts as met: any doubt brings it below.
inline constexpr double isMet = 0.75;

/// How far an entry speaks of the words of a line. Lists are empty where nothing is shared.
struct Credits {
    QList<double> line;             ///< by term of the line: how far it is met
    QList<double> entry;            ///< by term of the entry: how far it meets
    bool phrase = false;            ///< a phrase of the line is met by its meaning
    const Sense* meaning = nullptr; ///< the entry's words for a meaning that more than a word of the line has
    const Sense* said = nullptr;    ///< … for any meaning, in other words than the line's
    QVarLengthArray<std::pair<int, int>, 4> spans; ///< first and last place in the line of phrases that are met
};

Credits creditsOf(const AskedLine& line, const Gist& entry);
/// What both have, for a trace.
QList<SharedSense> sharedSenses(const AskedLine& line, const Gist& entry);

/// Whether nothing stands between a term and the next.
bool isGlued(const Gist& gist, int term);

Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

} // namespace ascent

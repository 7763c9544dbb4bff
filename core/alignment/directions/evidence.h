// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/directions/direction_book.h"
#include "core/alignment/directions/directions.h"

namespace ascent {

/// How much a strength speaks for the work that it is done in (above 0) or against it (below 0), and in which words.
struct StrengthLead {
    double weight = 0;
    QString text;
};
StrengthLead leadOf(const Strength& strength);

/// How the answer to a question of the reflection counts. `words` takes the quotation.
struct ReflectionLead {
    double weight = 0;
    bool aversion = false; ///< asks for what the person can't bear
    bool ofOthers = false; ///< speaks of somebody else
    QString words;
};
ReflectionLead leadOf(const QString& question);

/// What one sentence says to "Would you like to lead other people?".
struct ManagingSentence {
    enum Says { Open, Yes, Later, No };
    Says says = Open;
    QString sentence;
};
QList<ManagingSentence> readManaging(const QString& answer);

/// Whether somebody works best alone or in a team; nothing where the answer says both or neither.
std::optional<DirectionEntry::Best> companyOf(const QString& answer);

/// A sentence in quotation marks, cut at a word where it is long.
QString quoted(const QString& sentence);

/// The weight of reasons together, the strongest in full and each further one less: ten weak words make no strong one.
double sumOf(const QList<DirectionReason>& reasons);

} // namespace ascent

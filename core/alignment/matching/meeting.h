// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/credits.h"
#include "core/alignment/matching/veto.h"

#include <QStringList>

namespace ascent {

/// How well an entry covers the best of what a line asks for.
struct Meeting {
    int ask = -1;                    ///< place in AskedLine::asks; -1 where nothing meets
    double cover = 0;                ///< the share of the ask that is met, 0 to 1
    double weight = 0;               ///< of what is met
    double used = 0;                 ///< of the entry's own weight, what speaks of the line
    double share = 0;                ///< the share of the entry that speaks of it, 0 to 1
    double main = 0;                 ///< … of what the entry is about, leaving where, for whom and with what aside
    bool covers = false;             ///< what the ask tells is met, and not only touched
    Veto veto = Veto::NothingShared; ///< why it does not cover
    QList<bool> met;                 ///< by term of the line
    QList<bool> spoken;              ///< … with what stands within a phrase that is met; by worded()
    decltype(Credits::spans) spans;  ///< first and last place in the line of phrases that are met
    const Sense* meaning = nullptr;  ///< the entry's words, where it says it in others than the line
};

/// Holds an entry against a line. `proof` may tell what the entry's own words leave open (the evidence of a strength);
/// it counts a little less. Symmetric in nothing: an entry may be narrower than what is asked, not wider.
Meeting meet(const AskedLine& line, const Gist& entry, const Gist* proof = nullptr);

/// A meeting made ready for its reason: phrases whole ("supervise 22 cooks"), no meaning named where the entry has the
/// line's own words.
Meeting worded(const AskedLine& line, const Gist& entry, Meeting meeting);

/// The words of the line that are met, or those that tell and are not, in their order: "tutor", "virtual learning
/// environment".
QStringList metWords(const AskedLine& line, const Meeting& meeting);
QStringList openWords(const AskedLine& line, const Meeting& meeting);

} // namespace ascent

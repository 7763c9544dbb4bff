// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"

namespace ascent {

/// How far a line is met. A goal that is not reached yet is no evidence, and what only touches a line does not meet it.
enum class LineState {
    Missing, ///< nothing speaks of it
    Touched, ///< something speaks of it, nothing covers it
    Planned, ///< met by open goals alone
    Met      ///< something can be shown today
};
LineState stateOf(const AlignedLine& line, const Content& content);

/// How a role's alignment is put before the person: what is missing first, then what something only touches, then
/// what a goal is to close, then what can be shown today.
struct Fit {
    QList<AlignedLine> missing; ///< must-haves first
    QList<AlignedLine> touched; ///< nothing meets them, something touches them; must-haves first
    QList<AlignedLine> planned; ///< met by open goals alone
    QList<AlignedLine> met;     ///< in the order of the posting
    int musts = 0, mustsMet = 0, mustsPlanned = 0;
    int others = 0, othersMet = 0, othersPlanned = 0;

    bool isEmpty() const { return musts + others == 0; }
};

Fit fitOf(const Alignment& alignment, const Content& content);

/// "9 of 14 must-haves met"; where the posting names none, "5 of 8 lines met".
QString coverageWords(const Fit& fit);
/// What the first sentence leaves out: what is planned, and the nice-to-haves. May be empty.
QString coverageDetail(const Fit& fit);

} // namespace ascent

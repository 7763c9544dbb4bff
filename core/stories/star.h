// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/story.h"

namespace ascent {

/// What would make each part of a story stronger, as a question; empty where nothing is to be said.
/// STAR: situation, task, action, result (DDI 1974). An interviewer wants to hear what the teller did and what came of
/// it in a number, so the situation is short and the action the longest; of a setback, what was learned.
struct StarCheck {
    QString situation, task, action, result;
    int told = 0; ///< how many of the four parts are there

    bool isSilent() const { return (situation + task + action + result).isEmpty(); }
};

StarCheck checkStar(const Story& story);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/advice/own_entries.h"
#include "core/critic/rules/remarks.h"

#include <span>

namespace ascent::critic {

enum class Judged {
    First, ///< by its own words
    Last,  ///< when all others have judged and been weighed: it depends on what they found
};

/// What a rule is, but for its patterns.
struct RuleRow {
    CriticRule rule = CriticRule::Money;
    Severity severity = Severity::Warning;
    /// Nothing: by its patterns alone, see judgePlainly().
    void (*judge)(const AnswerReading&, Remarks&) = nullptr;
    const char* why = nullptr; ///< an interviewer minds; "%1" is what the remark is about
    WayOut way{};
    /// What is asked where the critic can't be sure; "%1" as in `why`. A rule whose remarks are right in less than four
    /// of five answers that it wasn't made with has the severity Unsure, and warns only of what is blunt.
    const char* asks = nullptr;
    bool tellsEach = false;   ///< every place is told, not one in a sentence
    bool standsAlone = false; ///< means one thing in any answer: no good example makes a note of it
    Judged judged = Judged::First;
};

/// In the order of CriticRule.
std::span<const RuleRow> ruleRows();
const RuleRow& rowOf(CriticRule rule);

/// Lets every rule judge.
void judgeAll(const AnswerReading& reading, Remarks& remarks);
/// Lets those judge that read a text by itself: none that compares employers or asks for the parts of an answer.
void judgeEntry(const AnswerReading& reading, Remarks& remarks);

} // namespace ascent::critic

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/phrases/spoken.h"
#include "core/model/goal.h"
#include "core/model/reflection.h"
#include "core/model/story.h"
#include "core/model/strength.h"
#include "core/model/value.h"

namespace ascent {

/// A line for an entry as the program would say it, or what it must ask first. One of `text` and `ask` is empty.
struct Proposal {
    QString text;  ///< one to three sentences in the first person
    QString brief; ///< at most twelve words; empty where the text can't be cut safely
    QString claim; ///< strengths: the strength without its proof
    QString ask;   ///< one plain question that brings out the sentence
};

Proposal propose(const Strength& strength);
Proposal propose(const Aspiration& aspiration);
/// The goal's own day counts, whatever its statement says.
Proposal propose(const Goal& goal, QDate today);
Proposal propose(const Story& story);
Proposal propose(const Value& value);
Proposal propose(const Reflection& reflection);
/// Education and experience so far, sentence by sentence; empty where nothing was typed.
Proposal proposeBackground(const QString& background);

/// The form of what was typed, as the command line names it: "adjective".
QString formName(const QString& typed);

} // namespace ascent

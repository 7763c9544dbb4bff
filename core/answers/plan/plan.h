// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/plan/opening.h"
#include "core/answers/plan/relations.h"
#include "core/questions/questions.h"

namespace ascent {

/// A line in its place in an answer, or words that tie the answer to the role.
struct PlannedLine {
    enum class Form { Whole, Brief, Claim };
    enum class Tie { None, Duty, Here };

    qsizetype line = -1;     ///< -1: words of the program's
    Form form = Form::Whole; ///< the longest that is said
    Tie tie = Tie::None;
    qsizetype duty = -1; ///< Tie::Duty: which
    SpokenPart part = SpokenPart::Direction;
    double weight = 0; ///< what has least is left away first
    bool required = false;
    qsizetype needs = -1;  ///< the line (not the place) that has to be said before it
    bool confirms = false; ///< an answer to "does it fit": begins with a yes
    Opening opening = Opening::AsItStands;
};

struct AnswerPlan {
    QList<PlannedLine> said; ///< in the order of speaking
    int words = 0;
};

/// What the answers of one role need, read once. What it refers to must outlive it.
struct PlanInput {
    PlanInput(const QList<SpokenLine>& spoken, const Relations& related, const RoleView& view,
              const QSet<qsizetype>& reachedByTheRole, StemBook& stems, QDate day);

    const QList<SpokenLine>& lines;
    const Relations& relations;
    const RoleView& role;
    const QDate today;
    QSet<qsizetype> atTheRole;        ///< aims that the role itself would reach
    QSet<qsizetype> nearTheRole;      ///< aims that the role's title speaks of
    QSet<qsizetype> meetsTheTitle;    ///< talents that the role's title speaks of
    QSet<qsizetype> speaksToEmployer; ///< lines with "you" or "here" in them
    QSet<qsizetype> learns;           ///< lines that speak of learning
};

/// Plans the answers to all questions of a role together: a story is told in one of them, a note on the employer leads
/// one, the direction returns in other words. After the planner that was tried on written cases; what the numbers mean
/// is said where they stand.
QHash<PlanKind, AnswerPlan> planAnswers(const PlanInput& input);

/// An answer to a question that is not among the six: one of the usual others, or one of the person's own. `stories`
/// are those that the person keeps for it.
AnswerPlan planOther(const PlanInput& input, PlanKind kind, const QList<StoryId>& stories);

} // namespace ascent

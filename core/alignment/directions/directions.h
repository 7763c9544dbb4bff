// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// An entry of the person that speaks for a direction or against it.
struct DirectionReason {
    EntityKind entity = EntityKind::Strength; ///< Strength, Value, Driver, Reflection or Person (stage)
    QUuid id;
    double weight = 0; ///< above 0; orders the reasons
    QString text;      ///< a sentence for the person that quotes the entry

    friend bool operator==(const DirectionReason&, const DirectionReason&) = default;
};

/// A kind of work or a kind of aspiration that fits what the person entered.
struct Direction {
    QString key;                    ///< "work/teaching", "kind/expert": never shown
    QString title;                  ///< "Teaching and training others"
    QList<DirectionReason> reasons; ///< never empty in what fits; strongest first
    QList<DirectionReason> doubts;  ///< what speaks against it, strongest first
    double evidence = 0;            ///< orders the directions: for, less against
    QString statement;              ///< what an aspiration to it begins as
    AspirationKind kind = AspirationKind::Other;
    QList<StrengthId> strengths;       ///< of the reasons
    QList<ValueId> values;             ///< of the reasons
    std::optional<AspirationId> there; ///< an aspiration that says it already

    friend bool operator==(const Direction&, const Direction&) = default;
};

struct Directions {
    QList<Direction> work;        ///< kinds of work that fit, strongest first
    QList<Direction> aspirations; ///< kinds of aspiration that fit, strongest first
    QList<Direction> aside;       ///< what the entries rather speak against; doubts is never empty
};

/// Reads drivers, strengths, values, reflections and the stage; goals, notes and everything else are not looked at.
/// What is denied ("I would rather not lead people"), unbearable, or done without joy speaks against a direction.
/// Reads English. Rule: excel and enjoy weigh alike, as in the person-environment fit of Holland, "Making Vocational
/// Choices" (1997), and what was asked directly weighs more than what is said in passing.
Directions directions(const Content& content);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/area.h"
#include "core/model/entity_ref.h"

#include <variant>

namespace ascent {

/// What is to be said for a role, or for any: the answers, turned to it.
struct AnswersFor {
    std::optional<RoleId> role;
    friend bool operator==(const AnswersFor&, const AnswersFor&) = default;
};

/// The look over the goals: the one that is under way, else a new one.
struct GoalReview {
    friend bool operator==(const GoalReview&, const GoalReview&) = default;
};

/// Where a step of the person leads: a part of the workbook, an entry of it, or what is done with one.
using Destination = std::variant<Area, EntityRef, AnswersFor, GoalReview>;

/// The id of an entry of this type; nothing where the way leads elsewhere.
template<Entity E>
std::optional<decltype(E::id)> entryIn(const Destination& to) {
    const auto* ref = std::get_if<EntityRef>(&to);
    return ref ? ref->as<E>() : std::nullopt;
}

} // namespace ascent

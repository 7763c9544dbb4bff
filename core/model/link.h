// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aspiration.h"
#include "core/model/goal.h"
#include "core/model/story.h"
#include "core/model/strength.h"
#include "core/model/value.h"

namespace ascent {

/// A link from one entity to another, ordered within the first. It goes when either end goes.
template<class From, class To>
struct Link {
    Id<Link> id;
    From from;
    To to;
    double position = 0;

    friend bool operator==(const Link& a, const Link& b) { return sameFields(a, b); }
};

using AspirationValue = Link<AspirationId, ValueId>;
using AspirationStrength = Link<AspirationId, StrengthId>;
using StoryStrength = Link<StoryId, StrengthId>;
using StoryGoal = Link<StoryId, GoalId>;

template<class L>
struct DescribeLink {
    static constexpr auto fields = std::tuple{field("id", &L::id, Internal), field("from", &L::from, Internal),
                                              field("to", &L::to, Internal), field("position", &L::position, Internal)};
    static QUuid owner(const L& link) { return link.from.uuid(); }
};

template<>
struct Describe<AspirationValue> : DescribeLink<AspirationValue> {
    static constexpr auto kind = EntityKind::AspirationValue;
    static constexpr auto table = "aspiration_value";
    static constexpr auto list = "values";
};
template<>
struct Describe<AspirationStrength> : DescribeLink<AspirationStrength> {
    static constexpr auto kind = EntityKind::AspirationStrength;
    static constexpr auto table = "aspiration_strength";
    static constexpr auto list = "strengths";
};
template<>
struct Describe<StoryStrength> : DescribeLink<StoryStrength> {
    static constexpr auto kind = EntityKind::StoryStrength;
    static constexpr auto table = "story_strength";
    static constexpr auto list = "strengths";
};
template<>
struct Describe<StoryGoal> : DescribeLink<StoryGoal> {
    static constexpr auto kind = EntityKind::StoryGoal;
    static constexpr auto table = "story_goal";
    static constexpr auto list = "goals";
};

} // namespace ascent

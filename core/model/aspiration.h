// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

enum class AspirationKind { Expert, Leader, Award, Qualification, Switch, Function, Business, Contribution, Other };

template<>
struct Tokens<AspirationKind> {
    static constexpr std::array<std::pair<AspirationKind, const char*>, 9> all{
        {{AspirationKind::Expert, "expert"},
         {AspirationKind::Leader, "leader"},
         {AspirationKind::Award, "award"},
         {AspirationKind::Qualification, "qualification"},
         {AspirationKind::Switch, "switch"},
         {AspirationKind::Function, "function"},
         {AspirationKind::Business, "business"},
         {AspirationKind::Contribution, "contribution"},
         {AspirationKind::Other, "other"}}};
};

enum class AspirationState { Active, Parked, Reached };

template<>
struct Tokens<AspirationState> {
    static constexpr std::array<std::pair<AspirationState, const char*>, 3> all{
        {{AspirationState::Active, "active"},
         {AspirationState::Parked, "parked"},
         {AspirationState::Reached, "reached"}}};
};

using AspirationId = Id<struct AspirationTag>;

/// A broad direction that may change. The values and strengths behind it are links (core/model/link.h).
struct Aspiration {
    AspirationId id;
    double position = 0;
    QString statement; ///< as the person writes it: infinitive, gerund, noun phrase or whole sentence
    AspirationKind kind = AspirationKind::Other;
    QString why;
    std::optional<int> horizonYears; ///< 1 to 40
    AspirationState state = AspirationState::Active;

    friend bool operator==(const Aspiration& a, const Aspiration& b) { return sameFields(a, b); }
};

template<>
struct Describe<Aspiration> {
    static constexpr auto kind = EntityKind::Aspiration;
    static constexpr auto table = "aspiration";
    static constexpr auto list = "aspirations";
    static constexpr auto fields = std::tuple{field("id", &Aspiration::id, Internal),
                                              field("position", &Aspiration::position, Internal),
                                              field("statement", &Aspiration::statement, Title | Searched),
                                              field("kind", &Aspiration::kind),
                                              field("why", &Aspiration::why, Searched),
                                              field("horizonYears", &Aspiration::horizonYears),
                                              field("state", &Aspiration::state)};
    static QUuid owner(const Aspiration&) { return {}; }
};

} // namespace ascent

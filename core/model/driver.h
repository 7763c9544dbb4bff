// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

/// What fulfils a person at work.
enum class DriverKind { Influence, Money, Learning, Innovation, Helping, Recognition };

template<>
struct Tokens<DriverKind> {
    static constexpr std::array<std::pair<DriverKind, const char*>, 6> all{{{DriverKind::Influence, "influence"},
                                                                            {DriverKind::Money, "money"},
                                                                            {DriverKind::Learning, "learning"},
                                                                            {DriverKind::Innovation, "innovation"},
                                                                            {DriverKind::Helping, "helping"},
                                                                            {DriverKind::Recognition, "recognition"}}};
};

using DriverId = Id<struct DriverTag>;

/// A driver that the person ranked; the position is the rank, strongest first. Each kind occurs once.
struct Driver {
    DriverId id;
    double position = 0;
    DriverKind kind = DriverKind::Learning;

    friend bool operator==(const Driver& a, const Driver& b) { return sameFields(a, b); }
};

template<>
struct Describe<Driver> {
    static constexpr auto kind = EntityKind::Driver;
    static constexpr auto table = "driver";
    static constexpr auto list = "drivers";
    static constexpr auto fields =
        std::tuple{field("id", &Driver::id, Internal), field("position", &Driver::position, Internal),
                   field("kind", &Driver::kind)};
    static QUuid owner(const Driver&) { return {}; }
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fit.h"
#include "core/model/goal.h"

namespace ascent {

/// What an unknown stored token is read as, where the default of a new entry would tell more, or claim more, than the
/// person said. A specialisation gives `value`; an enum without one reads as the field's default, and optional fields
/// as nothing.
template<class E>
struct SafeToken;

template<>
struct SafeToken<ShareLevel> {
    static constexpr auto value = ShareLevel::Private; ///< what is not known to be shared is not shared
};
template<>
struct SafeToken<Verdict> {
    static constexpr auto value = Verdict::Refused; ///< no entry is said to meet a line unless the person confirmed it
};

} // namespace ascent

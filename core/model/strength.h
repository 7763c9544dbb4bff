// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

enum class StrengthKind { Hard, Soft, Knowledge, Talent };

template<>
struct Tokens<StrengthKind> {
    static constexpr std::array<std::pair<StrengthKind, const char*>, 4> all{{{StrengthKind::Hard, "hard"},
                                                                              {StrengthKind::Soft, "soft"},
                                                                              {StrengthKind::Knowledge, "knowledge"},
                                                                              {StrengthKind::Talent, "talent"}}};
};

using StrengthId = Id<struct StrengthTag>;

/// Something that the person does well.
struct Strength {
    StrengthId id;
    double position = 0;
    QString name;
    std::optional<StrengthKind> kind;
    std::optional<int> excel; ///< how well, 1 to 5
    std::optional<int> enjoy; ///< how gladly, 1 to 5
    QString evidence;         ///< what shows it

    friend bool operator==(const Strength& a, const Strength& b) { return sameFields(a, b); }
};

/// Done well and gladly: 4 or more on both (product.md).
inline bool isSweetSpot(const Strength& s) {
    return s.excel.value_or(0) >= 4 && s.enjoy.value_or(0) >= 4;
}
/// Done well without joy; never put forward as a lead strength.
inline bool isJoyless(const Strength& s) {
    return s.excel.value_or(0) >= 3 && s.enjoy && *s.enjoy <= 2;
}

template<>
struct Describe<Strength> {
    static constexpr auto kind = EntityKind::Strength;
    static constexpr auto table = "strength";
    static constexpr auto list = "strengths";
    static constexpr auto fields = std::tuple{field("id", &Strength::id, Internal),
                                              field("position", &Strength::position, Internal),
                                              field("name", &Strength::name, Title | Searched),
                                              field("kind", &Strength::kind),
                                              field("excel", &Strength::excel),
                                              field("enjoy", &Strength::enjoy),
                                              field("evidence", &Strength::evidence, Searched)};
    static QUuid owner(const Strength&) { return {}; }
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/describe.h"
#include "core/model/tokens.h"

namespace ascent {

using ReflectionId = Id<struct ReflectionTag>;

/// An answer to a question about oneself. `question` is a built-in key or the person's own question in full.
struct Reflection {
    ReflectionId id;
    double position = 0; ///< order in its list; any gap, ties broken by id
    QString question;
    QString answer;

    friend bool operator==(const Reflection& a, const Reflection& b) { return sameFields(a, b); }
};

template<>
struct Describe<Reflection> {
    static constexpr auto kind = EntityKind::Reflection;
    static constexpr auto table = "reflection";
    static constexpr auto list = "reflections";
    static constexpr auto fields = std::tuple{
        field("id", &Reflection::id, Internal), field("position", &Reflection::position, Internal),
        field("question", &Reflection::question, Title | Searched), field("answer", &Reflection::answer, Searched)};
    static QUuid owner(const Reflection&) { return {}; }
};

/// The keys of the questions that every workbook offers, in their order (workbook.schema.json).
inline constexpr std::array reflectionKeys{"talents",      "enjoyed-tasks", "unbearable-tasks", "industry",  "managing",
                                           "team-or-solo", "success",       "role-model",       "fulfilment"};

} // namespace ascent

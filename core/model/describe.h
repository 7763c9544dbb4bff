// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QUuid>

#include <tuple>
#include <type_traits>

namespace ascent {

/// Every kind of row that a workbook holds (core/model/entities.h).
enum class EntityKind {
    Person,
#define ASCENT_KIND(E, table) E,
    ASCENT_TABLES(ASCENT_KIND)
#undef ASCENT_KIND
};

/// What a field is for besides being stored.
enum FieldUse : unsigned {
    Plain = 0,
    Title = 1,    ///< names the entity in lists and in search results
    Searched = 2, ///< its words are found by search
    Internal = 4, ///< not part of the interchange form (ids, positions, owners)
    Personal = 8, ///< a note for the person alone: in no output but the interchange form
};

/// One field of an entity: its name in SQL, the journal and the interchange form, and where it lives.
/// `group` is the JSON object that it stands in ("measure", "research"), or nullptr.
template<class E, class T>
struct Field {
    using Entity = E;
    using Type = T;
    const char* name;
    T E::*member;
    unsigned use;
    const char* group;
};

template<class E, class T>
constexpr Field<E, T> field(const char* name, T E::*member, unsigned use = Plain, const char* group = nullptr) {
    return {name, member, use, group};
}

/// The one list of an entity's fields. A specialisation gives `kind`, `table` (SQL), `list` (JSON) and
/// `fields`, a tuple whose first element is the id; `owner(e)` returns the UUID of the row that it
/// belongs to, or the null UUID.
template<class E>
struct Describe;

template<class E>
concept Entity = requires {
    Describe<E>::kind;
};

/// Calls f(field) for each field of E, in order.
template<class E, class F>
constexpr void forEachField(F&& f) {
    std::apply([&](const auto&... each) { (f(each), ...); }, Describe<E>::fields);
}

/// Memberwise equality over the field list.
template<class E>
bool sameFields(const E& a, const E& b) {
    return std::apply([&](const auto&... each) { return ((a.*(each.member) == b.*(each.member)) && ...); },
                      Describe<E>::fields);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// The kind of entity that an id type belongs to.
#define ASCENT_KIND_OF(E, table)                                                                                       \
    constexpr EntityKind kindOf(const decltype(E::id)&) {                                                              \
        return EntityKind::E;                                                                                          \
    }
ASCENT_KIND_OF(Person, )
ASCENT_TABLES(ASCENT_KIND_OF)
#undef ASCENT_KIND_OF

/// One entity of whatever kind: a page can open it, a sentence may come from it. Made of an id, whose type says the
/// kind, so that a role can't be handed over as an answer.
class EntityRef {
public:
    template<class IdType>
    requires requires(const IdType& id) { kindOf(id); }
    EntityRef(const IdType& id)
        : m_kind(kindOf(id))
        , m_id(id.uuid()) {}

    /// From what was stored or sent as a kind and a UUID; nothing for the null UUID.
    static std::optional<EntityRef> from(EntityKind kind, const QUuid& id) {
        return id.isNull() ? std::nullopt : std::optional(EntityRef(kind, id));
    }

    EntityKind kind() const { return m_kind; }
    QUuid uuid() const { return m_id; }
    /// The id as one of its type; nothing where the entity is of another kind: `ref.as<Goal>()`.
    template<Entity E>
    auto as() const {
        using IdType = decltype(E::id);
        return m_kind == Describe<E>::kind ? IdType::from(m_id) : std::optional<IdType>();
    }

    friend bool operator==(const EntityRef&, const EntityRef&) = default;
    friend size_t qHash(const EntityRef& ref, size_t seed = 0) { return qHashMulti(seed, int(ref.m_kind), ref.m_id); }

private:
    EntityRef(EntityKind kind, const QUuid& id)
        : m_kind(kind)
        , m_id(id) {}

    EntityKind m_kind;
    QUuid m_id;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

#include <optional>

namespace ascent {

/// The identity of an entity. Each entity has a type of its own (GoalId, RoleId …), so that one
/// can't be handed over for another. There is no null id: absence is std::optional.
template<class Tag>
class Id {
public:
    /// A new random id. Default construction does the same, so that no id is ever null.
    Id()
        : m_uuid(QUuid::createUuid()) {}

    /// From a UUID in any of its usual spellings; nothing for other text and for the null UUID.
    static std::optional<Id> parse(QAnyStringView text) {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }
    static std::optional<Id> from(const QUuid& uuid) {
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    QUuid uuid() const { return m_uuid; }
    /// 36 characters in small letters, without braces: how ids are stored and exported.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/stored_key.h"
#include "core/model/tokens.h"
#include "ui/widgets/choice_field.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ascent {

// How the value of a field (text, token, optional number) becomes a member of an entity, and back.
namespace convert {

template<class T>
struct Member {
    static T from(const T& shown) { return shown; }
    static T to(const T& stored) { return stored; }
};

/// An enum shows as its token. A token that is none leaves the member as it was.
template<Tokened E>
struct Member<E> {
    static std::optional<E> from(const QString& token) { return fromToken<E>(token); }
    static QString to(E stored) { return tokenOf(stored); }
};

template<Tokened E>
struct Member<std::optional<E>> {
    static std::optional<E> from(const QString& token) { return fromToken<E>(token); }
    static QString to(const std::optional<E>& stored) { return stored ? QString(tokenOf(*stored)) : QString(); }
};

template<class Tag>
struct Member<std::optional<Id<Tag>>> {
    static std::optional<Id<Tag>> from(const QString& id) { return Id<Tag>::parse(id); }
    static QString to(const std::optional<Id<Tag>>& stored) { return stored ? stored->toString() : QString(); }
};

template<class Tag>
struct Member<StoredKey<Tag>> {
    static StoredKey<Tag> from(const QString& token) { return StoredKey<Tag>(token); }
    static QString to(const StoredKey<Tag>& stored) { return stored.token(); }
};

/// A day that must be there: clearing the field leaves it as it was.
template<>
struct Member<QDate> {
    static std::optional<QDate> from(const std::optional<QDate>& shown) { return shown; }
    static std::optional<QDate> to(const QDate& stored) {
        return stored.isValid() ? std::optional(stored) : std::nullopt;
    }
};

/// A weight where nothing is 0 (Value::life).
template<>
struct Member<int> {
    static int from(const std::optional<int>& shown) { return shown.value_or(0); }
    static std::optional<int> to(int stored) { return stored == 0 ? std::nullopt : std::optional(stored); }
};

/// A rating, or a whole number typed into a NumberField.
template<>
struct Member<std::optional<int>> {
    static std::optional<int> from(const std::optional<int>& shown) { return shown; }
    static std::optional<int> from(const std::optional<double>& shown) {
        return shown ? std::optional(qRound(*shown)) : std::nullopt;
    }
    struct Shown {
        std::optional<int> stored;
        operator std::optional<int>() const { return stored; }
        operator std::optional<double>() const { return stored ? std::optional<double>(*stored) : std::nullopt; }
    };
    static Shown to(const std::optional<int>& stored) { return {stored}; }
};

} // namespace convert

/// All values of an enum with their names, in the enum's order: addChoices<GoalStatus>(field), with nameOf() in reach.
template<Tokened E, class F>
void addChoices(F* field) {
    for (const auto& [each, token] : Tokens<E>::all)
        field->addChoice(QLatin1String(token), nameOf(each));
}

} // namespace ascent

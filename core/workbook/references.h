// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

namespace ascent {

/// What becomes of a row when the row goes that it names.
enum class Tie {
    Owner, ///< it belongs to it and goes too
    Goes,  ///< it goes too, but belongs to another: the far end of a link, the entry of a verdict
    Loose, ///< the reference becomes empty
};

template<class T>
struct IdTarget; ///< the entity that an id names
template<>
struct IdTarget<StrengthId> {
    using Type = Strength;
};
template<>
struct IdTarget<ValueId> {
    using Type = Value;
};
template<>
struct IdTarget<AspirationId> {
    using Type = Aspiration;
};
template<>
struct IdTarget<GoalId> {
    using Type = Goal;
};
template<>
struct IdTarget<StoryId> {
    using Type = Story;
};
template<>
struct IdTarget<RoleId> {
    using Type = Role;
};
template<>
struct IdTarget<AnswerId> {
    using Type = Answer;
};
template<>
struct IdTarget<ReflectionId> {
    using Type = Reflection;
};
template<>
struct IdTarget<OwnQuestionId> {
    using Type = OwnQuestion;
};

template<class T>
struct Referred : std::false_type {};
template<class T>
requires requires {
    typename IdTarget<T>::Type;
}
struct Referred<T> : std::true_type {
    using Target = typename IdTarget<T>::Type;
    static QUuid uuid(const T& id) { return id.uuid(); }
};
template<class T>
requires requires {
    typename IdTarget<T>::Type;
}
struct Referred<std::optional<T>> : std::true_type {
    using Target = typename IdTarget<T>::Type;
    static QUuid uuid(const std::optional<T>& id) { return id ? id->uuid() : QUuid(); }
};

/// How a field ties its row to the row that it names, as the schema has it (resources/migrations).
template<class E, class T>
Tie tieOf(const Field<E, T>& field) {
    using Target = typename Referred<T>::Target;
    if constexpr (std::is_same_v<E, Goal> || (std::is_same_v<E, FitNote> && std::is_same_v<Target, Value>))
        return Tie::Loose;
    else if constexpr (std::is_same_v<E, SayLine>)
        return Tie::Goes; // of whatever it speaks of, it is that entry's
    else if constexpr (requires { &E::from; })
        return QLatin1String(field.name) == QLatin1String("from") ? Tie::Owner : Tie::Goes;
    else if constexpr (std::is_same_v<Target, Role> || std::is_same_v<Target, Answer>)
        return Tie::Owner;
    else
        return std::is_same_v<T, std::optional<GoalId>> || !std::is_same_v<Target, Goal> ? Tie::Goes : Tie::Owner;
}

/// Calls f(field, tie) for each field of E that names another row.
template<class E, class F>
void forEachReference(F&& f) {
    forEachField<E>([&]<class T>(const Field<E, T>& field) {
        if constexpr (Referred<T>::value)
            if (QLatin1String(field.name) != QLatin1String("id"))
                f(field, tieOf(field));
    });
}

/// The row that this one belongs to and goes with; the null UUID where there is none.
template<class E>
QUuid ownerOf(const E& row) {
    QUuid owner;
    forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie tie) {
        if (tie == Tie::Owner)
            owner = Referred<T>::uuid(row.*(field.member));
    });
    return owner;
}

} // namespace ascent

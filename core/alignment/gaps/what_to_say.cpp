// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/what_to_say.h"

namespace ascent {

namespace {

bool sameEntry(const OwnWords& a, const OwnWords& b) {
    return a.strength == b.strength && a.value == b.value && a.driver == b.driver && a.aspiration == b.aspiration &&
           a.goal == b.goal;
}

} // namespace

OwnWords ownWordsOf(const RoleId& role, const QString& line) {
    OwnWords own;
    own.role = role;
    own.line = line;
    return own;
}

std::optional<OwnWords> ownWordsOf(const Content& content, const RoleId& role, const Conflict& conflict) {
    OwnWords own;
    own.role = role;
    const auto named = [&](bool there) { return there ? std::optional(own) : std::nullopt; };
    switch (conflict.entity) {
    case EntityKind::Strength:
        return named((own.strength = StrengthId::from(conflict.id)).has_value());
    case EntityKind::Value:
        return named((own.value = ValueId::from(conflict.id)).has_value());
    case EntityKind::Aspiration:
        return named((own.aspiration = AspirationId::from(conflict.id)).has_value());
    case EntityKind::Goal:
        return named((own.goal = GoalId::from(conflict.id)).has_value());
    case EntityKind::Driver:
        if (const Driver* driver = content.drivers.find(conflict.id))
            own.driver = driver->kind;
        return named(own.driver.has_value());
    default:
        return {};
    }
}

const OwnWords* storedWords(const Content& content, const OwnWords& subject) {
    const LineFinder finder({subject.line});
    const OwnWords* alike = nullptr;
    for (const OwnWords* own : content.ownWords.owned(subject.role)) {
        if (own->line == subject.line && sameEntry(*own, subject))
            return own;
        if (!alike && !own->line.isEmpty() && !finder.find(own->line).isEmpty())
            alike = own;
    }
    return alike;
}

} // namespace ascent

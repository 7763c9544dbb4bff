// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/say_subject.h"

namespace ascent {

std::optional<EntityRef> subjectOf(const SayLine& line, const Content& content) {
    if (line.aspiration)
        return *line.aspiration;
    if (line.goal)
        return *line.goal;
    if (line.strength)
        return *line.strength;
    if (line.story)
        return *line.story;
    if (line.value)
        return *line.value;
    if (line.reflection)
        return *line.reflection;
    if (line.driver) {
        for (const Driver& driver : content.drivers)
            if (driver.kind == *line.driver)
                return driver.id;
        return std::nullopt;
    }
    if (line.role)
        return *line.role;
    return content.person.id;
}

} // namespace ascent

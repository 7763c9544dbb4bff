// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/answer.h"
#include "core/model/driver.h"
#include "core/model/fit.h"
#include "core/model/link.h"
#include "core/model/own_question.h"
#include "core/model/person.h"
#include "core/model/progress.h"
#include "core/model/reflection.h"
#include "core/model/say_line.h"
#include "core/model/table.h"

namespace ascent {

/// Everything that a workbook holds, as values: what the text engines and the reports read, and what
/// the window shows. Copying is cheap (implicitly shared).
struct Content {
    Person person;
    // strengths, goals, storyGoals …: owned() gives a role's answers, a goal's steps, the goals below a goal.
#define ASCENT_TABLE(E, table) Table<E> table;
    ASCENT_TABLES(ASCENT_TABLE)
#undef ASCENT_TABLE

    /// The table of an entity type; Person has none.
    template<class E>
    const Table<E>& table() const {
        return const_cast<Content*>(this)->table<E>();
    }
    template<class E>
    Table<E>& table();
};

/// Calls f.template operator()<E>() for each entity type with a table, in the order of EntityKind.
template<class F>
void forEachEntity(F&& f) {
#define ASCENT_CALL(E, table) f.template operator()<E>();
    ASCENT_TABLES(ASCENT_CALL)
#undef ASCENT_CALL
}

#define ASCENT_TABLE_OF(E, rows)                                                                                       \
    template<>                                                                                                         \
    inline Table<E>& Content::table<E>() {                                                                             \
        return rows;                                                                                                   \
    }
ASCENT_TABLES(ASCENT_TABLE_OF)
#undef ASCENT_TABLE_OF

} // namespace ascent

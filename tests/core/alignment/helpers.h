// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "tests/support/print.h"

#include <algorithm>

namespace ascent {

inline Role roleOf(const char* posting, const char* title = "Bakery Manager") {
    Role role;
    role.title = QString::fromUtf8(title);
    role.company = QStringLiteral("Crumb & Sons");
    role.posting = QString::fromUtf8(posting);
    return role;
}

inline Strength strengthOf(const char* name, int excel = 4, int enjoy = 4, const char* evidence = "") {
    Strength strength;
    strength.name = QString::fromUtf8(name);
    strength.excel = excel;
    strength.enjoy = enjoy;
    strength.evidence = QString::fromUtf8(evidence);
    return strength;
}

inline Goal goalOf(const char* statement, const QStringList& skills = {}) {
    Goal goal;
    goal.statement = QString::fromUtf8(statement);
    goal.skills = skills;
    return goal;
}

inline const AlignedLine& lineWith(const Alignment& alignment, QStringView part) {
    static const AlignedLine none;
    for (const AlignedLine& line : alignment.lines)
        if (line.line.text.contains(part))
            return line;
    ADD_FAILURE() << "no line holds " << part.toString().toStdString();
    return none;
}

inline const Match* matchOf(const AlignedLine& line, const QUuid& id) {
    for (const Match& match : line.matches)
        if (match.id == id)
            return &match;
    return nullptr;
}

inline bool meets(const AlignedLine& line, const QUuid& id) {
    return matchOf(line, id) != nullptr;
}

inline const Conflict* conflictOf(const Alignment& alignment, const QUuid& id) {
    for (const Conflict& conflict : alignment.conflicts)
        if (conflict.id == id)
            return &conflict;
    return nullptr;
}

} // namespace ascent

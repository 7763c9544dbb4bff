// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/posting/posting.h"

namespace ascent {

/// An entry of the person that meets a line of a posting.
struct Match {
    EntityKind entity = EntityKind::Strength; ///< Strength, Goal, Story or Person (background)
    QUuid id;
    double score = 0; ///< 0 to 1; orders the matches
    QString why;
};

struct AlignedLine {
    PostingLine line;
    QList<Match> matches; ///< best first
};

/// Where an entry and the role pull apart.
struct Conflict {
    EntityKind entity = EntityKind::Aspiration;
    QUuid id;
    QString why; ///< with what to say honestly
};

struct Alignment {
    double coverage = 0;      ///< share of the lines that something meets, must-haves counting double; 0 to 1
    QList<AlignedLine> lines; ///< duties, skills and qualifications of the posting
    QStringList gaps;         ///< texts of the lines that nothing meets, must-haves first
    QList<Conflict> conflicts;
};

/// Holds a role's posting against the person's entries. Private goals are not used. Nothing is claimed that
/// was not entered.
Alignment align(const Content& content, const Role& role, QDate today);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/model/entity_ref.h"
#include "core/posting/corrected.h"

namespace ascent {

struct MatchTrace;

/// A match that covers what a line asks scores this and more, one that only touches it less.
inline constexpr double coveringScore = 0.5;

/// An entry of the person that meets a line of a posting.
struct Match {
    EntityKind entity = EntityKind::Strength; ///< Strength, Goal, Story or Person (background)
    QUuid id;
    double score = 0; ///< 0 to 1; orders the matches
    QString why;
    bool confirmed = false; ///< by the person, which outweighs the score
};

struct AlignedLine {
    PostingLine line;
    QList<Match> matches; ///< what covers the line, best first
    QList<Match> near;    ///< what only touches it: to be looked at, no claim
    QList<Match> refused; ///< what would meet it, had the person not said that it does not
    /// What is worth a look where nothing covers the line, the likeliest first, three at most; no claim. Found by
    /// findClosest() alone (core/alignment/matching/closest.h).
    QList<EntityRef> closest{};
};

/// Where an entry and the role pull apart.
struct Conflict {
    EntityKind entity = EntityKind::Aspiration;
    QUuid id;
    QString why;       ///< with what to say honestly
    bool grave = true; ///< false: the posting only doesn't speak of it, and it may be said in the interview
};

struct Alignment {
    Posting posting; ///< as it was read, with the person's corrections
    /// Share of the lines that something meets, must-haves counting double; 0 to 1. What only a goal meets that is not
    /// reached yet counts half.
    double coverage = 0;
    QList<AlignedLine> lines; ///< duties, skills and qualifications of the posting
    QStringList gaps;         ///< texts of the lines that nothing meets, must-haves first
    QList<Conflict> conflicts;
};

/// Holds a role's posting against the person's entries. Private goals are not used, nor what was decided about them.
/// Nothing is claimed that was not entered. What the person put right about the posting's lines counts
/// (correctedPosting), and so does what they said of a match: a refused one is gone, a confirmed one scores 1, also
/// where nothing in the words speaks for it. `trace` takes down why (core/alignment/matching/trace.h), where it is
/// given.
Alignment align(const Content& content, const Role& role, QDate today, MatchTrace* trace = nullptr);

/// Whether what somebody says of themselves covers what a posting's line asks for, by the words of both. For lines and
/// texts by themselves; align() knows degrees, evidence and decisions too.
bool coversLine(const QString& line, const QString& said);

/// The aspirations and goals that pull apart from the role, for a posting that was read before: what align() finds of
/// them, without matching its lines.
QList<Conflict> aimsInConflict(const Content& content, const Role& role, const Posting& posting);

} // namespace ascent

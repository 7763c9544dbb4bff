// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/matching/meeting.h"
#include "core/model/describe.h"
#include "core/posting/posting.h"

#include <QUuid>

namespace ascent {

// Why a posting's lines were met, touched or left: what align() writes down where it is given a MatchTrace. For
// maintainers and for reports of faults.

/// Something that a line and an entry share: a word, or a meaning that a file of data knows.
struct TracedSense {
    QString ofLine, ofEntry; ///< as they stand in the texts
    QString meaning;         ///< its key; empty where it is the same word
    QString source;          ///< where the meaning stands: "alignment/synonyms.txt:34"
    Doubts doubts;           ///< why it may be something else
    double credit = 0;       ///< 0 to 1
    bool proof = false;      ///< of what shows the strength, not of its name
};

struct TracedEntry {
    enum Fate { Met, Touched, Left };
    EntityKind entity = EntityKind::Strength; ///< Strength, Goal, Story or Person (background)
    QUuid id;
    QString text; ///< what was held against the line
    Fate fate = Left;
    Veto veto = Veto::None; ///< what kept it from meeting the line
    bool confirmed = false; ///< by the person
    QString through;        ///< the strength that a story shows, where the story meets the line by that
    double score = 0;
    QString ask;                             ///< the part of the line that it comes nearest to
    double cover = 0, weight = 0, share = 0; ///< as in Meeting
    QList<TracedSense> shared;
};

struct TracedLine {
    enum Skip { No, NotAsked, CatchAll };
    PostingLine line;
    Skip skipped = No;
    QString read;               ///< the line without what it does not ask for
    QStringList asks;           ///< the things that it asks for
    QList<TracedEntry> entries; ///< that share something with it, best first
};

struct MatchTrace {
    QList<TracedLine> lines; ///< duties, skills and qualifications
};

/// What is said of a veto and of a doubt: a token that stays the same, and a sentence.
QLatin1String tokenOf(Veto veto);
QString inWords(Veto veto);
QList<QLatin1String> tokensOf(Doubts doubts);
QStringList inWords(Doubts doubts);

/// What a line and an entry share, in words.
QList<TracedSense> tracedSenses(const AskedLine& line, const Gist& entry, bool proof);
/// The words of a line that belong to one ask.
QString wordsOfAsk(const AskedLine& line, const Ask& ask);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/alignment/matching/entries.h"
#include "core/alignment/matching/meeting.h"
#include "core/alignment/matching/trace.h"
#include "core/alignment/matching/verdicts.h"

namespace ascent {

/// Holds the person's entries against one line after another.
class Matcher {
public:
    Matcher(const Content& content, const Entries& entries)
        : m_content(content)
        , m_entries(entries) {}

    /// Fills the line's matches, what only touches it, and what was refused. `degree`: the level that the line asks
    /// for. `trace`: takes down why, where it is given.
    void match(const AskedLine& asked, Degree degree, const QList<Decided>& decided, AlignedLine& line,
               TracedLine* trace = nullptr);

private:
    /// What may meet the line; its reason is written only where it is kept.
    struct Found {
        EntityKind entity = EntityKind::Strength;
        QUuid id;
        double score = 0;
        Veto veto = Veto::None; // what keeps it from meeting the line: it may still touch it
        qsizetype at = 0;       // in the entries of its kind
        qsizetype detail = -1;  // the skill of a goal, the strength of a story
        Meeting meeting = {};
        bool byProof = false;  // only what shows the strength meets
        bool byDegree = false; // a degree that is held meets what the line asks for

        bool covers() const { return veto == Veto::None; }
    };

    Veto vetoOn(const AskedLine& line, const StrengthEntry& entry, const Found& found) const;
    void strengths(const AskedLine& line, Degree degree);
    void goals(const AskedLine& line, Degree degree);
    void stories(const AskedLine& line);
    void person(const AskedLine& line, Degree degree);
    void linkStories(const QHash<QUuid, double>& strengths, const QList<Decided>& decided);
    void settle(const AskedLine& asked, const QList<Decided>& decided, AlignedLine& line);
    void addDecided(const QList<Decided>& decided, AlignedLine& line) const;
    QString whyOf(const AskedLine& line, const Found& found) const;
    const Gist& gistOf(const Found& found) const;
    /// Takes down what was left, and why.
    void leave(const AskedLine& line, const Found& found, Veto veto);
    TracedEntry traced(const AskedLine& line, const Found& found) const;
    void finishTrace(const AskedLine& asked, const AlignedLine& line);

    const Content& m_content;
    const Entries& m_entries;
    QList<Found> m_found; // for the line at hand
    bool m_held = false;  // the line at hand asks for what is held, not for what is done
    TracedLine* m_trace = nullptr;
};

} // namespace ascent

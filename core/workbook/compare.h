// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QLocale>

namespace ascent {

// Two versions of one workbook, entry by entry: mine is the one that stays, theirs the one that is looked into (a
// backup, the file as another program left it). Both may have come from a third, the base; where that is known it
// is told who changed what.

enum class Side { Mine, Theirs };

/// A field that both versions have, with another value in each.
struct FieldDifference {
    QString field; ///< its stored name: "due"
    QString name;  ///< as a person reads it: "Due"
    QString base;  ///< the values in words; empty where there is nothing in it
    QString mine;
    QString theirs;
    bool mineChanged = true; ///< against the base; both, where no base is known
    bool theirsChanged = true;
    bool inWords = true; ///< false: the three texts say nothing to a person (marks of the program's own)

    bool conflicts() const { return mineChanged && theirsChanged; }
};

/// A row that is not the same in both.
struct Difference {
    EntityKind entity = EntityKind::Person;
    QUuid id;
    EntityKind ownerKind = EntityKind::Person; ///< the entry on whose page it is found: itself, the goal of a step …
    QUuid owner;
    QString title; ///< in the person's words, as search shows it; private ones too
    QString ownerTitle;
    bool isPrivate = false; ///< it is or rests on a private goal, in either version

    bool inBase = false;
    bool inMine = false;
    bool inTheirs = false;
    bool mineChanged = true; ///< added, changed or removed since the base; both, where no base is known
    bool theirsChanged = true;
    QList<FieldDifference> fields; ///< where it is in both; as they stand in the entry, its place in the list last

    Side proposed = Side::Mine; ///< whose is taken, or wins where both changed one field, if nobody says otherwise
    bool asks = false;          ///< nothing decides between the two but the person

    bool onlyMine() const { return inMine && !inTheirs; }
    bool onlyTheirs() const { return inTheirs && !inMine; }
    bool differs() const { return inMine && inTheirs; }
    /// Only its place in the list is another.
    bool onlyMoved() const;
};

struct Differences {
    QList<Difference> rows; ///< in the order of EntityKind, and within it of mine, then theirs
    bool baseKnown = false;

    bool isEmpty() const { return rows.isEmpty(); }
    /// How many entries differ: the rows of one entry (a goal, its steps) count as one, its mere place as none.
    int entries() const;
    int asking() const;
};

/// What differs. An entry that came into both on its own (a driver, the answer to one question for one role, a link) is
/// one entry, though its rows have two ids; it is told under the id of mine. Linear in the rows.
Differences compare(const Content& mine, const Content& theirs, const QLocale& locale = QLocale());
Differences compare(const Content& base, const Content& mine, const Content& theirs, const QLocale& locale = QLocale());

/// `other` with the ids of `mine` for the entries that came into both on their own.
Content aligned(const Content& mine, const Content& other);

} // namespace ascent

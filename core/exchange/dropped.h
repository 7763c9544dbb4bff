// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ascent {

/// Members of an import that were not taken: such that are not known, and such that stand in their object again
/// further down (the last one counts).
struct DroppedMembers {
    static constexpr qsizetype mostPaths = 100;

    qsizetype unknown = 0, twice = 0;
    QStringList unknownPaths, twicePaths; ///< "$.goals[3].colour"; the first of them, at most mostPaths each

    bool isEmpty() const { return unknown == 0 && twice == 0; }
    void addUnknown(const QString& path);
    void addTwice(const QString& path);
    /// How many, and which is the first, in one sentence without a stop; empty where there are none.
    QString sentence() const;
    /// The sentence, and a line for each path that is kept.
    QStringList lines() const;
};

namespace exchange {

/// Adds each member that stands in its object more than once. The bytes are sound JSON. Linear, and as deep as they are
/// without recursion.
void findTwice(const QByteArray& json, DroppedMembers& dropped);

} // namespace exchange

} // namespace ascent

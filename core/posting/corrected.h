// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/posting/posting.h"

#include <QHash>

namespace ascent {

/// A line's words alone: no bullets, marks, tags or stops, single spaces, letter case folded. What the person decided
/// about a line holds for these, so that it outlives a pasting anew.
QString wordsOfLine(const QString& line);

/// Finds the lines that something was decided about.
class LineFinder {
public:
    explicit LineFinder(const QStringList& lines);
    /// The places in the list of the lines of the same words. Where there is none, because the text was cut
    /// differently this time: those that make it up together, or that it is half of or more.
    QList<qsizetype> find(const QString& line) const;

private:
    QStringList m_words;
    QHash<QString, QList<qsizetype>> m_places;
};

/// The role's posting as read, with what the person said of its lines (LineCorrection) put right: their kinds and
/// needs, and the skills that they name. Everything that speaks of a role's posting reads it through this.
Posting correctedPosting(const Content& content, const Role& role);

} // namespace ascent

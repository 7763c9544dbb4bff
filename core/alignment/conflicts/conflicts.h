// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/alignment/conflicts/posting_says.h"

namespace ascent {

QList<Conflict> conflictsOf(const Content& content, const Role& role, const Posting& posting,
                            const QList<AlignedLine>& lines, TermReader& reader);

// By kind.
void addAimConflicts(QList<Conflict>& found, const Content& content, const Role& role, const PostingSays& says);
void addJoylessStrengths(QList<Conflict>& found, const Content& content, const Role& role,
                         const QList<AlignedLine>& lines);
void addValueClashes(QList<Conflict>& found, const Content& content, const PostingSays& says);
void addDriverClashes(QList<Conflict>& found, const Content& content, const PostingSays& says);

/// In curly quotation marks, up to a clause that ends in time.
QString quotedUpToClause(const QString& words);

} // namespace ascent

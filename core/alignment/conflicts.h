// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/alignment/score.h"

namespace ascent {

/// What the posting says there is not: "nobody will report to you", "there is no design work".
struct Denial {
    QString words;
    Reading terms;
};

/// The part of a sentence that speaks of what there is not; empty where it speaks of none.
QString deniedIn(const QString& sentence);

QList<Conflict> conflictsOf(const Content& content, const Role& role, const Posting& posting,
                            const QList<AlignedLine>& lines, TermReader& reader);

} // namespace ascent

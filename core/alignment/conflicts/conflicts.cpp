// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/conflicts.h"

#include "core/language/phrases/clauses.h"

namespace ascent {

QString quotedUpToClause(const QString& words) {
    constexpr qsizetype longest = 120;
    constexpr int mostWords = 18;
    QString short_ = words.simplified();
    if (const auto clause = shortened(short_, mostWords)) // at a clause, where one ends in time
        short_ = *clause;
    if (short_.size() > longest)
        short_ = short_.left(short_.lastIndexOf(u' ', longest)) + QChar(u'\u2026');
    while (short_.endsWith(u'.') || short_.endsWith(u';') || short_.endsWith(u','))
        short_.chop(1);
    return QStringLiteral("\u201C") + short_ + QStringLiteral("\u201D");
}

QList<Conflict> conflictsOf(const Content& content, const Role& role, const Posting& posting,
                            const QList<AlignedLine>& lines, TermReader& reader) {
    QList<Conflict> found;
    const PostingSays says(posting, role.title, reader);
    addAimConflicts(found, content, role, says);
    addJoylessStrengths(found, content, role, lines);
    addValueClashes(found, content, says);
    addDriverClashes(found, content, says);
    return found;
}

QList<Conflict> aimsInConflict(const Content& content, const Role& role, const Posting& posting) {
    TermReader reader;
    QList<Conflict> found;
    addAimConflicts(found, content, role, PostingSays(posting, role.title, reader));
    return found;
}

} // namespace ascent

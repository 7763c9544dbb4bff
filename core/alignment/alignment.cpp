// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/alignment.h"

#include "core/alignment/conflicts/conflicts.h"
#include "core/alignment/matching/matcher.h"
#include "core/alignment/reading/not_asked.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr double leastAsked = 0.9; // less is a rest of words: "we couldn't", "for this one"
constexpr double mustWeight = 2.0;
constexpr double plannedWeight = 0.5;

/// How far a line is met: by what is there, by a goal that is not reached yet, or not at all.
double metOf(const AlignedLine& line, const Content& content) {
    if (line.matches.isEmpty())
        return 0;
    const bool planned = std::all_of(line.matches.begin(), line.matches.end(), [&](const Match& match) {
        const Goal* goal = match.entity == EntityKind::Goal ? content.goals.find(match.id) : nullptr;
        return goal && goal->status != GoalStatus::Done;
    });
    return planned ? plannedWeight : 1.0;
}

} // namespace

Alignment align(const Content& content, const Role& role, QDate today) {
    Alignment alignment;
    alignment.posting = correctedPosting(content, role);
    const Posting& posting = alignment.posting;
    TermReader reader;
    const Entries entries = readEntries(content, today, reader);
    const QHash<qsizetype, QList<Decided>> verdicts = verdictsOf(content, role, posting);
    Matcher matcher(content, entries);
    double met = 0, all = 0;
    QStringList optionalGaps;
    for (qsizetype i = 0; i < posting.lines.size(); ++i) {
        const PostingLine& line = posting.lines[i];
        if (line.kind != LineKind::Duty && line.kind != LineKind::Skill && line.kind != LineKind::Qualification)
            continue;
        const QString words = askedPartOf(line.text);
        const AskedLine asked = askedLine(reader, words);
        if (!line.corrected && words != line.text && asked.gist.mass < leastAsked)
            continue; // it only says what is not asked for
        if (!line.corrected && isCatchAll(line.text))
            continue;
        // A duty may speak of degrees too ("teach master's students") without asking for one.
        const Degree degree = line.kind == LineKind::Duty ? Degree::None : degreeAsked(words);
        AlignedLine aligned{line, {}, {}, {}};
        matcher.match(asked, degree, verdicts.value(i), aligned);
        const double weight = line.must ? mustWeight : 1.0;
        all += weight;
        met += weight * metOf(aligned, content);
        if (aligned.matches.isEmpty())
            (line.must ? alignment.gaps : optionalGaps).append(line.text);
        alignment.lines.append(std::move(aligned));
    }
    alignment.gaps.append(optionalGaps);
    alignment.coverage = all > 0 ? met / all : 0;
    alignment.conflicts = conflictsOf(content, role, posting, alignment.lines, reader);
    return alignment;
}

bool coversLine(const QString& line, const QString& said) {
    TermReader reader;
    return meet(askedLine(reader, askedPartOf(line)), reader.read(said)).covers;
}

} // namespace ascent

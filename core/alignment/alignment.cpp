// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/alignment.h"

#include "core/alignment/conflicts/conflicts.h"
#include "core/alignment/fit.h"
#include "core/alignment/matching/matcher.h"
#include "core/alignment/reading/not_asked.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr double mustWeight = 2.0;
constexpr double plannedWeight = 0.5;

/// What a line adds to the coverage, of 1.
double metShare(LineState state) {
    return state == LineState::Met ? 1 : state == LineState::Planned ? plannedWeight : 0;
}

/// Whether a line asks for anything; what the person put right always does.
TracedLine::Skip skipOf(const PostingLine& line, const QString& asked, const AskedLine& read) {
    if (line.corrected)
        return TracedLine::No;
    // A rest of words: "we couldn't", "for this one".
    if (asked != line.text && read.gist.mass < oneThing)
        return TracedLine::NotAsked;
    return isCatchAll(line.text) ? TracedLine::CatchAll : TracedLine::No;
}

TracedLine tracedLine(const PostingLine& line, const QString& asked, const AskedLine& read, TracedLine::Skip skip) {
    TracedLine traced{line, skip, asked.simplified(), {}, {}};
    for (const Ask& ask : read.asks)
        traced.asks.append(wordsOfAsk(read, ask));
    return traced;
}

} // namespace

Alignment align(const Content& content, const Role& role, QDate today, MatchTrace* trace) {
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
        const TracedLine::Skip skip = skipOf(line, words, asked);
        TracedLine* traced = trace ? &trace->lines.emplace_back(tracedLine(line, words, asked, skip)) : nullptr;
        if (skip != TracedLine::No)
            continue;
        // A duty may speak of degrees too ("teach master's students") without asking for one.
        const Degree degree = line.kind == LineKind::Duty ? Degree::None : degreeAsked(words);
        AlignedLine aligned{line, {}, {}, {}};
        matcher.match(asked, degree, verdicts.value(i), aligned, traced);
        const double weight = line.must ? mustWeight : 1.0;
        all += weight;
        met += weight * metShare(stateOf(aligned, content));
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

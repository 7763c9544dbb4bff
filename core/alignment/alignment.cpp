// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/alignment.h"

#include "core/alignment/conflicts.h"
#include "core/alignment/denial.h"
#include "core/alignment/matcher.h"
#include "core/alignment/waived.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

constexpr double leastAsked = 0.9; // less is a rest of words: "we couldn't", "for this one"
constexpr double mustWeight = 2.0;
constexpr double plannedWeight = 0.5;

/// "Other duties as assigned", "reports to the head chef": nothing that anybody could show.
bool isCatchAll(const QString& line) {
    static const QRegularExpression all(
        QStringLiteral(
            "^\\W*(?:to )?(?:(?:perform|carry(?:ing)? out|undertak|complet|assist)(?:e|s|ing)?(?: with)? )?"
            "(?:(?:any|all|such|and) )*(?:other|additional|miscellaneous|related)(?: [\\w-]+){0,3}? "
            "(?:duties|tasks|work|responsibilities|functions)\\b"
            "(?:$|\\W*$|.{0,40}\\b(?:assigned|requir|request|need|direct|commensurate|reasonabl|time to time|"
            "necessary|appropriate|arise|grade))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whom(
        QStringLiteral("^\\W*(?:you will |you'll |will |this (?:role|post|position) |the post ?holder )?"
                       "report(?:s|ing)? (?:directly )?(?:in)?to (?:the|a|our|your)\\b[^,;.]{0,60}\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return all.match(line).hasMatch() || whom.match(line).hasMatch();
}

/// The line without what it denies or waives: what there is not is nothing to meet.
QString askedIn(const QString& line) {
    QString asked = line;
    for (const QString& none : {deniedIn(line), waivedIn(line)})
        if (const qsizetype at = none.isEmpty() ? -1 : line.indexOf(none); at >= 0)
            asked.replace(at, none.size(), QString(none.size(), u' '));
    return asked;
}

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
        const QString words = askedIn(line.text);
        const AskedLine asked = askedLine(reader, words);
        if (!line.corrected && words != line.text && asked.reading.mass < leastAsked)
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
    return meet(askedLine(reader, askedIn(line)), reader.read(said)).covers;
}

} // namespace ascent

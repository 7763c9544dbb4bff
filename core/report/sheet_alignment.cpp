// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_parts.h"
#include "core/report/words.h"

namespace ascent::report {

namespace {

QString colonJoined(const QString& name, const QString& proof) {
    return proof.isEmpty() ? name : name + QStringLiteral(": ") + proof;
}

/// The entry behind a match with what shows it; the name alone where it was told before.
QString evidenceOf(const Match& match, const Content& content, bool toldBefore, const QLocale& locale) {
    switch (match.entity) {
    case EntityKind::Strength:
        if (const Strength* strength = content.strengths.find(match.id))
            return colonJoined(asHeading(strength->name),
                               toldBefore ? QString() : unstopped(shortened(strength->evidence, 22)));
        break;
    case EntityKind::Story:
        if (const Story* story = content.stories.find(match.id))
            return colonJoined(asHeading(story->title),
                               toldBefore ? QString() : unstopped(shortened(story->result, 22)));
        break;
    case EntityKind::Goal:
        if (const Goal* goal = content.goals.find(match.id)) {
            const QString statement = shortened(asHeading(goal->statement), 16);
            return goal->due ? Words::tr("On the way: %1, by %2").arg(statement, shortDate(*goal->due, locale))
                             : Words::tr("On the way: %1").arg(statement);
        }
        break;
    case EntityKind::Person:
        return shortened(capitalised(content.person.background), toldBefore ? 8 : 24);
    default:
        break;
    }
    return {};
}

} // namespace

QSet<QUuid> addStrengthsAgainstPosting(Blocks& blocks, const Alignment& alignment, const Content& content,
                                       const QLocale& locale) {
    // Must-haves first; within them, what is met best.
    QList<const AlignedLine*> lines;
    for (const AlignedLine& line : alignment.lines)
        if (!line.matches.isEmpty())
            lines.append(&line);
    std::stable_sort(lines.begin(), lines.end(), [](const AlignedLine* a, const AlignedLine* b) {
        return std::tuple(!a->line.must, -a->matches.first().score) <
               std::tuple(!b->line.must, -b->matches.first().score);
    });
    QSet<QUuid> told;
    Facts facts;
    for (const AlignedLine* line : lines) {
        if (facts.rows.size() >= 10)
            break;
        // A second proof is better than the same one again, if it is nearly as good.
        const Match* best = &line->matches.first();
        for (const Match& match : line->matches)
            if (told.contains(best->id) && !told.contains(match.id) && match.score >= best->score * 0.7)
                best = &match;
        const QString evidence = evidenceOf(*best, content, told.contains(best->id), locale);
        if (evidence.isEmpty())
            continue;
        told.insert(best->id);
        facts.rows.append({shortened(asHeading(line->line.text), 14), evidence, facts.rows.size() < 5 ? 0 : 6});
    }
    if (!facts.rows.isEmpty()) {
        blocks.add(Heading{1, Words::tr("What they ask for, and what I bring")});
        blocks.add(facts);
    }
    return told;
}

void addGaps(Blocks& blocks, const Alignment& alignment, const Content& content) {
    Items items;
    for (const QString& gap : alignment.gaps)
        if (items.rows.size() < 6)
            items.rows.append({shortened(asHeading(gap), 18), {}, Mark::Dot, items.rows.size() < 3 ? 0 : 6});
    if (items.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What I can't show yet")});
    blocks.add(items);
    const Story* learnt = nullptr;
    for (const Story& story : content.stories)
        if (story.kind == StoryKind::Setback && !learnt)
            learnt = &story;
    blocks.addText(
        learnt ? Words::tr("Say so plainly, say how you would learn it, and tell how you turned something round: %1.")
                     .arg(shortened(unstopped(learnt->title), 12))
               : Words::tr("Say so plainly, and say how you would learn it in the first months."),
        ParagraphStyle::Quiet, 1);
}

} // namespace ascent::report

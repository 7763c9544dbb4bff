// SPDX-License-Identifier: GPL-3.0-or-later
// What opens each answer.
#include "core/answers/plan/plan_maker.h"

#include <algorithm>

namespace ascent {

void PlanMaker::chooseHeads() {
    const auto head = [&](PlanKind kind, qsizetype at, SpokenPart part, Form form = Form::Whole) {
        if (at < 0)
            return;
        draft(kind).head = at;
        say(kind, at, part, headWeight, form)->required = true;
    };
    // The direction that the story shows; else the first one.
    const QList<qsizetype> directions = all(Sayable::Aspiration);
    const auto isSpeakable = [&](qsizetype at) {
        const AspirationKind kind = line(at).aspiration->kind;
        return kind != AspirationKind::Business;
    };
    qsizetype direction = -1;
    double most = -1;
    for (qsizetype place = 0; place < directions.size(); ++place) {
        const qsizetype story = draft(PlanKind::Direction).story;
        const double score = (place == 0 ? 0.35 : 0) - 0.05 * double(place) +
                             (story >= 0 ? m_in.relations.between(directions[place], story) : 0);
        if (isSpeakable(directions[place]) && score > most) {
            most = score;
            direction = directions[place];
        }
    }
    head(PlanKind::Direction, direction, SpokenPart::Direction);
    if (direction < 0) {
        // No direction may be spoken of here: what is due last leads furthest.
        qsizetype last = -1;
        for (const qsizetype at : all(Sayable::Goal))
            if (!m_in.atTheRole.contains(at) && !isUsed(at) && line(at).goal->due &&
                (last < 0 || *line(at).goal->due > *line(last).goal->due))
                last = at;
        head(PlanKind::Direction, last, SpokenPart::Direction);
    }

    // The goal on which most others rest, or that builds the direction; what the post itself is, is no goal any more.
    const QList<qsizetype> goals = all(Sayable::Goal);
    qsizetype goal = -1;
    most = -1e9;
    for (const qsizetype at : goals) {
        const auto rest = std::count_if(goals.begin(), goals.end(),
                                        [&](qsizetype other) { return line(other).goal->parent == line(at).goal->id; });
        double score = double(rest) - 0.1 * line(at).place + (line(at).own ? 0.5 : 0);
        if (direction >= 0)
            score += m_in.relations.link(at, direction);
        if (m_in.atTheRole.contains(at))
            score -= 5;
        if (!isIn(PlanKind::Direction, at) && score > most) {
            most = score;
            goal = at;
        }
    }
    head(PlanKind::Goals, goal, SpokenPart::Direction);
    if (goal < 0 && directions.size() > 1)
        for (const qsizetype other : directions)
            if (other != direction && draft(PlanKind::Goals).head < 0)
                head(PlanKind::Goals, other, SpokenPart::Direction);

    // An ordinary day in five years; else what comes behind the first direction; else what is due last.
    qsizetype years = -1;
    for (const qsizetype at : all(Sayable::Person))
        if (line(at).part == QLatin1String(inFiveYearsPart))
            years = at;
    for (const qsizetype at : directions)
        if (years < 0 && at != direction && isSpeakable(at) && m_uses[at] == 0 &&
            line(at).aspiration->kind != AspirationKind::Other)
            years = at;
    if (years < 0)
        for (const qsizetype at : goals)
            if (m_uses[at] == 0 && line(at).goal->due && !m_in.atTheRole.contains(at) &&
                (years < 0 || *line(at).goal->due > *line(years).goal->due))
                years = at;
    if (years >= 0 && line(years).goal && direction >= 0 && *line(years).goal->due < m_in.today.addMonths(18))
        years = -1; // what is done next year is no picture of five years
    head(PlanKind::Years, years, SpokenPart::Direction);
    if (years < 0 && direction >= 0)
        head(PlanKind::Years, direction, SpokenPart::Direction, Form::Brief);
    if (PlannedLine* said = draft(PlanKind::Years).said.isEmpty() ? nullptr : &draft(PlanKind::Years).said.last())
        said->thenOn = line(said->line).of != Sayable::Person;

    const qsizetype story = draft(PlanKind::Motive).story;
    qsizetype motive = bestMotive(story, false);
    if (motive < 0 || motiveScore(motive, story) < 0.3) {
        // What is done gladly opens as well, unless a story elsewhere is there to show it.
        const auto leadsToStory = [&](qsizetype at) {
            return std::any_of(kinds.begin(), kinds.end(), [&](PlanKind kind) {
                const qsizetype told = draft(kind).story;
                return kind != PlanKind::Motive && told >= 0 && m_in.relations.link(told, at) >= 1;
            });
        };
        for (const qsizetype at : all(Sayable::Strength))
            if (!leadsToStory(at) && line(at).strength->enjoy.value_or(3) == 5 && !isUsed(at, story) && line(at).own &&
                (motive < 0 || !line(motive).own)) {
                motive = at;
                break;
            }
    }
    head(PlanKind::Motive, motive, SpokenPart::Motive);

    qsizetype hope = all(Sayable::Role).value(0, -1);
    if (hope < 0)
        hope = bestMotive(draft(PlanKind::Hope).story, true);
    if (hope < 0)
        for (const qsizetype at : goals)
            if (m_uses[at] == 0 && line(at).goal->category == GoalCategory::Education)
                hope = at;
    head(PlanKind::Hope, hope, SpokenPart::Growth);

    // The role is the aim: that is the answer.
    for (const qsizetype at : directions + goals)
        if (m_in.atTheRole.contains(at) && draft(PlanKind::Fit).head < 0)
            head(PlanKind::Fit, at, SpokenPart::Fit, at == direction ? Form::Brief : Form::Whole);
    if (draft(PlanKind::Fit).head < 0 && direction >= 0 && bestCover(direction) >= 0.3)
        head(PlanKind::Fit, direction, SpokenPart::Fit, Form::Brief);
    // How far one has come on the way to this very post, in the person's own words.
    for (const qsizetype at : goals)
        if (m_in.atTheRole.contains(at) && line(at).own && !isIn(PlanKind::Fit, at) && !isUsed(at))
            say(PlanKind::Fit, at, SpokenPart::Path, proofWeight);
    for (PlannedLine& each : draft(PlanKind::Fit).said)
        each.confirms = each.part == SpokenPart::Fit;
}

} // namespace ascent

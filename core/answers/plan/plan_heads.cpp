// SPDX-License-Identifier: GPL-3.0-or-later
// What opens each answer.
#include "core/answers/plan/plan_maker.h"

#include <algorithm>

namespace ascent {

namespace {

/// In years: what an aim without a horizon is taken for, how far a picture of five years may reach, and how near it may
/// be.
constexpr int usualYears = 5, farYears = 6, pictureYears = 2;

} // namespace

/// How a talent that the program proposes begins where it is asked what moves somebody.
Opening PlanMaker::gladly(qsizetype strength) const {
    const SpokenLine& each = line(strength);
    const int joy = each.strength->enjoy.value_or(3);
    return each.own || joy < 4 ? Opening::AsItStands : joy == 5 ? Opening::LikedMost : Opening::Liked;
}

/// Whether a talent says what moves somebody: in the person's words, or where it can be told as something enjoyed.
bool PlanMaker::opensMotive(qsizetype strength) const {
    const SpokenLine& each = line(strength);
    return each.own || (!each.isBare() && opened(each.text, gladly(strength)) != each.text);
}

/// The story of an answer that has nothing to tell it for.
void PlanMaker::takeBack(PlanKind kind) {
    Draft& to = draft(kind);
    if (to.story < 0)
        return;
    --m_uses[to.story];
    to.words -= line(to.story).words;
    to.said.removeIf([&](const PlannedLine& each) { return each.line == to.story; });
    to.story = -1;
}

void PlanMaker::chooseHeads() {
    const auto head = [&](PlanKind kind, qsizetype at, SpokenPart part, Form form = Form::Whole) {
        if (at < 0)
            return;
        draft(kind).head = at;
        say(kind, at, part, headWeight, form)->required = true;
    };
    // The direction that the story shows; else the first one. What is wanted years behind another aim is the picture of
    // five years, and the nearer one the direction.
    const QList<qsizetype> directions = all(Sayable::Aspiration);
    const auto isSpeakable = [&](qsizetype at) { return line(at).aspiration->kind != AspirationKind::Business; };
    const auto years = [&](qsizetype at) { return line(at).aspiration->horizonYears.value_or(usualYears); };
    qsizetype later = -1;
    for (const qsizetype at : directions)
        for (const qsizetype other : directions)
            if (isSpeakable(at) && isSpeakable(other) && years(at) <= farYears && years(at) >= years(other) + 2 &&
                line(at).aspiration->horizonYears && (later < 0 || years(at) > years(later)))
                later = at;
    qsizetype direction = -1;
    double most = -1;
    for (qsizetype place = 0; place < directions.size(); ++place) {
        const qsizetype story = draft(PlanKind::Direction).story, at = directions[place];
        const double score =
            (place == 0 ? 0.35 : 0) - 0.05 * double(place) + (story >= 0 ? m_in.relations.between(at, story) : 0);
        if (isSpeakable(at) && at != later && score > most && (!line(at).goesOn || directions.size() == 1)) {
            most = score;
            direction = at;
        }
    }
    if (direction < 0)
        direction = later;
    head(PlanKind::Direction, direction, SpokenPart::Direction);
    m_direction = direction;
    m_later = later != direction ? later : -1;
    if (direction < 0) {
        // No direction may be spoken of here: what is due last leads furthest. A step of the next months is no
        // direction.
        qsizetype last = -1;
        for (const qsizetype at : all(Sayable::Goal))
            if (!m_in.atTheRole.contains(at) && !isUsed(at) && line(at).goal->due && isFarEnough(line(at)) &&
                (last < 0 || *line(at).goal->due > *line(last).goal->due))
                last = at;
        head(PlanKind::Direction, last, SpokenPart::Direction);
        if (last < 0)
            takeBack(PlanKind::Direction); // no story answers it
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

    // An ordinary day in five years; else what comes behind the first direction; else what is due last.
    qsizetype then = -1;
    for (const qsizetype at : all(Sayable::Person))
        if (line(at).part == QLatin1String(inFiveYearsPart))
            then = at;
    if (then < 0 && later >= 0 && later != direction)
        then = later;
    for (const qsizetype at : directions)
        if (then < 0 && at != direction && isSpeakable(at) && m_uses[at] == 0 && years(at) >= pictureYears &&
            line(at).aspiration->kind != AspirationKind::Other)
            then = at;
    if (then < 0)
        for (const qsizetype at : goals)
            if (m_uses[at] == 0 && line(at).goal->due && !m_in.atTheRole.contains(at) &&
                (then < 0 || *line(at).goal->due > *line(then).goal->due))
                then = at;
    // What is done next year is no picture of five years.
    if (then >= 0 && line(then).goal && *line(then).goal->due < m_in.today.addMonths(direction >= 0 ? 18 : 9))
        then = -1;
    head(PlanKind::Years, then, SpokenPart::Direction);
    if (then < 0 && direction >= 0)
        head(PlanKind::Years, direction, SpokenPart::Direction, Form::Brief);
    if (PlannedLine* said = draft(PlanKind::Years).said.isEmpty() ? nullptr : &draft(PlanKind::Years).said.last())
        if (const SpokenLine& each = line(said->line); each.aspiration && years(said->line) <= usualYears) {
            said->opening = Opening::ByThen;
            if (opened(each.text, said->opening) == each.text) // "Later I'd like to …"
                said->form = Form::Brief;
        }

    // A third aim stands for goals that aren't there.
    for (const qsizetype other : directions)
        if (m_uses[other] == 0 && draft(PlanKind::Goals).head < 0)
            head(PlanKind::Goals, other, SpokenPart::Direction);

    const qsizetype story = draft(PlanKind::Motive).story;
    qsizetype motive = bestMotive(story, false);
    Opening glad = Opening::AsItStands;
    if (motive < 0 || motiveScore(motive, story) < 0.3) {
        // What is done gladly opens as well, unless a story elsewhere is there to show it.
        const auto leadsToStory = [&](qsizetype at) {
            return std::any_of(kinds.begin(), kinds.end(), [&](PlanKind kind) {
                const qsizetype told = draft(kind).story;
                return kind != PlanKind::Motive && told >= 0 && m_in.relations.link(told, at) >= 1;
            });
        };
        qsizetype best = -1;
        double gladdest = 0;
        for (const qsizetype at : all(Sayable::Strength))
            if (const int joy = line(at).strength->enjoy.value_or(3);
                joy > 3 && (!line(at).own || joy == 5) && !leadsToStory(at) && !isUsed(at, story) && opensMotive(at) &&
                (motive < 0 || !line(motive).own)) {
                // What the posting asks for is kept for the fit, where there is another.
                const double score = joy - (bestCover(at) >= 0.3 ? 0.5 : 0);
                if (best < 0 || score > gladdest) {
                    best = at;
                    gladdest = score;
                }
            }
        if (best >= 0) {
            motive = best;
            glad = gladly(best);
        }
    }
    head(PlanKind::Motive, motive, SpokenPart::Motive);
    if (motive >= 0)
        draft(PlanKind::Motive).said.last().opening = glad;

    qsizetype hope = all(Sayable::Role).value(0, -1);
    if (hope < 0)
        hope = bestMotive(draft(PlanKind::Hope).story, true);
    head(PlanKind::Hope, hope, SpokenPart::Growth);
    // What went wrong once answers it only as what was learned.
    if (const qsizetype told = draft(PlanKind::Hope).story;
        told >= 0 && hope >= 0 && !m_in.learns.contains(hope) && m_in.relations.between(hope, told) < heardRelation)
        takeBack(PlanKind::Hope);

    // The role is the aim: that is the answer.
    for (const qsizetype at : directions + goals)
        if (m_in.atTheRole.contains(at) && draft(PlanKind::Fit).head < 0)
            head(PlanKind::Fit, at, SpokenPart::Fit, at == direction ? Form::Brief : Form::Whole);
    if (draft(PlanKind::Fit).head < 0 && direction >= 0 && m_in.nearTheRole.contains(direction) &&
        bestCover(direction) >= 0.3)
        head(PlanKind::Fit, direction, SpokenPart::Fit, Form::Brief);
    if (PlannedLine* said = draft(PlanKind::Fit).head >= 0 ? &draft(PlanKind::Fit).said.last() : nullptr;
        said && said->line == direction && !line(direction).own)
        said->opening = Opening::Aim;
    // How far one has come on the way to this very post, in the person's own words.
    for (const qsizetype at : goals)
        if (m_in.atTheRole.contains(at) && line(at).own && !isIn(PlanKind::Fit, at) && !isUsed(at))
            say(PlanKind::Fit, at, SpokenPart::Path, proofWeight);
    for (PlannedLine& each : draft(PlanKind::Fit).said)
        each.confirms = each.part == SpokenPart::Fit;
}

} // namespace ascent

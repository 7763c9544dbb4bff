// SPDX-License-Identifier: GPL-3.0-or-later
// What still belongs to an answer: what is near to what is said, and, in a young workbook, what there is.
#include "core/answers/plan/plan_maker.h"

#include <algorithm>

namespace ascent {

namespace {

/// How a text begins: its first two words.
QString startOf(const QString& text) {
    return text.section(u' ', 0, 1).toLower();
}

} // namespace

bool PlanMaker::repeats(PlanKind kind, qsizetype at) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    const bool isMotive = kind == PlanKind::Motive && line(at).strength;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        if (each.line < 0)
            return false;
        const SpokenLine& other = line(each.line);
        // "I enjoy planning … I enjoy straight talking."
        if (isMotive && gladly(at) != Opening::AsItStands && each.form == Form::Whole &&
            startOf(opened(line(at).text, gladly(at))) == startOf(opened(other.text, each.opening)))
            return true;
        if (other.opening == line(at).opening)
            return true;
        // "I like … I like …"
        const auto isTalk = [](const SpokenLine& of) { return !of.goal && !of.aspiration && !of.story; };
        if (isTalk(other) && isTalk(line(at)) && startOf(other.text) == startOf(line(at).text))
            return true;
        return each.form == Form::Claim && !other.claimed.empty() &&
               m_in.relations.saysMostOf(line(at).told, other.claimed);
    });
}

/// What is done within the year is no picture of five.
bool PlanMaker::isFarEnough(const SpokenLine& goal) const {
    return goal.goal->due && *goal.goal->due > m_in.today.addMonths(9);
}

/// Whether a goal serves the aim that is spoken of.
bool PlanMaker::isOnTheWay(qsizetype goal) const {
    return m_direction >= 0 && m_in.relations.link(goal, m_direction) > 0;
}

bool PlanMaker::mayExtend(PlanKind kind, qsizetype at) const {
    const SpokenLine& each = line(at);
    const auto count = [&](auto&& is) {
        const QList<PlannedLine>& said = m_drafts[kind].said;
        return std::count_if(said.begin(), said.end(),
                             [&](const PlannedLine& other) { return other.line >= 0 && is(line(other.line)); });
    };
    const auto goals = count([](const SpokenLine& other) { return other.goal != nullptr; });
    const auto strengths = count([](const SpokenLine& other) { return other.strength != nullptr; });
    if (m_in.atTheRole.contains(at) || repeats(kind, at))
        return false;
    // What is being done belongs to the goals first.
    const QList<PlannedLine>& path = m_drafts[PlanKind::Goals].said;
    const auto goalsSaid = std::count_if(
        path.begin(), path.end(), [&](const PlannedLine& other) { return other.line >= 0 && line(other.line).goal; });
    const auto ownGoals = std::count_if(path.begin(), path.end(), [&](const PlannedLine& other) {
        return other.line >= 0 && line(other.line).goal && line(other.line).own;
    });
    switch (each.of) {
    case Sayable::Goal:
        // Beside the person's own words, or without the aim that it serves, one more step sounds like a list.
        if (!each.own && kind == PlanKind::Goals && (ownGoals > 1 || (goals > 0 && !isOnTheWay(at))))
            return false;
        return (kind == PlanKind::Goals && goals < 3) || (kind == PlanKind::Fit && goals < 1 && bestCover(at) >= 0.3) ||
               (kind == PlanKind::Years && goals < 2 && isFarEnough(each)) ||
               (kind == PlanKind::Direction && goals < 1 && goalsSaid > 1) || (kind == PlanKind::Hope && goals < 1);
    case Sayable::Strength:
        return !each.isGap() && each.isGladly() && !each.isBare() &&
               (each.isShown() || (kind == PlanKind::Fit && bestCover(at) >= 0.3)) &&
               ((kind == PlanKind::Fit && strengths < 3) || (strengths < 1 && kind != PlanKind::Hope));
    case Sayable::Driver:
    case Sayable::Reflection:
    case Sayable::Value:
        if (kind == PlanKind::Years || (each.value && kind != PlanKind::Direction && kind != PlanKind::Motive))
            return false;
        // A link alone makes a value a label: it has to speak of what is said.
        if (each.value && kind == PlanKind::Direction &&
            std::none_of(m_drafts[kind].said.begin(), m_drafts[kind].said.end(), [&](const PlannedLine& other) {
                return other.line >= 0 && m_in.relations.likeness(at, other.line) >= 0.05;
            }))
            return false;
        return each.own && !(m_drafts[kind].story >= 0 && each.echoes(line(m_drafts[kind].story))) &&
               kind != PlanKind::Fit && kind != PlanKind::Goals &&
               count([](const SpokenLine& other) {
                   return other.of == Sayable::Driver || other.of == Sayable::Reflection || other.of == Sayable::Value;
               }) < (kind == PlanKind::Motive ? 2 : 1);
    case Sayable::Aspiration:
        return kind == PlanKind::Years &&
               count([](const SpokenLine& other) { return other.aspiration != nullptr; }) < 1;
    default:
        return false;
    }
}

/// What is near to what is said already comes in, over all answers the nearest first.
void PlanMaker::fill(int most, double weight) {
    for (int round = 0; round < 24; ++round) {
        qsizetype best = -1;
        PlanKind where = PlanKind::Direction;
        double top = 0.55;
        for (const PlanKind kind : kinds) {
            const Draft& to = draft(kind);
            if (to.head < 0 && to.story < 0)
                continue;
            for (qsizetype at = 0; at < m_in.lines.size(); ++at) {
                const SpokenLine& each = line(at);
                if (!mayExtend(kind, at) || to.words + each.words > most || isUsed(at))
                    continue;
                double first = 0, second = 0;
                for (const PlannedLine& said : to.said)
                    if (said.line >= 0) {
                        const double near = m_in.relations.between(at, said.line);
                        if (near > first) {
                            second = first;
                            first = near;
                        } else {
                            second = std::max(second, near);
                        }
                    }
                if (first < 0.25)
                    continue;
                double score = first + 0.4 * second +
                               (to.words < shortWords    ? 0.8
                                : to.words < thinWords   ? 0.3
                                : to.words < enoughWords ? 0.1
                                                         : -0.4) +
                               (each.own ? 0.1 : 0);
                if (each.goal && kind == PlanKind::Goals)
                    score += 0.3;
                if (score > top) {
                    top = score;
                    best = at;
                    where = kind;
                }
            }
        }
        if (best < 0)
            return;
        const SpokenLine& each = line(best);
        say(where, best,
            each.goal                                      ? SpokenPart::Path
            : each.strength                                ? SpokenPart::Strengths
            : each.aspiration                              ? SpokenPart::Second
            : where == PlanKind::Motive || each.reflection ? SpokenPart::Motive
                                                           : SpokenPart::Why,
            weight);
    }
}

/// Where a workbook is young there is little to choose from: what shows the direction is said though nothing but the
/// person joins the two, and what was said in one answer returns in another, in fewer words. Stories don't.
void PlanMaker::fillThin() {
    // Where a talent says most comes first.
    constexpr std::array order{PlanKind::Fit,   PlanKind::Direction, PlanKind::Motive,
                               PlanKind::Goals, PlanKind::Years,     PlanKind::Hope};
    for (const PlanKind kind : order) {
        Draft& to = draft(kind);
        const auto take = [&](Sayable of, SpokenPart part, auto&& fits) {
            for (const qsizetype at : all(of)) {
                if (to.words >= thinWords)
                    return;
                if (m_in.atTheRole.contains(at) || isIn(kind, at) || repeats(kind, at) || !fits(at))
                    continue;
                if (m_uses[at] == 0 && !isUsed(at))
                    say(kind, at, part, thinWeight);
            }
        };
        const auto few = [&](qsizetype goal) {
            const auto goals = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& each) {
                return each.line >= 0 && line(each.line).goal;
            });
            return goals < 1 || (goals < 2 && (line(goal).own || isOnTheWay(goal)));
        };
        const auto good = [&](const SpokenLine& each) {
            return !each.isGap() && each.isGladly() && (!each.isBare() || isYoung());
        };
        switch (kind) {
        case PlanKind::Direction:
            if (to.head < 0)
                break;
            take(Sayable::Person, SpokenPart::Stance,
                 [&](qsizetype at) { return line(at).part == QLatin1String(backgroundPart); });
            take(Sayable::Strength, SpokenPart::Strengths, [&](qsizetype at) {
                const auto strengths = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& other) {
                    return other.line >= 0 && line(other.line).strength;
                });
                const bool belongs = m_in.relations.link(at, to.head) > 0 || bestCover(at) >= 0.3;
                return good(line(at)) && strengths < (to.story >= 0 ? 1 : 2) &&
                       (isYoung() || (line(at).isShown() && belongs));
            });
            break;
        case PlanKind::Goals:
            take(Sayable::Goal, SpokenPart::Path, few);
            break;
        case PlanKind::Years:
            take(Sayable::Goal, SpokenPart::Path, [&](qsizetype at) { return few(at) && isFarEnough(line(at)); });
            break;
        case PlanKind::Motive:
            take(Sayable::Driver, SpokenPart::Motive, [&](qsizetype at) { return line(at).own; });
            for (const qsizetype at : all(Sayable::Strength))
                if (to.words < thinWords && good(line(at)) && opensMotive(at) && !hasOpening(kind, gladly(at)) &&
                    !isUsed(at) && !repeats(kind, at))
                    say(kind, at, SpokenPart::Strengths, thinWeight)->opening = gladly(at);
            break;
        case PlanKind::Hope:
            break;
        case PlanKind::Fit:
            // What nobody asks for here says nothing of the fit, unless there is nothing else to say.
            for (const qsizetype at : all(Sayable::Strength))
                if (to.words < thinWords && good(line(at)) && !isUsed(at) && !repeats(kind, at) &&
                    ((to.said.isEmpty() && !isYoung() && (line(at).isShown() || line(at).told.size() > 2)) ||
                     bestCover(at) >= (line(at).isShown() ? 0.15 : 0.3)))
                    say(kind, at, SpokenPart::Strengths, thinWeight);
            // What is asked for may be told though it was said what one likes about it.
            if (isYoung() && to.said.isEmpty())
                for (const qsizetype at : all(Sayable::Strength))
                    if (to.said.isEmpty() && good(line(at)) && bestCover(at) >= 0.3 &&
                        hasOpening(PlanKind::Motive, gladly(at)) && isIn(PlanKind::Motive, at))
                        say(kind, at, SpokenPart::Strengths, thinWeight);
            break;
        default:
            break;
        }
        if (to.said.isEmpty() && kind == PlanKind::Motive && isYoung()) {
            // What is done gladly says more of what moves somebody than where they want to go: in other words again.
            qsizetype gladdest = -1;
            for (const qsizetype at : all(Sayable::Strength))
                if (good(line(at)) && !line(at).own && opensMotive(at) &&
                    (gladdest < 0 || line(at).strength->enjoy > line(gladdest).strength->enjoy))
                    gladdest = at;
            if (gladdest >= 0) {
                to.head = gladdest;
                PlannedLine* said = say(kind, gladdest, SpokenPart::Motive, headWeight);
                said->required = true;
                said->opening = gladly(gladdest);
            }
        }
    }
}

/// The direction returns in other words where an answer is short of something to lead to: as what one hopes to learn
/// for it, as the aim that the role is held against, as the goal behind the steps.
void PlanMaker::sayAimAgain() {
    struct Again {
        PlanKind kind;
        SpokenPart part;
        Opening opening;
    };
    static constexpr std::array places{Again{PlanKind::Hope, SpokenPart::Growth, Opening::ToLearn},
                                       Again{PlanKind::Fit, SpokenPart::Fit, Opening::Aim},
                                       Again{PlanKind::Goals, SpokenPart::Direction, Opening::MainGoal}};
    const auto any = [](const QList<PlannedLine>& said, auto&& is) {
        return std::any_of(said.begin(), said.end(), is);
    };
    const auto isAim = [&](const PlannedLine& each) { return each.line >= 0 && line(each.line).aspiration; };
    // Who has the role has reached it.
    const bool reached = m_direction >= 0 && (m_in.atTheRole.contains(m_direction) ||
                                              any(draft(PlanKind::Fit).said, [&](const PlannedLine& each) {
                                                  return each.confirms && each.line == m_direction;
                                              }));
    bool saidInBrief = any(draft(PlanKind::Fit).said, [&](const PlannedLine& each) {
        return each.line == m_direction && each.form == Form::Brief;
    });
    for (const Again& place : places) {
        Draft& to = draft(place.kind);
        const qsizetype at = place.kind != PlanKind::Fit && (reached || m_direction < 0) ? m_later : m_direction;
        if (at < 0 || (to.words >= thinWords && place.kind != PlanKind::Hope) || any(to.said, isAim) ||
            any(to.said, [](const PlannedLine& each) { return each.confirms; }) ||
            (place.kind == PlanKind::Hope && to.head >= 0))
            continue;
        const SpokenLine& aim = line(at);
        // The person's own words stay as they are: said in brief once more at most. Only a hope begins by itself.
        const bool asItIs = aim.own && place.kind != PlanKind::Hope;
        if (asItIs && (saidInBrief || aim.brief.isEmpty() || aim.brief == aim.text || line(at).goesOn))
            continue;
        const QString text = aim.brief.isEmpty() ? aim.text : aim.brief;
        if (!asItIs && opened(text, place.opening) == text)
            continue;
        saidInBrief = saidInBrief || asItIs;
        to.head = at;
        PlannedLine* said = say(place.kind, at, place.part, headWeight, Form::Brief);
        said->opening = asItIs ? Opening::AsItStands : place.opening;
        said->required = true;
    }
    if (draft(PlanKind::Hope).head < 0)
        takeBack(PlanKind::Hope);
}

} // namespace ascent

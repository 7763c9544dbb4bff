// SPDX-License-Identifier: GPL-3.0-or-later
// What still belongs to an answer: what is near to what is said, and, in a young workbook, what there is.
#include "core/answers/plan/plan_maker.h"

#include <algorithm>

namespace ascent {

bool PlanMaker::repeats(PlanKind kind, qsizetype at) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        if (each.line < 0)
            return false;
        const SpokenLine& other = line(each.line);
        if (other.opening == line(at).opening)
            return true;
        return each.form == Form::Claim && !other.claimed.empty() &&
               m_in.relations.saysMostOf(line(at).told, other.claimed);
    });
}

/// What is done within the year is no picture of five.
bool PlanMaker::isFarEnough(const SpokenLine& goal) const {
    return goal.goal->due && *goal.goal->due > m_in.today.addMonths(9);
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
    switch (each.of) {
    case Sayable::Goal:
        return (kind == PlanKind::Goals && goals < 3) || (kind == PlanKind::Fit && goals < 1 && bestCover(at) >= 0.3) ||
               (kind == PlanKind::Years && goals < 2 && isFarEnough(each)) ||
               (kind == PlanKind::Direction && goals < 1) || (kind == PlanKind::Hope && goals < 1);
    case Sayable::Strength:
        return !each.isGap() && each.isGladly() &&
               ((kind == PlanKind::Fit && strengths < 3) || (strengths < 1 && kind != PlanKind::Hope));
    case Sayable::Driver:
    case Sayable::Reflection:
    case Sayable::Value:
        if (kind == PlanKind::Years || (each.value && kind != PlanKind::Direction && kind != PlanKind::Motive))
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
                double score = first + 0.4 * second + (to.words < enoughWords ? 0.3 : -0.4) + (each.own ? 0.1 : 0);
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
    constexpr std::array order{PlanKind::Direction, PlanKind::Fit,   PlanKind::Motive,
                               PlanKind::Goals,     PlanKind::Years, PlanKind::Hope};
    for (const PlanKind kind : order) {
        Draft& to = draft(kind);
        const auto take = [&](Sayable of, SpokenPart part, auto&& fits) {
            for (const qsizetype at : all(of)) {
                if (to.words >= thinWords)
                    return;
                if (m_in.atTheRole.contains(at) || isIn(kind, at) || repeats(kind, at) || !fits(line(at)))
                    continue;
                if (m_uses[at] == 0 && !isUsed(at))
                    say(kind, at, part, thinWeight);
            }
        };
        const auto few = [&](const SpokenLine&) {
            const auto goals = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& each) {
                return each.line >= 0 && line(each.line).goal;
            });
            return goals < 2;
        };
        const auto good = [](const SpokenLine& each) { return !each.isGap() && each.isGladly(); };
        switch (kind) {
        case PlanKind::Direction:
            take(Sayable::Person, SpokenPart::Stance,
                 [](const SpokenLine& each) { return each.part == QLatin1String(backgroundPart); });
            take(Sayable::Strength, SpokenPart::Strengths, [&](const SpokenLine& each) {
                const auto strengths = std::count_if(to.said.begin(), to.said.end(), [&](const PlannedLine& other) {
                    return other.line >= 0 && line(other.line).strength;
                });
                return good(each) && strengths < (to.story >= 0 ? 1 : 2);
            });
            break;
        case PlanKind::Goals:
            take(Sayable::Goal, SpokenPart::Path, few);
            break;
        case PlanKind::Years:
            take(Sayable::Goal, SpokenPart::Path,
                 [&](const SpokenLine& each) { return few(each) && isFarEnough(each); });
            break;
        case PlanKind::Motive:
            take(Sayable::Driver, SpokenPart::Motive, [&](const SpokenLine& each) { return each.own; });
            take(Sayable::Strength, SpokenPart::Strengths, good);
            break;
        case PlanKind::Hope:
            break;
        case PlanKind::Fit:
            // What nobody asks for here says nothing of the fit, unless there is nothing else to say.
            for (const qsizetype at : all(Sayable::Strength))
                if (to.words < thinWords && good(line(at)) && !isUsed(at) && !repeats(kind, at) &&
                    (to.said.isEmpty() || bestCover(at) >= 0.15))
                    say(kind, at, SpokenPart::Strengths, thinWeight);
            break;
        default:
            break;
        }
        if (to.said.isEmpty() && kind == PlanKind::Motive) {
            // What is done gladly says more of what moves somebody than where they want to go.
            for (const qsizetype at : all(Sayable::Strength))
                if (good(line(at)) && !isUsed(at)) {
                    to.head = at;
                    say(kind, at, SpokenPart::Motive, headWeight)->required = true;
                    break;
                }
        }
        // A full workbook that has nothing for a question says nothing, and asks.
        constexpr qsizetype young = 8;
        if (to.said.isEmpty() && m_in.lines.size() < young) {
            // Better the direction again than silence.
            const QList<qsizetype> directions = all(Sayable::Aspiration);
            const QList<qsizetype> goals = all(Sayable::Goal);
            const qsizetype again = directions.value(0, goals.value(0, -1));
            if (again >= 0) {
                to.head = again;
                say(kind, again, SpokenPart::Direction, headWeight, m_uses[again] > 0 ? Form::Brief : Form::Whole)
                    ->required = true;
            }
        }
    }
}

} // namespace ascent

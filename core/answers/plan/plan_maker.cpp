// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/plan_maker.h"

#include <algorithm>

namespace ascent {

PlanMaker::PlanMaker(const PlanInput& input)
    : m_in(input)
    , m_uses(input.lines.size(), 0) {
    for (const PlanKind kind : kinds)
        m_drafts.insert(kind, {});
}

QHash<PlanKind, AnswerPlan> PlanMaker::plans() {
    chooseStories();
    chooseHeads();
    chooseBridges();
    chooseNotes();
    chooseFits();
    fill(136, fillWeight);
    fillThin();
    sayAimAgain();
    tieToDuty();
    tieHere();
    fill(270, moreWeight);
    QHash<PlanKind, AnswerPlan> made;
    for (const PlanKind kind : kinds)
        made.insert(kind, ordered(kind));
    return made;
}

QList<qsizetype> PlanMaker::all(Sayable of) const {
    QList<qsizetype> found;
    for (qsizetype at = 0; at < m_in.lines.size(); ++at)
        if (line(at).of == of)
            found.append(at);
    return found;
}

PlannedLine* PlanMaker::say(PlanKind kind, qsizetype at, SpokenPart part, double weight, Form form) {
    PlannedLine planned;
    planned.line = at;
    planned.part = part;
    planned.weight = weight;
    planned.form = form;
    planned.needs = line(at).leansOn;
    ++m_uses[at];
    Draft& to = draft(kind);
    to.words += form == Form::Whole ? line(at).words : line(at).words / 2;
    to.said.append(planned);
    return &to.said.last();
}

bool PlanMaker::isIn(PlanKind kind, qsizetype at) const {
    const QList<PlannedLine>& said = m_drafts[kind].said;
    return std::any_of(said.begin(), said.end(), [&](const PlannedLine& each) {
        return each.line >= 0 && m_in.relations.isSameFact(each.line, at);
    });
}

bool PlanMaker::isUsed(qsizetype at, qsizetype but) const {
    for (qsizetype other = 0; other < m_uses.size(); ++other)
        if (m_uses[other] > 0 && other != but && m_in.relations.isSameFact(at, other))
            return true;
    return false;
}

/// What opens, what is near to it, what shows it, what is near to that, what it leads to here.
AnswerPlan PlanMaker::ordered(PlanKind kind) const {
    const Draft& from = m_drafts[kind];
    AnswerPlan plan;
    const auto rank = [&](const PlannedLine& each) {
        switch (each.part) {
        case SpokenPart::Direction:
        case SpokenPart::Motive:
        case SpokenPart::Growth:
        case SpokenPart::Fit:
            return each.line == from.head ? 0 : 1;
        case SpokenPart::Why:
            return 1;
        case SpokenPart::Stance:
            return 2;
        case SpokenPart::Path:
            return 3;
        case SpokenPart::Second:
            return 4;
        case SpokenPart::Strengths:
            return from.story >= 0 && each.form != Form::Claim ? 5 : 6; // a claim stands right before its story
        case SpokenPart::Evidence:
            return 7;
        case SpokenPart::Tie:
            return 8;
        case SpokenPart::Flexibility:
            return 9;
        case SpokenPart::Company:
            return 10;
        case SpokenPart::Commitment:
            return 11;
        }
        return 11;
    };
    plan.said = from.said;
    std::stable_sort(plan.said.begin(), plan.said.end(),
                     [&](const PlannedLine& a, const PlannedLine& b) { return rank(a) < rank(b); });
    plan.words = from.words;
    return plan;
}

QHash<PlanKind, AnswerPlan> planAnswers(const PlanInput& input) {
    return PlanMaker(input).plans();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/plan.h"

#include "core/language/lang_file.h"
#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr LangWords learning(u"answers/plan.txt", u"learning");
constexpr LangWords toTheEmployer(u"answers/plan.txt", u"to the employer");

using Form = PlannedLine::Form;

PlannedLine planned(const SpokenLine& line, qsizetype at, SpokenPart part, double weight, Form form = Form::Whole) {
    PlannedLine made;
    made.line = at;
    made.part = part;
    made.weight = weight;
    made.form = form;
    made.needs = line.leansOn;
    return made;
}

} // namespace

PlanInput::PlanInput(const QList<SpokenLine>& spoken, const Relations& related, const RoleView& view,
                     const QSet<qsizetype>& reachedByTheRole, StemBook& stems, QDate day)
    : lines(spoken)
    , relations(related)
    , role(view)
    , today(day)
    , atTheRole(reachedByTheRole) {
    const StemBook::Stems title = stems.of(view.title);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const SpokenLine& line = lines[at];
        const QStringList words = wordsOf(line.text);
        if (std::any_of(words.begin(), words.end(), [](const QString& word) { return toTheEmployer.contains(word); }) ||
            (!view.company.isEmpty() && line.text.contains(view.company, Qt::CaseInsensitive)))
            speaksToEmployer.insert(at);
        if (std::any_of(words.begin(), words.end(), [](const QString& word) { return learning.contains(word); }))
            learns.insert(at);
        if (line.strength) {
            const StemBook::Stems both = StemBook::shared(StemBook::joined(line.told, line.about), title);
            if (both.size() > 1 && 2 * stems.weight(both) >= stems.weight(title))
                meetsTheTitle.insert(at);
        }
        if (!line.aspiration && !line.goal)
            continue;
        const StemBook::Stems both = StemBook::shared(StemBook::joined(line.told, line.about), title);
        if (atTheRole.contains(at) || (!both.empty() && 2 * stems.weight(both) >= stems.weight(title)))
            nearTheRole.insert(at);
    }
}

/// The best story for a behavioural question: one that the person keeps for it; else one of the right kind.
AnswerPlan planOther(const PlanInput& input, PlanKind kind, const QList<StoryId>& stories) {
    AnswerPlan plan;
    const auto first = [&](auto&& fits) {
        for (qsizetype at = 0; at < input.lines.size(); ++at)
            if (fits(input.lines[at]))
                return at;
        return qsizetype(-1);
    };
    const auto add = [&](qsizetype at, SpokenPart part, double weight, Form form = Form::Whole) {
        const auto said = [&](const PlannedLine& each) { return input.relations.isSameFact(each.line, at); };
        if (at < 0 || std::any_of(plan.said.begin(), plan.said.end(), said))
            return false;
        plan.said.append(planned(input.lines[at], at, part, weight, form));
        plan.words += input.lines[at].words;
        return true;
    };
    const auto note = [&](ResearchPart part) {
        return first(
            [&](const SpokenLine& each) { return each.of == Sayable::Research && each.part == tokenOf(part); });
    };
    const auto direction = [&] { return first([](const SpokenLine& each) { return each.aspiration != nullptr; }); };
    const auto story = [&](bool setback) {
        const qsizetype kept =
            first([&](const SpokenLine& each) { return each.story && stories.contains(each.story->id); });
        return kept >= 0 ? kept
                         : first([&](const SpokenLine& each) { return each.story && each.isSetback() == setback; });
    };
    const auto strength = [&](qsizetype near) {
        qsizetype best = -1;
        double most = -1;
        for (qsizetype at = 0; at < input.lines.size(); ++at) {
            const SpokenLine& each = input.lines[at];
            if (!each.strength || each.isGap() || !each.isGladly())
                continue;
            const double score = (near >= 0 ? input.relations.between(at, near) : 0) - 0.05 * each.place;
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best;
    };
    switch (kind) {
    case PlanKind::Self: {
        add(first([](const SpokenLine& each) {
                return each.of == Sayable::Person && each.part == QLatin1String(backgroundPart);
            }),
            SpokenPart::Direction, 100);
        const qsizetype aim = direction();
        add(strength(aim), SpokenPart::Strengths, 80);
        add(aim, SpokenPart::Path, 90);
        add(note(ResearchPart::Admire), SpokenPart::Company, 70);
        break;
    }
    case PlanKind::Strength: {
        const qsizetype told = story(false), best = strength(told);
        add(best, SpokenPart::Direction, 100);
        if (told >= 0 && best >= 0 && input.relations.link(told, best) >= 1)
            add(told, SpokenPart::Evidence, 80);
        break;
    }
    case PlanKind::Weakness:
        add(first([](const SpokenLine& each) { return each.isGap() && each.own; }), SpokenPart::Direction, 100);
        add(story(true), SpokenPart::Evidence, 80);
        break;
    case PlanKind::Setback:
        add(story(true), SpokenPart::Evidence, 100);
        break;
    case PlanKind::Employer:
        for (const ResearchPart part : {ResearchPart::Admire, ResearchPart::Mission, ResearchPart::Culture})
            add(note(part), SpokenPart::Company, plan.said.isEmpty() ? 100 : 60);
        add(direction(), SpokenPart::Direction, 80);
        break;
    case PlanKind::First:
        add(note(ResearchPart::ShortTerm), SpokenPart::Company, 100);
        add(strength(plan.said.isEmpty() ? -1 : plan.said.first().line), SpokenPart::Strengths, 70);
        break;
    default:
        add(story(false), SpokenPart::Evidence, 100);
    }
    if (!plan.said.isEmpty())
        plan.said.first().required = true;
    return plan;
}

} // namespace ascent

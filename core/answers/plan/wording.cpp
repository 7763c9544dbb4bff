// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/wording.h"

#include "core/answers/unsaid.h"
#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

QStringList frames(const char* section) {
    QStringList found;
    for (const LangLine& line : LangFile::named(QStringLiteral("answers/plan.txt")).lines(QLatin1String(section)))
        found.append(line.text);
    return found;
}

/// The same frame in two of the six answers would be heard: which one it is goes by the place of the question.
const QString& varied(const QStringList& frames, qsizetype turn) {
    return frames[turn % frames.size()];
}

QString filled(QString frame, const QString& value) {
    return frame.replace(QLatin1String("%1"), value);
}

class Worder {
public:
    Worder(const PlanInput& input, Marks& marks)
        : m_in(input)
        , m_marks(marks) {}

    QList<Passage> passages(const AnswerPlan& plan) {
        QHash<qsizetype, qsizetype> placeOf;
        for (qsizetype at = 0; at < plan.said.size(); ++at)
            if (plan.said[at].line >= 0)
                placeOf.insert(plan.said[at].line, at);
        QList<Passage> made;
        for (const PlannedLine& each : plan.said) {
            Passage passage;
            passage.part = each.part;
            passage.weight = each.weight;
            passage.required = each.required;
            passage.needs = each.needs >= 0 ? placeOf.value(each.needs, -1) : -1;
            for (const QString& text : textsOf(each))
                passage.texts.append(text);
            made.append(passage);
        }
        return made;
    }

private:
    QStringList textsOf(const PlannedLine& each) {
        if (each.line < 0)
            return {tied(each)};
        const SpokenLine& line = m_in.lines[each.line];
        QStringList texts;
        if (each.form == PlannedLine::Form::Claim && !line.claim.isEmpty())
            texts = {line.claim};
        else if (each.form == PlannedLine::Form::Brief && !line.brief.isEmpty())
            texts = {line.brief};
        else
            texts = {line.text};
        if (each.form == PlannedLine::Form::Whole && !line.brief.isEmpty() && line.brief.size() < line.text.size())
            texts.append(line.brief);
        QStringList marked;
        for (const QString& text : texts)
            marked.append(joined(each, line, text));
        marked.removeDuplicates();
        return marked;
    }

    QString joined(const PlannedLine& each, const SpokenLine& line, QString text) {
        text = opened(text, each.opening);
        // Two wishes that were proposed begin alike: the second goes on from the first.
        const bool proposed = !line.own && (line.aspiration || line.goal);
        if (proposed && m_wishes == 1 && each.opening == Opening::AsItStands)
            text = opened(text, Opening::Also);
        m_wishes += proposed && each.opening == Opening::AsItStands;
        Origin origin = line.origin;
        origin.part = each.part;
        origin.own = line.own && (each.opening == Opening::AsItStands || each.opening == Opening::ByThen);
        QString marked = m_marks.wrap(text, origin);
        static const QString yes = frames("yes").value(0);
        return each.confirms ? yes + u' ' + marked : marked;
    }

    QString tied(const PlannedLine& each) {
        static const QStringList duty = frames("duty"), here = frames("here"), bare = frames("here without a name");
        QString text;
        if (each.tie == PlannedLine::Tie::Duty)
            text = filled(varied(duty, each.duty), m_in.role.duties.value(each.duty));
        else
            text = m_in.role.company.isEmpty() ? varied(bare, m_in.role.turn)
                                               : filled(varied(here, m_in.role.turn), m_in.role.company);
        Origin origin = m_in.role.origin;
        origin.part = each.part;
        return m_marks.wrap(text, origin);
    }

    const PlanInput& m_in;
    Marks& m_marks;
    int m_wishes = 0;
};

bool isSaid(const AnswerPlan& plan, const PlanInput& input, AnswerPart part) {
    for (const PlannedLine& each : plan.said) {
        const SpokenLine* line = each.line >= 0 ? &input.lines[each.line] : nullptr;
        switch (part) {
        case AnswerPart::LongTerm:
            if (line && (line->aspiration || line->of == Sayable::Person ||
                         (line->goal && line->goal->due && *line->goal->due > input.today.addYears(1))))
                return true;
            break;
        case AnswerPart::ShortTerm:
            if (line && line->goal)
                return true;
            break;
        case AnswerPart::Strength:
            if (line && line->strength)
                return true;
            break;
        case AnswerPart::Evidence:
            if (line && (line->story || (line->strength && line->hasNumber && each.form == PlannedLine::Form::Whole)))
                return true;
            break;
        case AnswerPart::Role:
            if (each.tie != PlannedLine::Tie::None || (line && line->of == Sayable::Match) || each.confirms)
                return true;
            break;
        case AnswerPart::Company:
            if (each.tie != PlannedLine::Tie::None || (line && input.speaksToEmployer.contains(each.line)))
                return true;
            break;
        case AnswerPart::Commitment:
            return true;
        }
    }
    return false;
}

/// Whether the workbook has it, and the answer only has no place for it.
bool couldBeSaid(const PlanInput& input, AnswerPart part) {
    const auto any = [&](auto&& is) { return std::any_of(input.lines.begin(), input.lines.end(), is); };
    switch (part) {
    case AnswerPart::LongTerm:
        return any([](const SpokenLine& line) { return line.aspiration != nullptr; });
    case AnswerPart::ShortTerm:
        return any([](const SpokenLine& line) { return line.goal != nullptr; });
    case AnswerPart::Strength:
        return any([](const SpokenLine& line) { return line.strength && !line.isGap(); });
    case AnswerPart::Evidence:
        return any([](const SpokenLine& line) { return line.story || (line.strength && line.hasNumber); });
    case AnswerPart::Role:
    case AnswerPart::Company:
        return any([](const SpokenLine& line) { return line.of == Sayable::Research || line.of == Sayable::Match; });
    case AnswerPart::Commitment:
        break;
    }
    return true;
}

} // namespace

QList<Passage> worded(const AnswerPlan& plan, const PlanInput& input, Marks& marks) {
    return Worder(input, marks).passages(plan);
}

QList<AnswerPart> missingIn(const AnswerPlan& plan, const PlanInput& input, const QuestionPlan& question) {
    QList<AnswerPart> missing;
    for (const AnswerPart part : question.wanted) {
        // What an interviewer listens for last isn't missed in every answer.
        if (part == AnswerPart::Commitment || missing.size() + 1 >= question.wanted.size())
            continue;
        if ((part == AnswerPart::Role || part == AnswerPart::Company) && !input.role.role)
            continue;
        if (!isSaid(plan, input, part) && !couldBeSaid(input, part))
            missing.append(part);
    }
    return missing;
}

namespace {

/// Bad news about the employer isn't said to them, and so not asked for.
bool isWorthSaying(const RoleView& role, ResearchPart part) {
    return role.role && !withoutBadNews(noteOf(*role.role, part)).trimmed().isEmpty();
}

} // namespace

QList<AnswerAsk> asksFor(const Choice& choice, const PlanInput& input, const SayBook& book,
                         const QuestionPlan& question) {
    constexpr qsizetype most = 4;
    QList<AnswerAsk> asks;
    const auto ask = [&](Sayable of, const Said& said, EntityKind entity, const QUuid& id, const QString& part = {}) {
        if (said.text.isEmpty() && !said.ask.isEmpty() && asks.size() < most)
            asks.append({of, entity, id, part, said.ask});
    };
    const auto research = [&](ResearchPart part) {
        if (isWorthSaying(input.role, part))
            ask(Sayable::Research, book.research(part), EntityKind::Role, input.role.origin.id, tokenOf(part));
    };
    const auto direction = [&] {
        for (const Aspiration* each : choice.directions.mid(0, 1))
            ask(Sayable::Aspiration, book.of(each->id), EntityKind::Aspiration, each->id.uuid());
    };
    const auto strengths = [&] {
        for (const Strength* each : choice.strengths.mid(0, 2))
            ask(Sayable::Strength, book.of(each->id), EntityKind::Strength, each->id.uuid());
    };
    const auto stories = [&](const QList<const Story*>& list) {
        for (const Story* each : list.mid(0, 2))
            ask(Sayable::Story, book.of(each->id), EntityKind::Story, each->id.uuid());
    };
    const auto goals = [&] {
        for (const Goal* each : choice.path.mid(0, 3))
            ask(Sayable::Goal, book.of(each->id), EntityKind::Goal, each->id.uuid());
    };
    switch (question.kind) {
    case PlanKind::Direction:
        direction();
        stories(choice.achievements);
        research(ResearchPart::Culture);
        break;
    case PlanKind::Goals:
        goals();
        research(ResearchPart::ShortTerm);
        break;
    case PlanKind::Years:
        ask(Sayable::Person, book.inFiveYears(), EntityKind::Person, {}, QLatin1String(inFiveYearsPart));
        research(ResearchPart::LongTerm);
        break;
    case PlanKind::Motive:
        for (const Driver* each : choice.drivers.mid(0, 2))
            ask(Sayable::Driver, book.of(each->id), EntityKind::Driver, each->id.uuid());
        stories(choice.achievements);
        research(ResearchPart::Mission);
        break;
    case PlanKind::Hope:
        if (input.role.role)
            ask(Sayable::Role, book.hope(), EntityKind::Role, input.role.origin.id, QLatin1String(hopePart));
        stories(choice.setbacks);
        research(ResearchPart::Admire);
        break;
    case PlanKind::Fit:
        strengths();
        research(ResearchPart::ShortTerm);
        break;
    default:
        stories(question.kind == PlanKind::Setback ? choice.setbacks : choice.achievements);
        break;
    }
    return asks;
}

QList<AnswerAsk> wordsWithout(const Choice& choice, const PlanInput& input, const SayBook& book) {
    QList<AnswerAsk> found;
    const auto want = [&](Sayable of, const Said& said, EntityKind entity, const QUuid& id, const QString& part = {}) {
        if (!said.own && (!said.text.isEmpty() || !said.ask.isEmpty()))
            found.append({of, entity, id, part, said.ask, said.text});
    };
    const auto entries = [&](Sayable of, EntityKind kind, const auto& list, qsizetype most) {
        for (const auto* each : list.mid(0, most))
            want(of, book.of(each->id), kind, each->id.uuid());
    };
    entries(Sayable::Aspiration, EntityKind::Aspiration, choice.directions, 2);
    entries(Sayable::Story, EntityKind::Story, choice.achievements, 3);
    entries(Sayable::Story, EntityKind::Story, choice.setbacks, 1);
    entries(Sayable::Strength, EntityKind::Strength, choice.strengths, 4);
    if (input.role.role) {
        const QUuid role = input.role.origin.id;
        for (const ResearchPart part : {ResearchPart::Culture, ResearchPart::Mission, ResearchPart::ShortTerm,
                                        ResearchPart::LongTerm, ResearchPart::Admire})
            if (isWorthSaying(input.role, part))
                want(Sayable::Research, book.research(part), EntityKind::Role, role, tokenOf(part));
        want(Sayable::Role, book.hope(), EntityKind::Role, role, QLatin1String(hopePart));
    }
    entries(Sayable::Goal, EntityKind::Goal, choice.path, 3);
    want(Sayable::Person, book.inFiveYears(), EntityKind::Person, {}, QLatin1String(inFiveYearsPart));
    entries(Sayable::Driver, EntityKind::Driver, choice.drivers, 2);
    entries(Sayable::Value, EntityKind::Value, choice.values, 1);
    return found;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/compose.h"

#include "core/answers/meeting.h"
#include "core/answers/passage.h"
#include "core/answers/plan/plan.h"
#include "core/answers/plan/wording.h"
#include "core/answers/render.h"
#include "core/answers/templates.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"
#include "core/questions/questions.h"
#include "core/say/say.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::answers", text);
}

Error badCall(const QString& why, const QString& remedy) {
    return {ErrorCode::BadCall, tr("Cannot compose an answer"), why, remedy, {}};
}

TemplateValues entryValues(const Content& content, const Choice& choice, const RoleView& role, const Names& names,
                           Marks& marks) {
    TemplateValues values;
    const auto set = [&](const char* name, const QString& text, const Origin& origin) {
        values.set(QLatin1String(name), marks.wrap(withoutStop(tidied(text)), origin));
    };
    const Origin person{EntityKind::Person, content.person.id.uuid()};
    set("person.name", content.person.name, person);
    set("person.headline",
        content.person.headline.isEmpty() ? QString() : lowerFirst(tidied(content.person.headline), names), person);
    set("person.background", content.person.background, person);
    // "Civil engineer, rivers" -> "a civil engineer"
    const QString post = lowerFirst(withoutStop(tidied(content.person.headline).section(u',', 0, 0)), names);
    set("person.post",
        namesAPost(post) ? (hasDeterminer(post) ? post : indefiniteArticle(post) + u' ' + post) : QString(), person);
    if (const Aspiration* direction = choice.direction()) {
        const Origin origin{EntityKind::Aspiration, direction->id.uuid()};
        const Phrase phrase = readPhrase(direction->statement, names);
        set("aspiration.to", infinitive(phrase), origin);
        set("aspiration.ing", gerund(phrase), origin);
        set("aspiration.text", direction->statement, origin);
        set("aspiration.why", direction->why, origin);
    }
    for (const char* name : {"aspiration.to", "aspiration.ing", "aspiration.text", "aspiration.why"})
        if (!choice.direction())
            values.set(QLatin1String(name), {});
    const Role empty;
    const Role& research = role.role ? *role.role : empty;
    set("role.title", role.title, role.origin);
    set("role.company", role.fullCompany, role.origin);
    set("research.culture", research.culture, role.origin);
    set("research.mission", research.mission, role.origin);
    set("research.now", research.shortTerm, role.origin);
    set("research.plan", research.longTerm, role.origin);
    set("research.admire", research.admire, role.origin);

    const auto item = [&](const Origin& origin, const QList<std::pair<const char*, QString>>& fields) {
        TemplateValues each;
        for (const auto& [name, text] : fields)
            each.set(QLatin1String(name), marks.wrap(withoutStop(tidied(text)), origin));
        return each;
    };
    QList<TemplateValues> goals, abilities, duties, drivers, valueList, stories;
    for (const Goal* goal : choice.path) {
        const Phrase phrase = readPhrase(goal->statement, names);
        const QString by = goal->due ? goal->due->toString(QStringLiteral("yyyy")) : QString();
        goals.append(item({EntityKind::Goal, goal->id.uuid()},
                          {{"to", infinitive(phrase)}, {"text", goal->statement}, {"by", by}, {".", goal->statement}}));
    }
    for (const Strength* each : choice.strengths)
        abilities.append(item({EntityKind::Strength, each->id.uuid()},
                              {{"name", lowerFirst(tidied(each->name), names)}, {"proof", each->evidence}}));
    for (const QString& duty : role.duties)
        duties.append(item(role.origin, {{"to", duty}}));
    for (const Driver* each : choice.drivers)
        drivers.append(item({EntityKind::Driver, each->id.uuid()}, {{"name", nameOf(each->kind).toLower()}}));
    for (const Value* each : choice.values)
        valueList.append(item({EntityKind::Value, each->id.uuid()}, {{"name", lowerFirst(tidied(each->name), names)}}));
    for (const Story* each : choice.achievements)
        stories.append(item({EntityKind::Story, each->id.uuid()}, {{"title", each->title},
                                                                   {"situation", each->situation},
                                                                   {"action", each->action},
                                                                   {"result", each->result}}));
    values.setList(QStringLiteral("goals"), goals);
    values.setList(QStringLiteral("abilities"), abilities);
    values.setList(QStringLiteral("duties"), duties);
    values.setList(QStringLiteral("drivers"), drivers);
    values.setList(QStringLiteral("values"), valueList);
    values.setList(QStringLiteral("stories"), stories);
    return values;
}

void setParts(TemplateValues& values, const QList<Passage>& pieces, const Selection& chosen) {
    QHash<SpokenPart, QStringList> parts;
    for (qsizetype at = 0; at < pieces.size(); ++at)
        if (chosen[at] >= 0)
            parts[pieces[at].part].append(pieces[at].texts[chosen[at]]);
    for (const auto& [part, name] : Tokens<SpokenPart>::all)
        values.set(QLatin1String(name), parts.value(part).join(u' '));
}

/// "storyboarding, Articulate": behind a small letter a capital one is a name.
QString namesInList(QStringList items) {
    while (!items.isEmpty() && (items.first().isEmpty() || !items.first().front().isLower()))
        items.removeFirst();
    return items.join(QStringLiteral(", "));
}

Names namesOf(const Content& content, const Role* role) {
    QStringList texts{content.person.headline, content.person.background};
    if (role)
        texts += {role->posting, role->culture, role->shortTerm, role->longTerm, role->mission, role->admire};
    // So many tell which words are names; more of them would only take time.
    constexpr int mostOfAKind = 300;
    const auto add = [&](const auto& table, auto&& textsOf) {
        int count = 0;
        for (const auto& each : table)
            if (++count <= mostOfAKind)
                texts += textsOf(each);
    };
    add(content.aspirations, [](const Aspiration& each) { return QStringList{each.statement, each.why}; });
    add(content.goals, [](const Goal& each) { return QStringList{each.statement, namesInList(each.skills)}; });
    add(content.strengths, [](const Strength& each) { return QStringList{each.evidence}; });
    add(content.stories, [](const Story& each) { return QStringList{each.situation, each.action, each.result}; });
    return Names(texts);
}

/// Aims that having the role would reach, or that are the role itself.
QSet<qsizetype> aimsOf(const QList<SpokenLine>& lines, const Meetings& meetings, const RoleView& role) {
    QSet<qsizetype> found;
    for (qsizetype at = 0; role.role && at < lines.size(); ++at) {
        const QString aim = lines[at].aspiration ? lines[at].aspiration->statement
                            : lines[at].goal     ? lines[at].goal->statement
                                                 : QString();
        if (!aim.isEmpty() && meetings.isTheRole(aim))
            found.insert(at);
    }
    return found;
}

} // namespace

/// What answers are made of, for a role.
struct Composer::Prepared {
    Prepared(const Content& all, const std::optional<RoleId>& id, QDate day)
        : disclosed(disclose(all, ShareLevel::Interview))
        , content(disclosed.content)
        , role(id)
        , unknown(id && !content.roles.find(id))
        , today(day)
        , names(namesOf(content, content.roles.find(id)))
        , view(id && !unknown ? viewOf(content, *content.roles.find(id), names) : RoleView())
        , meetings(content, view)
        , choice(choose(content, view, meetings, day))
        , book(content, unknown ? std::nullopt : id, day)
        , lines(spokenLines(content, choice, view, book, stems, day))
        , relations(content, lines, view, meetings, stems)
        , input(lines, relations, view, aimsOf(lines, meetings, view), stems, day)
        , plans(planAnswers(input)) {}

    /// What may be said: no story that tells of a goal which no interview may hear of.
    const Disclosed disclosed;
    const Content& content;
    const std::optional<RoleId> role;
    const bool unknown;
    const QDate today;
    const Names names;
    const RoleView view;
    const Meetings meetings;
    const Choice choice;
    const SayBook book;
    StemBook stems;
    const QList<SpokenLine> lines;
    const Relations relations;
    const PlanInput input;
    const QHash<PlanKind, AnswerPlan> plans;
};

Composer::Composer(const Content& content, const std::optional<RoleId>& role, QDate today)
    : m_prepared(std::make_unique<Prepared>(content, role, today)) {}
Composer::~Composer() = default;

Result<ComposedAnswer> compose(const Content& content, const AnswerRequest& request, QDate today) {
    return Composer(content, request.role, today).compose(request);
}

namespace {

struct TemplateBody {
    TemplateKey key;
    QString reason;
    QString body;
    bool builtIn = false;
};

Result<TemplateBody> templateFor(const TemplateKey& asked, const Content& content, const Aspiration* direction,
                                 const QList<Withheld>& withheld) {
    TemplateBody found{asked, tr("you chose it"), {}, false};
    if (asked.isEmpty()) {
        const TemplateChoice best = chooseTemplate(content.person, direction);
        found.key = keyOf(best.kind);
        found.reason = best.reason;
    }
    if (const Template* own = content.templates.find(found.key.ownId())) {
        found.body = own->body;
        return found;
    }
    for (const BuiltInTemplate& each : builtInTemplates())
        if (keyOf(each.kind) == found.key)
            found.body = each.body;
    found.builtIn = !found.body.isNull();
    for (const Withheld& each : withheld)
        if (each.entity == EntityKind::Template && each.id == found.key.ownId())
            return fail(badCall(tr("the template can't be used: %1").arg(whyWithheld(each.share)),
                                tr("take those words out of it, or choose another one")));
    if (!found.builtIn)
        return fail(badCall(tr("there is no template \u201C%1\u201D").arg(found.key.token()),
                            tr("name a built-in template or one of your own")));
    return found;
}

/// The stories that the person keeps for a question, best first.
QList<StoryId> storiesOf(const Content& content, const OwnQuestion& question) {
    QList<StoryId> stories;
    for (const QuestionStory* link : content.questionStories.owned(question.id))
        stories.append(link->to);
    return stories;
}

} // namespace

QList<SpokenText> Composer::sayable(const Question& question) const {
    const QList<SpokenLine>& lines = m_prepared->lines;
    QList<qsizetype> order;
    for (const PlannedLine& each : m_prepared->plans.value(planOf(question, m_prepared->content).kind).said)
        if (each.line >= 0)
            order.append(each.line);
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (!order.contains(at))
            order.append(at);
    QList<SpokenText> texts;
    for (const qsizetype at : std::as_const(order))
        texts.append({partOf(lines[at]), lines[at].text, lines[at].origin.entity, lines[at].origin.id});
    return texts;
}

QList<AnswerAsk> Composer::wordsToFind() const {
    return wordsWithout(m_prepared->choice, m_prepared->input, m_prepared->book);
}

Result<ComposedAnswer> Composer::compose(const AnswerRequest& request) const {
    const Content& content = m_prepared->content;
    const Choice& choice = m_prepared->choice;
    const Question question = request.question.isEmpty() ? builtInQuestions().constFirst().question : request.question;
    const OwnQuestion* own = ownQuestion(question, content);
    if (!isBuiltIn(question) && !isUsual(question) && !own)
        return fail(badCall(tr("there is no question \u201C%1\u201D").arg(question.token()),
                            tr("name one of the six question keys, or one of your own questions")));
    if (m_prepared->unknown)
        return fail(badCall(tr("there is no such role in the workbook"), tr("name a role of this workbook")));
    if (request.seconds <= 0 || !(request.wordsPerMinute > 0))
        return fail(badCall(tr("the length is not above zero"), tr("ask for 30, 60, 90 or 120 seconds")));

    ComposedAnswer answer;
    answer.question = question;
    answer.role = m_prepared->role;
    answer.leftOut = choice.leftOut;
    for (const Withheld& each : m_prepared->disclosed.withheld)
        if (each.entity == EntityKind::Story ||
            (each.entity == EntityKind::Role && answer.role == RoleId::from(each.id)))
            answer.leftOut.append({each.entity, each.id, whyWithheld(each.share)});
    const auto chosen = templateFor(request.templateKey, content, choice.direction(), m_prepared->disclosed.withheld);
    if (!chosen)
        return fail(chosen.error());
    answer.templateKey = chosen->key;
    answer.templateReason = chosen->reason;
    auto renderer = Renderer::parse(chosen->body);
    if (!renderer)
        return fail(renderer.error());

    const QuestionPlan& plan = planOf(question, content);
    const AnswerPlan planned = isOfTheSix(plan.kind) ? m_prepared->plans.value(plan.kind)
                                                     : planOther(m_prepared->input, plan.kind,
                                                                 own ? storiesOf(content, *own) : QList<StoryId>());
    Marks marks;
    const QList<Passage> passages = worded(planned, m_prepared->input, marks);
    answer.missing = missingIn(planned, m_prepared->input, plan);
    answer.asks = asksFor(choice, m_prepared->input, m_prepared->book, plan);
    // The templates that come with the program are made of parts alone.
    TemplateValues values =
        chosen->builtIn ? TemplateValues() : entryValues(content, choice, m_prepared->view, m_prepared->names, marks);
    for (const QuestionPlan& each : builtInQuestions())
        values.setFlag(QLatin1String("asked.") + each.question.token(), plan.question == each.question);
    values.setFlag(QStringLiteral("brief"), request.seconds <= 30);
    values.setFlag(QStringLiteral("long"), request.seconds >= 90);

    // The words of the template's own come on top of those of the parts: render, look, and try again.
    const double target = request.seconds * request.wordsPerMinute / 60.0;
    // Nobody listens for more than two minutes: 120 seconds are the end, the shorter lengths may run over a little.
    const int most = int(std::floor(request.seconds >= 120 ? target * 0.99 : target * 1.08));
    int budget = std::min(most, int(std::round(target)));
    Marks::Traced traced;
    for (int attempt = 0; attempt < 5; ++attempt) {
        setParts(values, passages, selectPassages(passages, budget));
        const QString rendered = renderer->render(values);
        const int words = Marks::words(rendered);
        if (words > most && budget > 0) {
            budget -= words - most;
            continue;
        }
        traced = marks.unmark(rendered);
        break;
    }
    if (traced.text.isEmpty())
        traced = marks.unmark(renderer->render(values));
    if (traced.text.isEmpty() && !passages.isEmpty()) {
        // A template that has a place for some questions only: the others are said in their own order.
        QString body;
        for (const SpokenPart part : plan.order)
            body += QStringLiteral("{{%1}} ").arg(tokenOf(part));
        if (const auto plain = Renderer::parse(body))
            traced = marks.unmark(plain->render(values));
    }
    answer.text = traced.text;
    answer.spans = traced.spans;
    answer.sentences = traced.sentences;
    answer.words = countWords(answer.text);
    answer.seconds = speakingSeconds(answer.words, request.wordsPerMinute);
    return answer;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/compose.h"

#include "core/answers/parts.h"
#include "core/answers/render.h"
#include "core/answers/templates.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/speech/speech.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"

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

/// Which texts of which pieces are said: an index into texts, or -1.
using Selection = QList<qsizetype>;

/// Fills the words allowed: the required first, then by weight, the shortest form of each before a longer one.
Selection select(const QList<Passage>& pieces, int budget) {
    struct Candidate {
        double weight;
        qsizetype piece;
        qsizetype text;
    };
    QList<Candidate> candidates;
    Selection chosen(pieces.size(), -1);
    QList<QList<int>> words;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        QList<int> counts;
        for (const QString& text : pieces[at].texts)
            counts.append(Marks::words(text));
        words.append(counts);
        const qsizetype shortest = pieces[at].texts.size() - 1;
        for (qsizetype text = shortest; text >= 0; --text)
            candidates.append({pieces[at].weight - pieces[at].step * double(shortest - text) +
                                   (pieces[at].required && text == shortest ? 1000 : 0),
                               at, text});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    int used = 0;
    // A second round takes in what had to wait for the piece before it.
    for (int round = 0; round < 2; ++round) {
        for (const Candidate& each : candidates) {
            const Passage& piece = pieces[each.piece];
            if (chosen[each.piece] >= 0 && chosen[each.piece] <= each.text)
                continue;
            if (piece.chained) {
                qsizetype before = each.piece - 1;
                while (before >= 0 && pieces[before].part != piece.part)
                    --before;
                if (before >= 0 && chosen[before] < 0)
                    continue;
            }
            const int now = chosen[each.piece] < 0 ? 0 : words[each.piece][chosen[each.piece]];
            const int more = words[each.piece][each.text] - now;
            const bool must = piece.required && each.text == piece.texts.size() - 1;
            if (used + more > budget && !must)
                continue;
            used += more;
            chosen[each.piece] = each.text;
        }
    }
    return chosen;
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
    if (choice.direction) {
        const Origin origin{EntityKind::Aspiration, choice.direction->id.uuid()};
        const Phrase phrase = readPhrase(choice.direction->statement, names);
        set("aspiration.to", infinitive(phrase), origin);
        set("aspiration.ing", gerund(phrase), origin);
        set("aspiration.text", choice.direction->statement, origin);
        set("aspiration.why", choice.direction->why, origin);
    }
    for (const char* name : {"aspiration.to", "aspiration.ing", "aspiration.text", "aspiration.why"})
        if (!choice.direction)
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
    for (const Aspiration& each : content.aspirations)
        texts += {each.statement, each.why};
    for (const Goal& each : content.goals)
        texts += {each.statement, namesInList(each.skills)};
    for (const Strength& each : content.strengths)
        texts += each.evidence;
    for (const Story& each : content.stories)
        texts += {each.situation, each.action, each.result};
    return Names(texts);
}

} // namespace

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
        , choice(choose(content, view, meetings, day)) {}

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
};

Composer::Composer(const Content& content, const std::optional<RoleId>& role, QDate today)
    : m_prepared(std::make_unique<Prepared>(content, role, today)) {}
Composer::~Composer() = default;

Result<ComposedAnswer> compose(const Content& content, const AnswerRequest& request, QDate today) {
    return Composer(content, request.role, today).compose(request);
}

Result<ComposedAnswer> Composer::compose(const AnswerRequest& request) const {
    const Content& content = m_prepared->content;
    const Names& names = m_prepared->names;
    const RoleView& view = m_prepared->view;
    const Choice& choice = m_prepared->choice;
    const Question question = request.question.isEmpty() ? builtInQuestions().constFirst().question : request.question;
    if (!isBuiltIn(question))
        return fail(badCall(tr("there is no question \u201C%1\u201D").arg(question.token()),
                            tr("name one of the six question keys")));
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
    answer.templateKey = request.templateKey;
    if (answer.templateKey.isEmpty()) {
        const TemplateChoice best = chooseTemplate(content.person, choice.direction);
        answer.templateKey = keyOf(best.kind);
        answer.templateReason = best.reason;
    } else {
        answer.templateReason = tr("you chose it");
    }
    QString body;
    bool builtIn = false;
    if (const Template* own = content.templates.find(answer.templateKey.ownId())) {
        body = own->body;
    } else {
        for (const BuiltInTemplate& each : builtInTemplates())
            if (keyOf(each.kind) == answer.templateKey)
                body = each.body;
        builtIn = !body.isNull();
        for (const Withheld& each : m_prepared->disclosed.withheld)
            if (each.entity == EntityKind::Template && each.id == answer.templateKey.ownId())
                return fail(badCall(tr("the template can't be used: %1").arg(whyWithheld(each.share)),
                                    tr("take those words out of it, or choose another one")));
        if (!builtIn)
            return fail(badCall(tr("there is no template \u201C%1\u201D").arg(answer.templateKey.token()),
                                tr("name a built-in template or one of your own")));
    }
    auto renderer = Renderer::parse(body);
    if (!renderer)
        return fail(renderer.error());

    Marks marks;
    PartBuilder::Frame frame;
    frame.question = question;
    const auto kind = fromToken<TemplateKind>(answer.templateKey.token());
    frame.suits = builtIn && kind ? *kind : chooseTemplate(content.person, choice.direction).kind;
    frame.brief = request.seconds <= 30;
    frame.joins = body.contains(QLatin1String("{{strengths}}")) && body.contains(QLatin1String("{{tie}}"));
    frame.today = m_prepared->today;
    PartBuilder builder(content, choice, view, m_prepared->meetings, names, frame, marks);
    const QList<Passage> pieces = builder.build();
    answer.missing = builder.missing();
    // The templates that come with the program are made of parts alone.
    TemplateValues values = builtIn ? TemplateValues() : entryValues(content, choice, view, names, marks);
    for (const QuestionPlan& each : builtInQuestions())
        values.setFlag(QLatin1String("asked.") + each.question.token(), question == each.question);
    values.setFlag(QStringLiteral("brief"), request.seconds <= 30);
    values.setFlag(QStringLiteral("long"), request.seconds >= 90);

    // The words of the template's own come on top of those of the parts: render, look, and try again.
    const double target = request.seconds * request.wordsPerMinute / 60.0;
    // Nobody listens for more than two minutes: 120 seconds are the end, the shorter lengths may run over a little.
    const int most = int(std::floor(request.seconds >= 120 ? target * 0.99 : target * 1.08));
    int budget = std::min(most, int(std::round(target)));
    Marks::Traced traced;
    for (int attempt = 0; attempt < 5; ++attempt) {
        setParts(values, pieces, select(pieces, budget));
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
    answer.text = traced.text;
    answer.spans = traced.spans;
    answer.words = countWords(answer.text);
    answer.seconds = speakingSeconds(answer.words, request.wordsPerMinute);
    return answer;
}

} // namespace ascent

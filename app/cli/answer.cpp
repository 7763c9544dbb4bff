// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/parse.h"
#include "core/answers/compose.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"
#include "core/questions/questions.h"
#include "core/workbook/row_words.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

Result<AnswerRequest> requestOf(const Content& content, const Call& call) {
    AnswerRequest request;
    if (!call.has("--question"))
        return fail(badCall(tr("--question is missing"), tr("name the question with --question KEY")));
    const QString question = call.value("--question");
    request.question = questionNamed(question, content).value_or(Question(question));
    request.templateKey = TemplateKey(call.value("--template"));
    if (call.has("--role")) {
        const auto role = roleOf(content, call);
        if (!role)
            return fail(role.error());
        request.role = *role;
    }
    if (call.has("--seconds")) {
        request.seconds = call.value("--seconds").toInt();
        if (!QList<int>{30, 60, 90, 120}.contains(request.seconds))
            return fail(badCall(tr("--seconds is \"%1\"").arg(call.value("--seconds").simplified().left(20)),
                                tr("give 30, 60, 90 or 120")));
    }
    return request;
}

QByteArray asJson(const ComposedAnswer& answer, const QList<Finding>& findings) {
    JsonWriter json;
    json.beginObject();
    json.member("question", answer.question.token());
    json.key("role");
    answer.role ? json.value(answer.role->toString()) : json.null();
    json.member("template", answer.templateKey.token());
    json.member("text", answer.text);
    json.member("words", answer.words);
    json.member("seconds", answer.seconds);
    const CodePoints points(answer.text);
    json.key("spans");
    json.beginArray();
    for (const AnswerSpan& span : answer.spans) {
        json.beginObject();
        writePlace(json, points, span.start, span.length);
        json.member("entity", tokenOf(span.entity));
        json.member("id", span.id.toString(QUuid::WithoutBraces));
        json.endObject();
    }
    json.endArray();
    json.key("leftOut");
    json.beginArray();
    for (const LeftOut& left : answer.leftOut) {
        json.beginObject();
        json.member("entity", tokenOf(left.entity));
        json.member("id", left.id.toString(QUuid::WithoutBraces));
        json.member("why", left.why);
        json.endObject();
    }
    json.endArray();
    json.key("missing");
    json.beginArray();
    for (const AnswerPart part : answer.missing)
        json.value(tokenOf(part));
    json.endArray();
    json.key("sentences");
    json.beginArray();
    for (const AnswerSentence& each : answer.sentences) {
        json.beginObject();
        writePlace(json, points, each.start, each.length);
        json.key("part");
        each.part ? json.value(tokenOf(*each.part)) : json.null();
        json.member("own", each.own);
        json.endObject();
    }
    json.endArray();
    writeFindings(json, answer.text, findings);
    json.endObject();
    return json.bytes();
}

/// What is asked, and of which entry.
QString askInWords(const AnswerAsk& ask, const Content& content) {
    // What is asked for was chosen from what may be told: nothing private is among it.
    const bool ofEntry = ask.of != Sayable::Research && ask.of != Sayable::Role && ask.of != Sayable::Person;
    const QString name = ofEntry ? titleOf(content, ask.entity, ask.id, QLocale()).simplified().left(60) : QString();
    return name.isEmpty() ? ask.ask : tr("%1: %2").arg(name, ask.ask);
}

QString asText(const ComposedAnswer& answer, const Content& content, const QList<Finding>& findings) {
    QString out = wordingOf(answer.question, content) + QStringLiteral("\n\n") + wrapped(answer.text, 2) + u'\n';
    out += lengthInWords(answer.words, answer.seconds) + u'\n';
    out += wrapped(tr("Template: %1 (%2)").arg(answer.templateKey.token(), answer.templateReason), 0, 2);
    QStringList missing;
    for (const AnswerPart part : answer.missing)
        missing.append(tokenOf(part));
    if (!missing.isEmpty())
        out += wrapped(tr("Nothing was found for: %1").arg(missing.join(QLatin1String(", "))), 0, 2);
    for (const AnswerAsk& each : answer.asks)
        out += wrapped(tr("To fill it: %1").arg(askInWords(each, content)), 0, 2);
    return out + findingsInWords(findings);
}

} // namespace

Outcome runAnswer(const Call& call) {
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const Content& content = (*workbook)->content();
    const auto request = requestOf(content, call);
    if (!request)
        return request.error();
    const auto answer = compose(content, *request, call.today());
    if (!answer)
        return answer.error();
    CritiqueContext context;
    context.question = answer->question;
    const Disclosed disclosed = disclose(content, ShareLevel::Interview);
    context.content = &disclosed.content;
    context.role = answer->role;
    context.wordsPerMinute = request->wordsPerMinute;
    context.today = call.today();
    if (const Role* role = content.roles.find(answer->role)) {
        context.title = role->title;
        context.company = role->company;
    }
    const auto findings = critique(answer->text, context).findings;
    return call.has("--json") ? Outcome(asJson(*answer, findings)) : Outcome(asText(*answer, content, findings));
}

} // namespace ascent::cli

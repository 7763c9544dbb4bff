// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/parse.h"
#include "core/privacy/disclosure.h"
#include "core/questions/questions.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

/// Each part of an answer by its key and its name for people.
struct Part {
    const char* key;
    const char* name;
    bool AnswerParts::*there;
};
constexpr Part parts[] = {{"longTerm", QT_TRANSLATE_NOOP("ascent-cli", "long-term direction"), &AnswerParts::longTerm},
                          {"shortTerm", QT_TRANSLATE_NOOP("ascent-cli", "short-term steps"), &AnswerParts::shortTerm},
                          {"strength", QT_TRANSLATE_NOOP("ascent-cli", "a strength"), &AnswerParts::strength},
                          {"evidence", QT_TRANSLATE_NOOP("ascent-cli", "evidence"), &AnswerParts::evidence},
                          {"role", QT_TRANSLATE_NOOP("ascent-cli", "a tie to the role"), &AnswerParts::role},
                          {"company", QT_TRANSLATE_NOOP("ascent-cli", "a tie to the company"), &AnswerParts::company},
                          {"commitment", QT_TRANSLATE_NOOP("ascent-cli", "commitment"), &AnswerParts::commitment}};

std::optional<Error> wrongCall(const Call& call) {
    const QString question = call.value("--question");
    if (call.has("--question") && !questionNamed(question)) {
        QStringList keys;
        for (const QuestionPlan& each : builtInQuestions())
            keys.append(each.question.token());
        return badCall(tr("there is no question \"%1\"").arg(question.simplified().left(60)),
                       tr("the questions are %1").arg(keys.join(QLatin1String(", "))));
    }
    if (call.has("--role") && !call.has("--workbook"))
        return badCall(tr("--role is given without --workbook"), tr("name the workbook that holds the role"));
    return std::nullopt;
}

QByteArray asJson(const QString& text, const Critique& critique) {
    JsonWriter json;
    json.beginObject();
    json.member("words", critique.words);
    json.member("seconds", critique.seconds);
    json.member("verdict", QLatin1String(critique.revise ? "revise" : "ready"));
    writeFindings(json, text, critique.findings);
    json.key("parts");
    json.beginObject();
    for (const Part& part : parts)
        json.member(part.key, critique.parts.*part.there);
    json.endObject();
    json.endObject();
    return json.bytes();
}

QString asText(const Critique& critique) {
    QString out = (critique.revise ? tr("Revise it") : tr("Ready")) + QStringLiteral(" · ") +
                  lengthInWords(critique.words, critique.seconds) + u'\n';
    QStringList there, absent;
    for (const Part& part : parts)
        (critique.parts.*part.there ? there : absent).append(tr(part.name));
    if (!there.isEmpty())
        out += wrapped(tr("There: %1").arg(there.join(QLatin1String(", "))), 0, 2);
    if (!absent.isEmpty())
        out += wrapped(tr("Not there: %1").arg(absent.join(QLatin1String(", "))), 0, 2);
    return out + findingsInWords(critique.findings);
}

} // namespace

Outcome runCritique(const Call& call) {
    if (auto error = wrongCall(call))
        return *error;
    CritiqueContext context;
    context.question = questionNamed(call.value("--question")).value_or(Question());
    context.today = call.today();
    std::unique_ptr<Workbook> workbook;
    Disclosed disclosed; // what is told of the workbook leaves it
    if (call.has("--workbook")) {
        auto opened = Workbook::open(call.value("--workbook"), call.clock(), Workbook::Mode::ReadOnly);
        if (!opened)
            return opened.error();
        workbook = std::move(*opened);
        disclosed = disclose(workbook->content(), ShareLevel::Interview);
        context.content = &disclosed.content;
    }
    if (call.has("--role")) {
        const auto role = roleOf(workbook->content(), call);
        if (!role)
            return role.error();
        context.role = *role;
        context.title = workbook->content().roles.find(*role)->title;
        context.company = workbook->content().roles.find(*role)->company;
    }
    if (call.has("--title"))
        context.title = call.value("--title");
    if (call.has("--company"))
        context.company = call.value("--company");
    const auto text = readStandardInput();
    if (!text)
        return text.error();
    const Critique result = critique(*text, context);
    return call.has("--json") ? Outcome(asJson(*text, result)) : Outcome(asText(result));
}

} // namespace ascent::cli

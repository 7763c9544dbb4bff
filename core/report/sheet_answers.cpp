// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/what_to_say.h"
#include "core/answers/compose.h"
#include "core/critic/critic.h"
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "core/report/keypoints.h"
#include "core/report/sheet_parts.h"
#include "core/report/words.h"

namespace ascent::report {

namespace {

// Longer answers are cut on the sheet: 300 words are more than two minutes.
constexpr int longestAnswer = 300;

/// The person's own entry for the question: the one for this role before the one for any role.
const Answer* storedAnswer(const Content& content, const Question& question, const Role& role, bool written) {
    const Answer* general = nullptr;
    for (const Answer& answer : content.answers) {
        if (answer.question != question || (written && answer.text.trimmed().isEmpty()))
            continue;
        if (answer.role == role.id)
            return &answer;
        if (!answer.role && !general)
            general = &answer;
    }
    return general;
}

SheetAnswer composedAnswer(const Composer& composer, const AnswerRequest& request) {
    SheetAnswer answer{request.question, {}, {}, {}};
    auto composed = composer.compose(request);
    if (!composed && !request.templateKey.isEmpty()) {
        answer.fault = composed.error().why;
        AnswerRequest automatic = request;
        automatic.templateKey = {};
        composed = composer.compose(automatic);
    }
    if (composed) {
        answer.text = tidy(composed->text);
        answer.composed = *composed;
    } else {
        answer.fault = composed.error().why;
    }
    return answer;
}

/// The person's words for the entry that a conflict is about.
QString titleOf(const Conflict& conflict, const Content& content) {
    if (const Aspiration* aspiration = content.aspirations.find(conflict.id))
        return oneLine(aspiration->statement);
    if (const Goal* goal = content.goals.find(conflict.id))
        return oneLine(goal->statement);
    if (const Strength* strength = content.strengths.find(conflict.id))
        return oneLine(strength->name);
    if (const Value* value = content.values.find(conflict.id))
        return oneLine(value->name);
    const Driver* driver = content.drivers.find(conflict.id);
    return driver ? nameOf(driver->kind).toLower() : QString();
}

} // namespace

QList<SheetAnswer> answersFor(const Content& content, const Role& role, QDate today, double wordsPerMinute) {
    QList<SheetAnswer> answers;
    const Composer composer(content, role.id, today);
    for (const Question& question : questionsFor(content, role.id)) {
        if (const Answer* written = storedAnswer(content, question, role, true)) {
            answers.append({question, tidy(written->text), {}, {}});
            continue;
        }
        AnswerRequest request;
        request.question = question;
        request.role = role.id;
        request.wordsPerMinute = wordsPerMinute;
        if (const Answer* begun = storedAnswer(content, question, role, false))
            request.templateKey = begun->templateKey;
        if (const SheetAnswer answer = composedAnswer(composer, request);
            !answer.text.isEmpty() || !answer.fault.isEmpty())
            answers.append(answer);
    }
    return answers;
}

void addKeyPoints(Blocks& blocks, const QList<SheetAnswer>& answers, const Content& content, const QLocale& locale) {
    if (answers.isEmpty())
        return;
    constexpr int most = 4; // more is not remembered
    blocks.add(Heading{1, Words::tr("What I will say")});
    QList<QStringList> points;
    QHash<QString, int> answersWith;
    for (const SheetAnswer& answer : answers) {
        points.append(answer.composed ? keyPoints(*answer.composed, content, locale, most)
                                      : keyPoints(answer.text, most));
        for (const QString& point : points.last())
            ++answersWith[point];
    }
    // What belongs into half of the answers or more is told once, before what is particular to each question.
    constexpr int often = 3; // of six
    const auto common = [&](const QString& point) { return answersWith.value(point) >= often; };
    const auto addPoints = [&](const QString& heading, const QStringList& texts) {
        if (texts.isEmpty())
            return;
        blocks.add(Heading{2, heading});
        Items items;
        for (const QString& point : texts)
            items.rows.append({point, {}, Mark::Dot, items.rows.size() < 2 ? 0 : 3 + int(items.rows.size())});
        blocks.add(items);
    };
    QStringList shared;
    for (const QStringList& each : points)
        for (const QString& point : each)
            if (common(point) && !shared.contains(point))
                shared.append(point);
    // "The work that draws me: a" says nothing more beside "The work that draws me: a; b".
    const QStringList all = shared;
    shared.removeIf([&](const QString& point) {
        const QString label = point.section(QStringLiteral(": "), 0, 0), rest = point.mid(label.size() + 2);
        return !rest.isEmpty() && std::any_of(all.begin(), all.end(), [&](const QString& other) {
            return other.size() > point.size() && other.startsWith(label + QStringLiteral(": ")) &&
                   other.contains(rest);
        });
    });
    addPoints(Words::tr("In several answers"), shared);
    for (qsizetype at = 0; at < answers.size(); ++at) {
        points[at].removeIf(common);
        addPoints(wordingOf(answers[at].question, content), points[at]);
    }
}

void addAnswersInFull(Blocks& blocks, const QList<SheetAnswer>& answers, const Content& content) {
    if (answers.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("The answers in full")});
    int nth = 0;
    for (const SheetAnswer& answer : answers) {
        blocks.add(Heading{2, wordingOf(answer.question, content)});
        if (!answer.fault.isEmpty())
            blocks.addText(answer.composed
                               ? Words::tr("The template that you chose can't be used: %1. This is made with another.")
                                     .arg(unstopped(answer.fault))
                               : Words::tr("No answer can be made: %1.").arg(unstopped(answer.fault)),
                           ParagraphStyle::Quiet, 1);
        if (answer.text.isEmpty())
            continue;
        // The person's own words stay longer than drafts.
        blocks.addText(answer.text.size() > longestAnswer * 5 ? shortened(answer.text, longestAnswer) : answer.text,
                       ParagraphStyle::Body, (answer.composed ? ranks::draft : ranks::ownAnswer) + nth++);
    }
}

void addWhatToAvoid(Blocks& blocks, const Alignment& alignment, const QList<SheetAnswer>& answers,
                    const Content& content, const Role& role, QDate today) {
    Items items;
    QStringList seen;
    for (const Conflict& conflict : alignment.conflicts) {
        const auto subject = ownWordsOf(content, role.id, conflict);
        const OwnWords* own = subject ? storedWords(content, *subject) : nullptr;
        if (own && !own->words.trimmed().isEmpty()) {
            const QString words =
                Words::tr("If it comes to “%1”, I say: %2")
                    .arg(shortened(unstopped(titleOf(conflict, content)), 12), shortened(own->words, 80));
            if (!seen.contains(words))
                items.rows.append(
                    {words, {}, Mark::Dot, items.rows.size() < 5 ? 0 : ranks::moreOwnWords + int(items.rows.size())});
            seen.append(words);
            continue;
        }
        const QString words = capitalised(shortened(conflict.why, 60));
        if (items.rows.size() >= 5 || seen.contains(words))
            continue;
        seen.append(words);
        items.rows.append({words, {}, Mark::Dot, items.rows.size() < 2 ? 0 : 4});
    }
    for (const SheetAnswer& answer : answers) {
        CritiqueContext context;
        context.question = answer.question;
        context.title = role.title;
        context.company = role.company;
        context.content = &content;
        context.role = role.id;
        context.today = today;
        for (const Finding& finding : critique(answer.text, context).findings) {
            if (finding.severity != Severity::Warning || items.rows.size() >= 8)
                continue;
            // The same words stand in several answers; one warning is enough.
            const QString key = tokenOf(finding.rule) + u'\n' + oneLine(finding.excerpt).toLower();
            if (seen.contains(key))
                continue;
            seen.append(key);
            const QString words = Words::tr("“%1”: %2").arg(shortened(finding.excerpt, 12), shortened(finding.why, 24));
            items.rows.append({words, {}, Mark::Dot, items.rows.size() < 3 ? 1 : 4});
        }
    }
    if (items.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What to avoid")});
    blocks.add(items);
}

} // namespace ascent::report

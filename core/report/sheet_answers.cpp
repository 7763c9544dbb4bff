// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/compose.h"
#include "core/critic/critic.h"
#include "core/model/names.h"
#include "core/report/keypoints.h"
#include "core/report/sheet_parts.h"
#include "core/report/words.h"

namespace ascent::report {

namespace {

// Longer answers are cut on the sheet: 300 words are more than two minutes.
constexpr int longestAnswer = 300;

const Answer* storedAnswer(const Content& content, const QString& question, const Role& role) {
    const Answer* general = nullptr;
    for (const Answer& answer : content.answers) {
        if (answer.question != question || answer.text.trimmed().isEmpty())
            continue;
        if (answer.role == role.id)
            return &answer;
        if (!answer.role && !general)
            general = &answer;
    }
    return general;
}

} // namespace

QList<SheetAnswer> answersFor(const Content& content, const Role& role, QDate today, double wordsPerMinute) {
    QList<SheetAnswer> answers;
    for (const char* key : questionKeys) {
        const QString question = QLatin1String(key);
        if (const Answer* stored = storedAnswer(content, question, role)) {
            answers.append({question, tidy(stored->text), false});
            continue;
        }
        AnswerRequest request;
        request.question = question;
        request.role = role.id;
        request.wordsPerMinute = wordsPerMinute;
        // A role whose answers can't be composed still has a sheet; the answers page tells what is wrong.
        if (const auto composed = compose(content, request, today); composed && !composed->text.trimmed().isEmpty())
            answers.append({question, tidy(composed->text), true});
    }
    return answers;
}

void addKeyPoints(Blocks& blocks, const QList<SheetAnswer>& answers) {
    if (answers.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What I will say")});
    for (const SheetAnswer& answer : answers) {
        blocks.add(Heading{2, interviewQuestion(answer.question)});
        Items items;
        for (const QString& point : keyPoints(answer.text, 4))
            items.rows.append({point, {}, Mark::Dot, items.rows.size() < 2 ? 0 : 3 + int(items.rows.size())});
        blocks.addUnlessEmpty(items);
    }
}

void addAnswersInFull(Blocks& blocks, const QList<SheetAnswer>& answers) {
    if (answers.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("The answers in full")});
    int rank = 10;
    for (const SheetAnswer& answer : answers) {
        blocks.add(Heading{2, interviewQuestion(answer.question)});
        // The person's own words stay longer than drafts.
        blocks.addText(answer.text.size() > longestAnswer * 5 ? shortened(answer.text, longestAnswer) : answer.text,
                       ParagraphStyle::Body, (answer.composed ? 10 : 0) + rank++);
    }
}

void addWhatToAvoid(Blocks& blocks, const Alignment& alignment, const QList<SheetAnswer>& answers,
                    const Content& content, const Role& role, QDate today) {
    Items items;
    for (const Conflict& conflict : alignment.conflicts)
        if (items.rows.size() < 5)
            items.rows.append({capitalised(shortened(conflict.why, 40)), {}, Mark::Dot, items.rows.size() < 2 ? 0 : 4});
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

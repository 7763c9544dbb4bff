// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answers.h"

#include "core/language/speech/speech.h"
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "core/report/plan_parts.h"
#include "core/report/share.h"
#include "core/report/words.h"

namespace ascent {

using namespace report;

namespace {

QString lengthOf(const QString& text, double wordsPerMinute) {
    const int words = countWords(text);
    const QString count = words == 1 ? Words::tr("1 word") : Words::tr("%1 words").arg(words);
    return Words::tr("%1, about %2 s", "words, seconds")
        .arg(count, QString::number(speakingSeconds(words, wordsPerMinute)));
}

QString nameOfRole(const Role& role) {
    const QString title = oneLine(role.title), company = oneLine(role.company);
    if (title.isEmpty() || company.isEmpty())
        return title + company;
    return Words::tr("%1, %2", "role, employer").arg(title, company);
}

void addParagraphs(Blocks& blocks, const QString& text) {
    for (const QString& line : text.split(u'\n'))
        blocks.addText(line.trimmed(), ParagraphStyle::Spoken);
}

} // namespace

Result<Report> buildAnswers(const Content& content, const QList<AnswerId>& which, const ReportOptions& options) {
    QList<Withheld> withheld;
    const Content shared = sharedContent(content, ShareLevel::Interview, &withheld);
    withheld.removeIf([&](const Withheld& each) {
        const auto id = AnswerId::from(each.id);
        return each.entity != EntityKind::Answer || !id || !which.contains(*id);
    });
    QList<const Answer*> answers;
    for (const AnswerId& id : which)
        if (const Answer* answer = shared.answers.find(id); answer && !tidy(answer->text).isEmpty())
            answers.append(answer);
    if (answers.isEmpty() && !withheld.isEmpty())
        return fail({ErrorCode::BadCall,
                     Words::tr("Cannot print the answers"),
                     inWords(withheld).join(QStringLiteral(", ")),
                     Words::tr("take those words out of it, or let the goal be told in interviews"),
                     {}});
    if (answers.isEmpty())
        return fail({ErrorCode::BadCall,
                     Words::tr("Cannot print the answers"),
                     Words::tr("none of them has words yet"),
                     Words::tr("write an answer first, or compose one"),
                     {}});
    const Role* role = shared.roles.find(answers.first()->role);
    Report paper;
    paper.subject = role ? nameOfRole(*role) : Words::tr("For any role");
    paper.author = oneLine(shared.person.name);
    paper.language = Words::tr("en", "code of the language of this translation");
    paper.locale = options.locale;
    paper.leftOut = inWords(withheld);
    Blocks blocks{paper.blocks};
    if (answers.size() == 1) {
        const QString text = tidy(answers.first()->text);
        paper.title = wordingOf(answers.first()->question, shared);
        paper.lines.append(lengthOf(text, options.wordsPerMinute));
        addParagraphs(blocks, text);
        return paper;
    }
    paper.title = Words::tr("My answers");
    for (const Answer* answer : std::as_const(answers)) {
        const QString text = tidy(answer->text);
        blocks.add(
            Heading{1, wordingOf(answer->question, shared), lengthOf(text, options.wordsPerMinute), Tone::Plain, true});
        addParagraphs(blocks, text);
    }
    return paper;
}

} // namespace ascent

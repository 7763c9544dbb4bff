// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include "core/model/names.h"
#include "core/report/plan_parts.h"
#include "core/report/share.h"
#include "core/report/sheet_parts.h"
#include "core/report/words.h"

namespace ascent {

using namespace report;

namespace {

/// Weekday, date and time as they were entered, in the zone that was entered.
QString interviewTime(const QDateTime& at, const QLocale& locale) {
    // Some locales tell seconds in their short form; nobody is invited to the second.
    QString time = locale.timeFormat(QLocale::ShortFormat);
    time.remove(QStringLiteral(":ss"));
    return Words::tr("%1, %2 at %3")
        .arg(locale.toString(at.date(), QStringLiteral("dddd")), longDate(at.date(), locale),
             locale.toString(at.time(), time));
}

void addCompany(Blocks& blocks, const Role& role) {
    Facts facts;
    const auto fact = [&](const QString& label, const QString& text, int rank) {
        if (const QString shorter = shortened(spoken(text), 38); !shorter.isEmpty())
            facts.rows.append({label, shorter, rank});
    };
    fact(Words::tr("Mission"), role.mission, 0);
    fact(Words::tr("Now"), role.shortTerm, 1);
    fact(Words::tr("Next"), role.longTerm, 1);
    fact(Words::tr("Culture"), role.culture, 3);
    fact(Words::tr("What draws me"), role.admire, 0);
    if (facts.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What they are about")});
    blocks.add(facts);
}

/// Those that the sheet of a role would hold: of its own, of any role, and the stories.
QList<Withheld> ofRole(QList<Withheld> withheld, const Content& content, const RoleId& role) {
    withheld.removeIf([&](const Withheld& each) {
        if (const Answer* answer = content.answers.find(each.id))
            return answer->role && *answer->role != role;
        if (const OwnWords* words = content.ownWords.find(each.id))
            return words->role != role;
        if (content.roles.find(each.id))
            return each.id != role.uuid();
        return each.entity != EntityKind::Story;
    });
    return withheld;
}

void addQuestions(Blocks& blocks, const Role& role) {
    Items items;
    for (const QString& question : role.questionsToAsk)
        if (const QString line = capitalised(shortened(question, 30)); !line.isEmpty() && items.rows.size() < 8)
            items.rows.append({line, {}, Mark::Dot, items.rows.size() < 3 ? 0 : 2});
    if (items.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("What I will ask")});
    blocks.add(items);
}

void addStories(Blocks& blocks, const Content& content, const QSet<QUuid>& wanted) {
    QList<const Story*> stories;
    for (const Story& story : content.stories)
        stories.append(&story);
    std::stable_sort(stories.begin(), stories.end(), [&](const Story* a, const Story* b) {
        return wanted.contains(a->id.uuid()) > wanted.contains(b->id.uuid());
    });
    Items items;
    for (const Story* story : stories) {
        QString line = asHeading(shortened(story->title, 12));
        const QString& end = story->result.trimmed().isEmpty() ? story->action : story->result;
        if (const QString result = capitalised(wholePhrase(spoken(end), 20)); !result.isEmpty())
            line += QStringLiteral(": ") + result;
        const QString note = story->kind == StoryKind::Setback ? nameOf(story->kind) : QString();
        if (!note.isEmpty())
            line += QStringLiteral(" (") + note.toLower() + u')';
        if (!line.isEmpty() && items.rows.size() < 8)
            items.rows.append({line, {}, Mark::Dot, items.rows.size() < 4 ? 0 : 5});
    }
    if (items.rows.isEmpty())
        return;
    blocks.add(Heading{1, Words::tr("My stories")});
    blocks.add(items);
}

} // namespace

Result<Report> buildPrepSheet(const Content& content, const RoleId& id, QDate today, const ReportOptions& options) {
    QList<Withheld> withheld;
    const Content shared = sharedContent(content, ShareLevel::Interview, &withheld);
    const Role* role = shared.roles.find(id);
    if (!role)
        return fail({ErrorCode::BadCall,
                     Words::tr("Cannot make the prep sheet"),
                     Words::tr("there is no such role"),
                     Words::tr("choose one of the roles in the workbook"),
                     {}});
    Report sheet;
    sheet.title = shortened(asHeading(role->title), 16);
    sheet.subject = shortened(role->company, 12);
    sheet.author = oneLine(shared.person.name);
    sheet.language = Words::tr("en", "code of the language of this translation");
    sheet.locale = options.locale;
    sheet.columns = 2;
    sheet.mostPages = 2;
    sheet.leftOut = inWords(ofRole(withheld, content, id));
    sheet.lines.append(Words::tr("Prep sheet"));
    if (role->interviewAt)
        sheet.lines.append(interviewTime(*role->interviewAt, options.locale));

    Blocks blocks{sheet.blocks};
    const QList<SheetAnswer> answers = answersFor(shared, *role, today, options.wordsPerMinute);
    const Alignment alignment = align(shared, *role, today);
    addCompany(blocks, *role);
    addKeyPoints(blocks, answers, shared, options.locale);
    const QSet<QUuid> used = addStrengthsAgainstPosting(blocks, alignment, shared, today, options.locale);
    addGaps(blocks, alignment, shared, *role);
    addStories(blocks, shared, used);
    addQuestions(blocks, *role);
    addWhatToAvoid(blocks, alignment, answers, shared, *role, today);
    addAnswersInFull(blocks, answers, shared);
    if (sheet.blocks.isEmpty())
        blocks.addText(Words::tr("Nothing is known of this role yet. Begin with what draws you to it."));
    return sheet;
}

} // namespace ascent

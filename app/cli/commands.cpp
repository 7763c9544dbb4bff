// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

constexpr Option json{"--json"}, explain{"--explain"}, today{"--today", "DATE"}, output{"-o", "OUT"},
    role{"--role", "ROLE"}, question{"--question", "KEY"}, paper{"--paper", "a4|letter"};

} // namespace

const QList<Command>& commands() {
    static const QList<Command> all{
        {"new",
         "FILE",
         1,
         1,
         {{"--sample", "designer|sales|graduate"}, today},
         QT_TRANSLATE_NOOP("ascent-cli", "make a workbook, empty or with a sample career"),
         runNew},
        {"import json",
         "FILE DATA.json",
         2,
         2,
         {},
         QT_TRANSLATE_NOOP("ascent-cli", "read interchange JSON into FILE (made if absent)"),
         runImportJson},
        {"import resume",
         "FILE RESUME.json",
         2,
         2,
         {},
         QT_TRANSLATE_NOOP("ascent-cli", "read a JSON Resume into FILE (made if absent)"),
         runImportResume},
        {"export json",
         "FILE",
         1,
         1,
         {output},
         QT_TRANSLATE_NOOP("ascent-cli", "write the whole workbook"),
         runExportJson},
        {"export plan",
         "FILE",
         1,
         1,
         {output, paper, today},
         QT_TRANSLATE_NOOP("ascent-cli", "write the goal plan as .pdf, .html, .md or .odt"),
         runExportPlan,
         true},
        {"export sheet",
         "FILE",
         1,
         1,
         {role, output, paper, today},
         QT_TRANSLATE_NOOP("ascent-cli", "write the prep sheet for a role as .pdf, .html, .md or .odt"),
         runExportSheet,
         true},
        {"export calendar",
         "FILE",
         1,
         1,
         {output},
         QT_TRANSLATE_NOOP("ascent-cli", "write due dates and steps as a calendar file"),
         runExportCalendar},
        {"answer",
         "FILE",
         1,
         1,
         {question, role, {"--template", "KEY"}, {"--seconds", "30|60|90|120"}, today, json},
         QT_TRANSLATE_NOOP("ascent-cli", "compose an answer to an interview question"),
         runAnswer},
        {"say",
         "FILE",
         1,
         1,
         {role, today, json},
         QT_TRANSLATE_NOOP("ascent-cli", "how each entry is said: in your words, as proposed, or what is asked"),
         runSay},
        {"critique",
         "",
         0,
         0,
         {question, {"--workbook", "FILE"}, role, {"--title", "TITLE"}, {"--company", "NAME"}, today, json},
         QT_TRANSLATE_NOOP("ascent-cli", "judge the answer on standard input"),
         runCritique},
        {"smart",
         "",
         0,
         0,
         {today, json},
         QT_TRANSLATE_NOOP("ascent-cli", "judge the goal statements on standard input, one a line"),
         runSmart},
        {"posting",
         "",
         0,
         0,
         {explain, json},
         QT_TRANSLATE_NOOP("ascent-cli", "read the job description on standard input"),
         runPosting},
        {"match",
         "FILE",
         1,
         1,
         {role, today, explain, json},
         QT_TRANSLATE_NOOP("ascent-cli", "hold a role's posting against the workbook"),
         runMatch},
        {"check", "FILE", 1, 1, {}, QT_TRANSLATE_NOOP("ascent-cli", "tell whether the workbook is sound"), runCheck},
        {"search", "FILE WORDS", 2, 100, {json}, QT_TRANSLATE_NOOP("ascent-cli", "search over everything"), runSearch},
    };
    return all;
}

QString helpText(const Command& command) {
    QString text = tr("Usage: ascent-cli %1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
    for (const Option& option : command.options) {
        const QString spelled =
            option.value ? QStringLiteral("%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value))
                         : QString(QLatin1String(option.name));
        text += qstrcmp(option.name, "-o") == 0 ? u' ' + spelled : QStringLiteral(" [%1]").arg(spelled);
    }
    return text.simplified() + u'\n' + tr(command.summary) + u'\n';
}

QString helpText() {
    QString text = tr("ascent-cli: a career-planning workbook, without its windows\n\n"
                      "Usage: ascent-cli COMMAND [ARGUMENTS]\n\n");
    for (const Command& command : commands())
        text +=
            QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(command.name).leftJustified(16), tr(command.summary));
    return text + tr("\nascent-cli COMMAND --help tells how a command is called; --version tells the version.\n"
                     "ROLE is the id of a role, or its title where no other role has it. DATE is YYYY-MM-DD.\n"
                     "Exit codes: 0 done, 2 wrong call, 3 bad input, 4 output can't be written, 5 workbook damaged,\n"
                     "locked or newer.\n");
}

} // namespace ascent::cli

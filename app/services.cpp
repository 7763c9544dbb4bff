// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/exchange_services.h"
#include "core/rehearse/practice.h"
#include "core/report/answers.h"
#include "core/report/plan.h"
#include "core/report/sheet.h"
#include "ui/paper/paper.h"

#include <QCoreApplication>
#include <QPrinter>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Services", text);
}

using ForRole = std::optional<RoleId>;

Report planOf(const Workbook& workbook) {
    return buildGoalPlan(workbook.content(), workbook.today());
}

Result<Report> sheetOf(const Workbook& workbook, const ForRole& role) {
    Q_ASSERT(role); // the window asks which role before it calls
    return buildPrepSheet(workbook.content(), *role, workbook.today());
}

/// The paper that the person's country uses.
PaperSize usualPaper() {
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}

Result<QStringList> written(const Report& report, const QString& path) {
    return writeReport(report, path, usualPaper()).transform([&] { return report.leftOut; });
}

Exporter planAs(const QString& text, const QString& suffix) {
    return {text, suffix, tr("Goal plan"), false, [](const Workbook& workbook, const ForRole&, const QString& path) {
                return written(planOf(workbook), path);
            }};
}

Exporter sheetAs(const QString& text, const QString& suffix) {
    return {text, suffix, tr("Prep sheet"), true,
            [](const Workbook& workbook, const ForRole& role, const QString& path) -> Result<QStringList> {
                const auto sheet = sheetOf(workbook, role);
                return sheet ? written(*sheet, path) : fail(sheet.error());
            }};
}

Result<QStringList> painted(const Report& report, QPrinter& printer) {
    if (paintPages(report, printer) > 0)
        return report.leftOut;
    return fail({ErrorCode::CannotWrite,
                 tr("Cannot print"),
                 tr("the printer takes no pages"),
                 tr("choose another printer, or export a PDF"),
                 {}});
}

Result<QStringList> paintAnswers(const Workbook& workbook, const QList<QUuid>& which, QPrinter& printer) {
    QList<AnswerId> ids;
    for (const QUuid& each : which)
        if (const auto id = AnswerId::from(each))
            ids.append(*id);
    ReportOptions options;
    options.wordsPerMinute = ownPace(workbook.content()).wordsPerMinute;
    const auto paper = buildAnswers(workbook.content(), ids, options);
    return paper ? painted(*paper, printer) : fail(paper.error());
}

} // namespace

Services allServices() {
    Services services;
    services.exporters = {planAs(tr("Goal plan as PDF…"), QStringLiteral("pdf")),
                          planAs(tr("Goal plan as a web page (HTML)…"), QStringLiteral("html")),
                          planAs(tr("Goal plan for a text editor (ODT)…"), QStringLiteral("odt")),
                          planAs(tr("Goal plan as Markdown…"), QStringLiteral("md")),
                          sheetAs(tr("Prep sheet for a role as PDF…"), QStringLiteral("pdf")),
                          sheetAs(tr("Prep sheet for a role as a web page (HTML)…"), QStringLiteral("html"))};
    services.printables = {
        {tr("Goal plan"), false,
         [](const Workbook& workbook, const ForRole&, QPrinter& printer) {
             return painted(planOf(workbook), printer);
         }},
        {tr("Prep sheet for a role"), true,
         [](const Workbook& workbook, const ForRole& role, QPrinter& printer) -> Result<QStringList> {
             const auto sheet = sheetOf(workbook, role);
             return sheet ? painted(*sheet, printer) : fail(sheet.error());
         }}};
    services.paintAnswers = paintAnswers;
    addExchange(services);
    return services;
}

} // namespace ascent

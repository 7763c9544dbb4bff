// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "core/report/plan.h"
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

/// The paper that the person's country uses.
PaperSize usualPaper() {
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}

Exporter planAs(const QString& text, const QString& suffix) {
    return {text, suffix, tr("Goal plan"), false, [](const Workbook& workbook, const ForRole&, const QString& path) {
                return writeReport(planOf(workbook), path, usualPaper());
            }};
}

Result<void> painted(const Report& report, QPrinter& printer) {
    if (paintPages(report, printer) > 0)
        return {};
    return fail({ErrorCode::CannotWrite,
                 tr("Cannot print"),
                 tr("the printer takes no pages"),
                 tr("choose another printer, or export a PDF"),
                 {}});
}

} // namespace

Services allServices() {
    Services services;
    services.exporters = {planAs(tr("Goal plan as PDF…"), QStringLiteral("pdf")),
                          planAs(tr("Goal plan as a web page (HTML)…"), QStringLiteral("html")),
                          planAs(tr("Goal plan for a text editor (ODT)…"), QStringLiteral("odt")),
                          planAs(tr("Goal plan as Markdown…"), QStringLiteral("md"))};
    services.printables = {{tr("Goal plan"), false, [](const Workbook& workbook, const ForRole&, QPrinter& printer) {
                                return painted(planOf(workbook), printer);
                            }}};
    return services;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_report.h"

#include "app/cli/files.h"
#include "app/cli/parse.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

} // namespace

Result<ReportTarget> reportTarget(const Call& call) {
    const auto path = outputOf(call);
    if (!path)
        return fail(path.error());
    ReportTarget target{*path};
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md"),
                                     QStringLiteral("odt")};
    if (!formats.contains(QFileInfo(*path).suffix().toLower()))
        return fail(
            badCall(tr("the format can't be told from %1").arg(*path), tr("end the name in .pdf, .html, .md or .odt")));
    const QString paper = call.value("--paper");
    if (call.has("--paper") && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return fail(badCall(tr("--paper is \"%1\"").arg(paper.simplified().left(20)), tr("give a4 or letter")));
    target.paper = paper == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
    return target;
}

Outcome write(const Report& report, const ReportTarget& target) {
    if (const auto done = writeReport(report, target.path, target.paper); !done)
        return done.error();
    Outcome outcome;
    outcome.note = report.leftOut.join(QStringLiteral("; "));
    return outcome;
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/parse.h"
#include "core/report/plan.h"
#include "core/report/sheet.h"
#include "ui/paper/paper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

/// Where a report goes and on what paper: known to be good before the work begins.
struct Target {
    QString path;
    PaperSize paper = PaperSize::A4;
};

Result<Target> targetOf(const Call& call) {
    const auto path = outputOf(call);
    if (!path)
        return fail(path.error());
    Target target{*path};
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md"),
                                     QStringLiteral("odt")};
    if (!formats.contains(QFileInfo(*path).suffix().toLower()))
        return fail(
            badCall(tr("the format can't be told from %1").arg(*path), tr("end the name in .pdf, .html, .md or .odt")));
    if (call.has("--paper")) {
        if (call.value("--paper") != QLatin1String("a4") && call.value("--paper") != QLatin1String("letter"))
            return fail(badCall(tr("--paper is \"%1\"").arg(call.value("--paper").simplified().left(20)),
                                tr("give a4 or letter")));
        target.paper = call.value("--paper") == QLatin1String("letter") ? PaperSize::Letter : PaperSize::A4;
    }
    return target;
}

Outcome write(const Report& report, const Target& target) {
    if (const auto done = writeReport(report, target.path, target.paper); !done)
        return done.error();
    return {};
}

} // namespace

Outcome runExportPlan(const Call& call) {
    const auto target = targetOf(call);
    if (!target)
        return target.error();
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    return write(buildGoalPlan((*workbook)->content(), call.today()), *target);
}

Outcome runExportSheet(const Call& call) {
    const auto target = targetOf(call);
    if (!target)
        return target.error();
    if (!call.has("--role"))
        return badCall(tr("--role is missing"), tr("name the role with --role ROLE"));
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const auto role = roleOf((*workbook)->content(), call);
    if (!role)
        return role.error();
    const auto sheet = buildPrepSheet((*workbook)->content(), *role, call.today());
    if (!sheet)
        return sheet.error();
    return write(*sheet, *target);
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_services.h"

#include "core/base/files.h"
#include "core/exchange/calendar.h"
#include "core/exchange/importer.h"
#include "core/exchange/resume.h"
#include "core/exchange/samples.h"
#include "core/exchange/workbookjson.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Services", text);
}

Sample sample(const QString& key, const QString& title, const QString& description) {
    return {key, title, description, [key](Workbook& workbook) -> Result<void> {
                const auto content = sampleContent(key, workbook.today());
                return content ? importInto(workbook, *content) : fail(content.error());
            }};
}

Result<void> importJson(Workbook& workbook, const QString& path) {
    const auto bytes = readFile(path, tr("Cannot import"));
    if (!bytes)
        return fail(bytes.error());
    const auto content = parseWorkbookJson(*bytes);
    return content ? importInto(workbook, *content) : fail(content.error());
}

Result<void> importResume(Workbook& workbook, const QString& path) {
    const auto bytes = readFile(path, tr("Cannot import"));
    if (!bytes)
        return fail(bytes.error());
    const auto content = parseResume(*bytes);
    if (!content)
        return fail(content.error());
    if (const auto added = addResume(workbook, *content); !added)
        return fail(added.error());
    return {};
}

} // namespace

void addExchange(Services& services) {
    services.samples = {sample(QStringLiteral("designer"), tr("A designer after recognition"),
                               tr("Packaging that wins an award, and the role that leads to it")),
                        sample(QStringLiteral("sales"), tr("A salesperson after leadership"),
                               tr("From the best numbers to a team of their own")),
                        sample(QStringLiteral("graduate"), tr("A graduate after expertise"),
                               tr("A first role, and a field to become good at"))};
    services.importers = {{tr("From an Ascent data file (JSON)…"), tr("Data files (*.json)"), importJson},
                          {tr("From a JSON Resume…"), tr("JSON Resume (*.json)"), importResume}};
    services.exporters.append({tr("Due dates and steps as a calendar…"), QStringLiteral("ics"), tr("Career calendar"),
                               false, [](const Workbook& workbook, const std::optional<RoleId>&, const QString& path) {
                                   return writeFile(path, writeCalendar(workbook.content(), workbook.clock().now()));
                               }});
    services.exporters.append({tr("Everything as data, private parts too (JSON)…"), QStringLiteral("json"),
                               tr("Career"), false,
                               [](const Workbook& workbook, const std::optional<RoleId>&, const QString& path) {
                                   return writeFile(path, writeWorkbookJson(workbook.content()));
                               }});
}

} // namespace ascent

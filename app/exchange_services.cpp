// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_services.h"

#include "core/base/files.h"
#include "core/exchange/calendar.h"
#include "core/exchange/importer.h"
#include "core/exchange/linkedin.h"
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

Result<QStringList> importJson(Workbook& workbook, const QString& path) {
    const auto bytes = readFile(path, tr("Cannot import"));
    if (!bytes)
        return fail(bytes.error());
    DroppedMembers dropped;
    const auto content = parseWorkbookJson(*bytes, &dropped);
    if (!content)
        return fail(content.error());
    return importInto(workbook, *content).transform([&] { return dropped.lines(); });
}

QString groupOf(const IncomingItem& item) {
    switch (item.kind) {
    case EntityKind::Strength:
        return tr("Strengths");
    case EntityKind::Story:
        return tr("Stories");
    case EntityKind::Role:
        return tr("Roles that you applied for");
    default:
        return tr("About you");
    }
}

Result<ImportPreview> previewOf(const Workbook& workbook, const Result<Incoming>& read, const QString& label) {
    if (!read)
        return fail(read.error());
    ImportPreview preview;
    for (const IncomingItem& item : itemsOf(*read, workbook.content()))
        preview.rows.append({item.key, groupOf(item), item.title, item.detail, item.isThere, item.proposed});
    preview.notes = read->passedOver;
    preview.take = [incoming = *read, label](Workbook& into, const QSet<QString>& keys) {
        return addIncoming(into, incoming, keys, label);
    };
    return preview;
}

Result<ImportPreview> previewResume(const Workbook& workbook, const QStringList& paths) {
    const auto bytes = readFile(paths.value(0), tr("Cannot import"));
    if (!bytes)
        return fail(bytes.error());
    DroppedMembers dropped;
    auto read = readResume(*bytes, &dropped);
    if (read && !dropped.isEmpty())
        read->passedOver.append(dropped.sentence() + u'.');
    return previewOf(workbook, read, tr("Import a CV"));
}

Result<ImportPreview> previewLinkedIn(const Workbook& workbook, const QStringList& paths) {
    return previewOf(workbook, readLinkedIn(paths), tr("Import from LinkedIn"));
}

} // namespace

void addExchange(Services& services) {
    services.samples = {sample(QStringLiteral("designer"), tr("A designer after recognition"),
                               tr("Packaging that wins an award, and the role that leads to it")),
                        sample(QStringLiteral("sales"), tr("A salesperson after leadership"),
                               tr("From the best numbers to a team of their own")),
                        sample(QStringLiteral("graduate"), tr("A graduate after expertise"),
                               tr("A first role, and a field to become good at"))};
    using From = Importer::Source;
    services.importers = {{tr("From an Ascent data file (JSON)…"), tr("Data files (*.json)"), From::File, importJson},
                          {tr("From a JSON Resume…"), tr("JSON Resume (*.json)"), From::File, {}, previewResume},
                          {tr("From LinkedIn, the archive or tables of it (ZIP, CSV)…"),
                           tr("LinkedIn's archive or its tables (*.zip *.csv);;All files (*)"),
                           From::Files,
                           {},
                           previewLinkedIn},
                          {tr("From LinkedIn, the unpacked folder…"), {}, From::Folder, {}, previewLinkedIn}};
    services.exporters.append(
        {tr("Due dates and steps as a calendar…"), QStringLiteral("ics"), tr("Career calendar"), false,
         [](const Workbook& workbook, const std::optional<RoleId>&, const QString& path) {
             return writeFile(path, writeCalendar(workbook.content(), workbook.clock().now())).transform([] {
                 return QStringList();
             });
         }});
    services.exporters.append(
        {tr("Everything as data, private parts too (JSON)…"), QStringLiteral("json"), tr("Career"), false,
         [](const Workbook& workbook, const std::optional<RoleId>&, const QString& path) {
             return writeFile(path, writeWorkbookJson(workbook.content())).transform([] { return QStringList(); });
         }});
}

} // namespace ascent

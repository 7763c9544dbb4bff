// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "app/cli/parse.h"
#include "core/base/files.h"
#include "core/workbook/target.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

} // namespace

Opened openToRead(const Call& call) {
    return Workbook::open(call.file(), call.clock(), Workbook::Mode::ReadOnly);
}

Result<void> changeOrMake(const Call& call, const std::function<Result<void>(Workbook&)>& change) {
    const QFileInfo file(call.file());
    // A link that leads nowhere is refused by open(), which says where it should lead: nothing is made in its place.
    const bool make = (!file.exists() && !file.isSymLink()) || (file.isFile() && !file.isSymLink() && file.size() == 0);
    if (make) {
        const auto made = Workbook::create(call.file(), call.clock(), change);
        return made ? Result<void>() : fail(made.error());
    }
    const auto workbook = Workbook::open(call.file(), call.clock());
    return workbook ? change(**workbook) : fail(workbook.error());
}

Result<QString> outputOf(const Call& call) {
    const QString path = call.value("-o");
    if (path.isEmpty())
        return fail(badCall(tr("-o is missing"), tr("name the file to write with -o OUT")));
    if (standingAt(path, call.file()) == Standing::OpenWorkbook)
        return fail(
            badCall(tr("%1 is the workbook itself, or a part of it").arg(path), tr("name another file with -o")));
    return path;
}

Result<QString> readStandardInput() {
    const QString what = tr("Cannot read standard input");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail({ErrorCode::BadInput, what, tr("it is closed"), tr("give the text on standard input"), {}});
    const auto bytes = readToEnd(input, largestInput);
    if (!bytes)
        return fail({ErrorCode::BadInput, what, tr("reading it broke off"), tr("give the text on standard input"),
                     input.errorString()});
    if (bytes->size() > largestInput)
        return fail({ErrorCode::BadInput, what, tr("it is larger than 256 MB"), tr("give less text"), {}});
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // a cut character is an error too
    const QString text = decode(*bytes);
    if (decode.hasError())
        return fail({ErrorCode::BadInput, what, tr("it is not UTF-8"), tr("save the text as UTF-8"), {}});
    return text;
}

Result<RoleId> roleOf(const Content& content, const Call& call) {
    const QString named = call.value("--role");
    if (const Role* role = content.roles.find(RoleId::parse(named)))
        return role->id;
    QList<RoleId> found;
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Role& role : content.roles)
            if (role.title.simplified().compare(named.simplified(), sensitivity) == 0)
                found.append(role.id);
        if (!found.isEmpty())
            break;
    }
    if (found.isEmpty())
        return fail(badCall(tr("there is no role \"%1\"").arg(named.simplified().left(60)),
                            tr("name a role by its id or its title")));
    if (found.size() > 1) {
        QStringList ids;
        for (const RoleId& id : found)
            ids.append(id.toString());
        return fail(
            badCall(tr("%1 roles are called \"%2\"").arg(QString::number(found.size()), named.simplified().left(60)),
                    tr("name one by its id: %1").arg(ids.join(QLatin1String(", ")))));
    }
    return found.first();
}

} // namespace ascent::cli

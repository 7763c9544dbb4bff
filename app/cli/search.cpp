// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/parse.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

/// Without the marks around the words that were found.
QString unmarked(QString excerpt) {
    return excerpt.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

QByteArray asJson(const QString& words, const QList<SearchHit>& hits) {
    JsonWriter json;
    json.beginObject();
    json.member("words", words);
    json.key("hits");
    json.beginArray();
    for (const SearchHit& hit : hits) {
        json.beginObject();
        json.member("entity", tokenOf(hit.entity));
        json.member("id", hit.id.toString(QUuid::WithoutBraces));
        json.member("title", hit.title);
        json.member("excerpt", unmarked(hit.excerpt));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

QString asText(const QList<SearchHit>& hits) {
    QString out;
    for (const SearchHit& hit : hits) {
        out += wrapped(QStringLiteral("%1: %2").arg(nameOf(hit.entity), hit.title), 0, 2);
        if (const QString excerpt = unmarked(hit.excerpt); !excerpt.isEmpty() && excerpt != hit.title)
            out += wrapped(excerpt, 4);
    }
    return hits.isEmpty() ? tr("Nothing was found.") + u'\n' : out;
}

} // namespace

Outcome runSearch(const Call& call) {
    const QString words = call.arguments.mid(1).join(u' ').simplified();
    if (words.isEmpty())
        return badCall(tr("there are no words to search for"), tr("name some after the file"));
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const auto hits = (*workbook)->search(words, 50, false); // what is private stays inside the workbook
    if (!hits)
        return hits.error();
    Outcome outcome = call.has("--json") ? Outcome(asJson(words, *hits)) : Outcome(asText(*hits));
    // Told at every search alike: that something was left out at just these words would tell of it.
    outcome.note = inWords(disclose((*workbook)->content(), ShareLevel::Plan).withheld).join(QStringLiteral("; "));
    return outcome;
}

} // namespace ascent::cli

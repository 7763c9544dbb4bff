// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/match_explain.h"
#include "app/cli/output.h"
#include "app/cli/parse.h"
#include "app/cli/posting_lines.h"
#include "core/alignment/alignment.h"
#include "core/alignment/fit.h"
#include "core/alignment/matching/closest.h"
#include "core/privacy/disclosure.h"
#include "core/workbook/row_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

void writeMatches(JsonWriter& json, const AlignedLine& line) {
    json.key("matches");
    json.beginArray();
    for (const Match& match : line.matches + line.near) {
        json.beginObject();
        json.member("entity", tokenOf(match.entity));
        json.member("id", match.id.toString(QUuid::WithoutBraces));
        json.member("score", match.score);
        json.member("why", match.why);
        json.endObject();
    }
    json.endArray();
}

void writeClosest(JsonWriter& json, const QList<EntityRef>& closest) {
    json.key("closest");
    json.beginArray();
    for (const EntityRef& entry : closest) {
        json.beginObject();
        json.member("entity", tokenOf(entry.kind()));
        json.member("id", entry.uuid().toString(QUuid::WithoutBraces));
        json.endObject();
    }
    json.endArray();
}

QByteArray asJson(const Role& role, const Alignment& alignment, const MatchTrace* trace) {
    JsonWriter json;
    json.beginObject();
    json.member("role", role.id.toString());
    json.member("coverage", alignment.coverage);
    json.key("lines");
    json.beginArray();
    for (const AlignedLine& line : alignment.lines) {
        json.beginObject();
        json.member("kind", tokenOf(line.line.kind));
        json.member("text", line.line.text);
        json.member("must", line.line.must);
        writeMatches(json, line);
        writeClosest(json, line.closest);
        json.endObject();
    }
    json.endArray();
    json.key("gaps");
    json.beginArray();
    for (const QString& gap : alignment.gaps)
        json.value(gap);
    json.endArray();
    json.key("conflicts");
    json.beginArray();
    for (const Conflict& conflict : alignment.conflicts) {
        json.beginObject();
        json.member("entity", tokenOf(conflict.entity));
        json.member("id", conflict.id.toString(QUuid::WithoutBraces));
        json.member("why", conflict.why);
        json.endObject();
    }
    json.endArray();
    if (trace)
        writeExplained(json, *trace);
    json.endObject();
    return json.bytes();
}

QString namesOf(const QList<EntityRef>& entries, const Content& content) {
    QStringList names;
    for (const EntityRef& entry : entries)
        names.append(QStringLiteral("“%1”").arg(titleOf(content, entry.kind(), entry.uuid(), QLocale()).simplified()));
    return names.join(QStringLiteral(", "));
}

QString headOf(const Role& role) {
    return (role.company.isEmpty() ? role.title : tr("%1, %2").arg(role.title, role.company)) + u'\n';
}

QString asText(const Role& role, const Alignment& alignment, const Content& content) {
    QString out = headOf(role) + tr("You meet %1 % of what it asks for.").arg(qRound(alignment.coverage * 100)) + u'\n';
    if (const Fit fit = fitOf(alignment, content); !fit.isEmpty()) {
        const QString detail = coverageDetail(fit);
        out += coverageWords(fit) + (detail.isEmpty() ? QString() : QStringLiteral(" \u00B7 ") + detail) + u'\n';
    }
    for (const LineKind kind : {LineKind::Duty, LineKind::Skill, LineKind::Qualification}) {
        QString part;
        for (const AlignedLine& line : alignment.lines) {
            if (line.line.kind != kind)
                continue;
            const QString mark = !line.matches.isEmpty() ? QStringLiteral("✓ ")
                                 : !line.near.isEmpty()  ? QStringLiteral("~ ")
                                                         : QStringLiteral("· ");
            part += wrapped(mark + line.line.text + (line.line.must ? QStringLiteral(" *") : QString()), 2, 2);
            const QList<Match>& shown = line.matches.isEmpty() ? line.near : line.matches;
            for (const Match& match : shown.mid(0, 2))
                part += wrapped(match.why, 6, 2);
            if (shown.isEmpty() && !line.closest.isEmpty())
                part += wrapped(tr("Could one of these show it? %1").arg(namesOf(line.closest, content)), 6, 2);
        }
        if (!part.isEmpty())
            out += u'\n' + headingOf(kind) + u'\n' + part;
    }
    if (!alignment.gaps.isEmpty())
        out += u'\n' + tr("Nothing meets these yet") + u'\n';
    for (const QString& gap : alignment.gaps)
        out += wrapped(QStringLiteral("- ") + gap, 2, 2);
    if (!alignment.conflicts.isEmpty())
        out += u'\n' + tr("Where you and this role pull apart") + u'\n';
    for (const Conflict& conflict : alignment.conflicts)
        out += wrapped(QStringLiteral("- ") + conflict.why, 2, 2);
    const bool near = std::any_of(alignment.lines.begin(), alignment.lines.end(), [](const AlignedLine& line) {
        return line.matches.isEmpty() && !line.near.isEmpty();
    });
    out += u'\n' + tr("* a must-have") + u'\n';
    return near ? out + tr("~ something of yours touches it and does not meet it") + u'\n' : out;
}

} // namespace

Outcome runMatch(const Call& call) {
    if (!call.has("--role"))
        return badCall(tr("--role is missing"), tr("name the role with --role ROLE"));
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const Content& content = (*workbook)->content();
    const auto id = roleOf(content, call);
    if (!id)
        return id.error();
    const Disclosed disclosed = disclose(content, ShareLevel::Plan);
    const Role& role = *disclosed.content.roles.find(*id);
    MatchTrace taken;
    MatchTrace* trace = call.has("--explain") ? &taken : nullptr;
    Alignment alignment = align(disclosed.content, role, call.today(), trace);
    findClosest(alignment, disclosed.content, call.today());
    Outcome outcome = call.has("--json") ? Outcome(asJson(role, alignment, trace))
                      : trace            ? Outcome(headOf(role) + u'\n' + explained(taken))
                                         : Outcome(asText(role, alignment, disclosed.content));
    QList<Withheld> stories = disclosed.withheld;
    stories.removeIf([](const Withheld& each) { return each.entity != EntityKind::Story; });
    outcome.note = inWords(stories).join(QStringLiteral("; "));
    return outcome;
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/posting.h"

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/posting_explain.h"
#include "app/cli/posting_lines.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

/// `trace`: null where nothing is to be explained.
QByteArray asJson(const QString& text, const Posting& posting, const PostingTrace* trace) {
    const CodePoints points(text);
    JsonWriter json;
    json.beginObject();
    json.key("title");
    posting.title ? json.value(*posting.title) : json.null();
    json.key("company");
    posting.company ? json.value(*posting.company) : json.null();
    json.key("lines");
    json.beginArray();
    for (const PostingLine& line : posting.lines) {
        json.beginObject();
        json.member("kind", tokenOf(line.kind));
        json.member("text", line.text);
        writePlace(json, points, line.start, line.length);
        json.member("must", line.must);
        json.endObject();
    }
    json.endArray();
    json.key("skills");
    json.beginArray();
    for (const PostingSkill& skill : posting.skills) {
        json.beginObject();
        json.member("text", skill.text);
        writePlace(json, points, skill.start, skill.length);
        json.endObject();
    }
    json.endArray();
    if (trace)
        writeExplanation(json, points, *trace);
    json.endObject();
    return json.bytes();
}

QString asText(const Posting& posting) {
    QStringList heading;
    for (const auto& part : {posting.title, posting.company})
        if (part)
            heading.append(*part);
    QString out = heading.isEmpty() ? QString() : heading.join(QLatin1String(" · ")) + u'\n';
    for (const LineKind kind : {LineKind::Duty, LineKind::Skill, LineKind::Qualification, LineKind::Benefit,
                                LineKind::About, LineKind::Other}) {
        QString part;
        for (const PostingLine& line : posting.lines)
            if (line.kind == kind)
                part += wrapped((line.must ? u'*' : u'-') + QStringLiteral(" ") + line.text, 2, 2);
        if (!part.isEmpty())
            out += u'\n' + headingOf(kind) + u'\n' + part;
    }
    QStringList skills;
    for (const PostingSkill& skill : posting.skills)
        skills.append(skill.text.simplified());
    skills.removeDuplicates();
    if (!skills.isEmpty())
        out += u'\n' + tr("Named skills") + u'\n' + wrapped(skills.join(QLatin1String(", ")), 2);
    QStringList experience;
    for (const ExperienceAsked& asked : posting.experience)
        experience.append(asked.text.simplified());
    if (!experience.isEmpty())
        out += u'\n' + tr("Years of experience") + u'\n' + wrapped(experience.join(QLatin1String("; ")), 2);
    return out + u'\n' + tr("* a must-have") + u'\n';
}

} // namespace

QLatin1String tokenOf(LineKind kind) {
    switch (kind) {
    case LineKind::Duty:
        return QLatin1String("duty");
    case LineKind::Skill:
        return QLatin1String("skill");
    case LineKind::Qualification:
        return QLatin1String("qualification");
    case LineKind::Benefit:
        return QLatin1String("benefit");
    case LineKind::About:
        return QLatin1String("about");
    case LineKind::Other:
        break;
    }
    return QLatin1String("other");
}

QString headingOf(LineKind kind) {
    switch (kind) {
    case LineKind::Duty:
        return tr("Duties");
    case LineKind::Skill:
        return tr("Skills");
    case LineKind::Qualification:
        return tr("Qualifications");
    case LineKind::Benefit:
        return tr("Benefits");
    case LineKind::About:
        return tr("About the employer");
    case LineKind::Other:
        break;
    }
    return tr("Other");
}

Outcome runPosting(const Call& call) {
    const auto text = readStandardInput();
    if (!text)
        return text.error();
    if (!call.has("--explain")) {
        const Posting posting = readPosting(*text);
        return call.has("--json") ? Outcome(asJson(*text, posting, nullptr)) : Outcome(asText(posting));
    }
    PostingTrace trace;
    const Posting posting = readPosting(*text, trace);
    return call.has("--json") ? Outcome(asJson(*text, posting, &trace)) : Outcome(explanation(posting, trace));
}

} // namespace ascent::cli

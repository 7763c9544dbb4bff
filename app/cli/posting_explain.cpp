// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/posting_explain.h"

#include "app/cli/posting_lines.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

constexpr std::array kinds{LineKind::Duty,    LineKind::Skill, LineKind::Qualification,
                           LineKind::Benefit, LineKind::About, LineKind::Other};

void textOrNull(JsonWriter& json, const char* name, const char* text) {
    json.key(name);
    text ? json.value(QLatin1String(text)) : json.null();
}

/// The members of a source, without the brackets around them.
void writeSource(JsonWriter& json, const CodePoints& points, const PostingTrace::Source& source) {
    textOrNull(json, "why", source.why);
    textOrNull(json, "data", source.data);
    if (source.words.length == 0)
        return;
    json.member("words", source.words.text);
    writePlace(json, points, source.words.start, source.words.length);
}

void writeName(JsonWriter& json, const char* name, const CodePoints& points, const PostingTrace::Source& source) {
    json.key(name);
    if (!source.why)
        return json.null();
    json.beginObject();
    writeSource(json, points, source);
    json.endObject();
}

void writeLine(JsonWriter& json, const CodePoints& points, const PostingTrace::Line& line) {
    json.beginObject();
    json.key("form");
    json.beginArray();
    for (const char* each : line.form)
        json.value(QLatin1String(each));
    json.endArray();
    textOrNull(json, "section", line.section);
    json.key("heading");
    line.heading >= 0 ? json.value(qint64(line.heading)) : json.null();
    textOrNull(json, "sectionWhy", line.sectionWhy);
    writeName(json, "decision", points, line.decision);
    json.key("weights");
    json.beginObject();
    for (const LineKind kind : kinds)
        json.member(tokenOf(kind).data(), line.weights[size_t(kind)]);
    json.endObject();
    json.key("reasons");
    json.beginArray();
    for (const PostingTrace::Reason& reason : line.reasons) {
        json.beginObject();
        json.member("kind", tokenOf(reason.kind));
        json.member("weight", reason.weight);
        writeSource(json, points, reason);
        json.endObject();
    }
    json.endArray();
    textOrNull(json, "need", line.need);
    json.key("skills");
    json.beginArray();
    for (const PostingTrace::Skill& skill : line.skills) {
        json.beginObject();
        writeSource(json, points, skill);
        textOrNull(json, "discarded", skill.discarded);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QString quoted(const QString& text) {
    return u'"' + text.simplified() + u'"';
}

/// "begins with a verb: "Check" (posting/verbs.txt [verbs])"
QString inWords(const PostingTrace::Source& source, bool words = true) {
    QString text = QLatin1String(source.why);
    if (words && source.words.length > 0)
        text += QStringLiteral(": ") + quoted(source.words.text);
    if (source.data)
        text += QStringLiteral(" (%1)").arg(QLatin1String(source.data));
    return text;
}

QString nameInWords(const QString& label, const std::optional<QString>& name, const PostingTrace::Source& source) {
    QString text = label + QStringLiteral(": ") + (name ? quoted(*name) : tr("not found")) + u'\n';
    if (name && source.why)
        text += wrapped(inWords(source, false), 2, 2);
    return text;
}

QString weightsInWords(const PostingTrace::Line& line) {
    QStringList weights;
    for (const LineKind kind : kinds)
        if (const int weight = line.weights[size_t(kind)])
            weights.append(QStringLiteral("%1 %2").arg(tokenOf(kind), QString::number(weight)));
    return weights.join(QLatin1String(", "));
}

QString lineInWords(qsizetype number, const PostingLine& line, const PostingTrace::Line& trace) {
    const QString kind = QString(tokenOf(line.kind)) + (line.must ? tr(", must-have") : QString());
    QString text = wrapped(QStringLiteral("%1. %2: %3").arg(QString::number(number), kind, quoted(line.text)), 0, 3);
    const auto tell = [&](const QString& label, const QString& what) {
        if (!what.isEmpty())
            text += wrapped(label + QStringLiteral(": ") + what, 3, 2);
    };
    QStringList form;
    for (const char* each : trace.form)
        form.append(QLatin1String(each));
    tell(tr("form"), form.join(QLatin1String(", ")));
    if (trace.sectionWhy) {
        const QString section = trace.section ? QString(QLatin1String(trace.section)) : tr("nothing that we know");
        tell(tr("stands under"),
             trace.heading < 0
                 ? QStringLiteral("%1: %2").arg(section, QLatin1String(trace.sectionWhy))
                 : tr("%1 (line %2): %3")
                       .arg(section, QString::number(trace.heading + 1), QLatin1String(trace.sectionWhy)));
    }
    const QString weights = weightsInWords(trace);
    tell(tr("decided"), inWords(trace.decision) + (weights.isEmpty() ? weights : QStringLiteral(": ") + weights));
    for (const PostingTrace::Reason& reason : trace.reasons)
        text += wrapped(QStringLiteral("%1 %2%3 %4")
                            .arg(tokenOf(reason.kind), QLatin1String(reason.weight < 0 ? "" : "+"),
                                 QString::number(reason.weight), inWords(reason)),
                        5, 2);
    if (trace.need)
        tell(line.must ? tr("must-have") : tr("no must-have"), QLatin1String(trace.need));
    for (const PostingTrace::Skill& skill : trace.skills) {
        const QString name = quoted(skill.words.text);
        if (skill.discarded)
            tell(tr("no skill"),
                 QStringLiteral("%1: %2; %3").arg(name, QLatin1String(skill.discarded), inWords(skill, false)));
        else
            tell(tr("skill"), QStringLiteral("%1: %2").arg(name, inWords(skill, false)));
    }
    return text;
}

} // namespace

void writeExplanation(JsonWriter& json, const CodePoints& points, const PostingTrace& trace) {
    json.key("explain");
    json.beginObject();
    writeName(json, "title", points, trace.title);
    writeName(json, "company", points, trace.company);
    json.key("lines");
    json.beginArray();
    for (const PostingTrace::Line& line : trace.lines)
        writeLine(json, points, line);
    json.endArray();
    json.endObject();
}

QString explanation(const Posting& posting, const PostingTrace& trace) {
    QString text = nameInWords(tr("Title"), posting.title, trace.title) +
                   nameInWords(tr("Company"), posting.company, trace.company);
    for (qsizetype i = 0; i < posting.lines.size(); ++i)
        text += u'\n' + lineInWords(i + 1, posting.lines[i], trace.lines[i]);
    return text;
}

} // namespace ascent::cli

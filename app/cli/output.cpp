// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

constexpr qsizetype columns = 80;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

} // namespace

QLatin1String tokenOf(EntityKind kind) {
    if (kind == EntityKind::Person)
        return QLatin1String(Describe<Person>::table);
    if (kind == EntityKind::CheckIn)
        return QLatin1String("checkIn");
    QLatin1String token;
    forEachEntity([&]<class E>() {
        if (Describe<E>::kind == kind)
            token = QLatin1String(Describe<E>::table);
    });
    return token;
}

void writePlace(JsonWriter& json, const CodePoints& points, qsizetype start, qsizetype length) {
    const qsizetype from = points.before(start);
    json.member("start", qint64(from));
    json.member("length", qint64(points.before(start + length) - from));
}

namespace {

const char* severityToken(Severity severity) {
    return severity == Severity::Warning ? "warning" : severity == Severity::Unsure ? "question" : "note";
}

/// A question with what an interviewer would think if it is so.
QString whyOf(const Finding& finding) {
    return finding.ask.isEmpty() ? finding.why : tr("%1 %2").arg(finding.ask, finding.why);
}

} // namespace

void writeFindings(JsonWriter& json, const QString& text, const QList<Finding>& findings) {
    const CodePoints points(text);
    json.key("findings");
    json.beginArray();
    for (const Finding& finding : findings) {
        json.beginObject();
        json.member("rule", ascent::tokenOf(finding.rule));
        json.member("severity", QLatin1String(severityToken(finding.severity)));
        writePlace(json, points, finding.start, finding.length);
        json.member("excerpt", finding.excerpt);
        json.member("why", whyOf(finding));
        json.member("fix", finding.fix);
        json.endObject();
    }
    json.endArray();
}

QString wrapped(const QString& text, int indent, int hanging) {
    QString out;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line(indent, u' ');
        bool empty = true;
        for (const QString& word : paragraph.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (!empty && line.size() + 1 + word.size() > columns) {
                out += line + u'\n';
                line = QString(indent + hanging, u' ');
                empty = true;
            }
            line += empty ? word : u' ' + word;
            empty = false;
        }
        out += empty ? QStringLiteral("\n") : line + u'\n';
    }
    return out;
}

QString lengthInWords(int words, int seconds) {
    return tr("%1 words, about %2 seconds").arg(QString::number(words), QString::number(seconds));
}

QString findingsInWords(const QList<Finding>& findings) {
    QString out;
    for (const Severity severity : {Severity::Warning, Severity::Unsure, Severity::Note}) {
        QString part;
        for (const Finding& finding : findings) {
            if (finding.severity != severity)
                continue;
            const QString excerpt = finding.excerpt.simplified();
            const QString rule = ascent::tokenOf(finding.rule);
            part += u'\n' + wrapped(excerpt.isEmpty() ? rule : QStringLiteral("%1: “%2”").arg(rule, excerpt), 2, 2);
            part += wrapped(whyOf(finding), 4);
            if (!finding.fix.isEmpty())
                part += wrapped(QStringLiteral("→ ") + finding.fix, 4, 2);
        }
        if (!part.isEmpty())
            out += u'\n' +
                   (severity == Severity::Warning    ? tr("To mend")
                    : severity == Severity::Unsure ? tr("To ask yourself")
                                                     : tr("Worth a look")) +
                   u'\n' + part;
    }
    return out;
}

} // namespace ascent::cli

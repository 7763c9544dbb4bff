// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/match_explain.h"

#include "app/cli/output.h"
#include "app/cli/posting_lines.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

constexpr qsizetype mostLeft = 5; // the best of what was left tell why; --json has all

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

QString number(double value) {
    return QString::number(value, 'f', 2);
}

QString quoted(const QString& text) {
    return QStringLiteral("\u201C") + text + QStringLiteral("\u201D");
}

QString sharedInWords(const TracedSense& shared) {
    QString words = shared.ofLine.compare(shared.ofEntry, Qt::CaseInsensitive) == 0
                        ? quoted(shared.ofLine)
                        : tr("%1 and %2").arg(quoted(shared.ofLine), quoted(shared.ofEntry));
    words += shared.meaning.isEmpty() ? tr(": a word") : tr(": means \"%1\", %2").arg(shared.meaning, shared.source);
    if (shared.proof)
        words += tr(", in what shows the strength");
    words += tr(", counts %1").arg(number(shared.credit));
    if (const QStringList doubts = inWords(shared.doubts); !doubts.isEmpty())
        words += tr(" (%1)").arg(doubts.join(tr("; ")));
    return words;
}

QString entryInWords(const TracedEntry& entry) {
    const QString what = tr("%1 %2").arg(QString(tokenOf(entry.entity)), quoted(entry.text.left(120)));
    QString out;
    switch (entry.fate) {
    case TracedEntry::Met:
        out =
            wrapped(entry.confirmed ? tr("met by %1, score %2: the person confirmed it").arg(what, number(entry.score))
                                    : tr("met by %1, score %2").arg(what, number(entry.score)),
                    2, 2);
        break;
    case TracedEntry::Touched:
        out = wrapped(tr("touched by %1, score %2: %3").arg(what, number(entry.score), inWords(entry.veto)), 2, 2);
        break;
    case TracedEntry::Left:
        out = wrapped(tr("not by %1: %2").arg(what, inWords(entry.veto)), 2, 2);
        break;
    }
    if (!entry.ask.isEmpty())
        out += wrapped(tr("of %1 it covers %2, which weighs %3; %4 of the entry speaks of it")
                           .arg(quoted(entry.ask), number(entry.cover), number(entry.weight), number(entry.share)),
                       6, 2);
    if (!entry.through.isEmpty())
        out += wrapped(tr("it shows the strength %1").arg(quoted(entry.through)), 6, 2);
    for (const TracedSense& shared : entry.shared)
        out += wrapped(sharedInWords(shared), 6, 2);
    return out;
}

QString lineInWords(const TracedLine& line) {
    QString out = wrapped(line.line.text, 0, 2);
    if (line.skipped != TracedLine::No)
        return out + wrapped(line.skipped == TracedLine::CatchAll ? tr("left out: nobody could show anything for it")
                                                                  : tr("left out: it says what is not asked for"),
                             2, 2);
    if (line.read != line.line.text.simplified())
        out += wrapped(tr("read as %1").arg(quoted(line.read)), 2, 2);
    QStringList asks;
    for (const QString& ask : line.asks)
        asks.append(quoted(ask));
    out += wrapped(tr("asks for %1").arg(asks.join(tr("; "))), 2, 2);
    qsizetype left = 0;
    for (const TracedEntry& entry : line.entries)
        if (entry.fate != TracedEntry::Left || ++left <= mostLeft)
            out += entryInWords(entry);
    if (left > mostLeft)
        out += wrapped(tr("%1 more that share a word and were left").arg(left - mostLeft), 2, 2);
    if (line.entries.isEmpty())
        out += wrapped(tr("nothing that was entered shares a word or a meaning with it"), 2, 2);
    return out;
}

QLatin1String fateToken(TracedEntry::Fate fate) {
    return QLatin1String(fate == TracedEntry::Met ? "met" : fate == TracedEntry::Touched ? "touched" : "left");
}

void writeOr(JsonWriter& json, const char* key, bool given, const QString& text) {
    json.key(key);
    given ? json.value(text) : json.null();
}

void writeShared(JsonWriter& json, const TracedSense& shared) {
    json.beginObject();
    json.member("line", shared.ofLine);
    json.member("entry", shared.ofEntry);
    writeOr(json, "meaning", !shared.meaning.isEmpty(), shared.meaning);
    writeOr(json, "source", !shared.source.isEmpty(), shared.source);
    json.member("proof", shared.proof);
    json.member("credit", shared.credit);
    json.key("doubts");
    json.beginArray();
    for (const QLatin1String doubt : tokensOf(shared.doubts))
        json.value(QString(doubt));
    json.endArray();
    json.endObject();
}

void writeEntry(JsonWriter& json, const TracedEntry& entry) {
    json.beginObject();
    json.member("entity", tokenOf(entry.entity));
    json.member("id", entry.id.toString(QUuid::WithoutBraces));
    json.member("fate", fateToken(entry.fate));
    writeOr(json, "veto", entry.veto != Veto::None, QString(tokenOf(entry.veto)));
    json.member("confirmed", entry.confirmed);
    json.member("score", entry.score);
    writeOr(json, "through", !entry.through.isEmpty(), entry.through);
    json.member("ask", entry.ask);
    json.member("cover", entry.cover);
    json.member("weight", entry.weight);
    json.member("share", entry.share);
    json.key("shared");
    json.beginArray();
    for (const TracedSense& shared : entry.shared)
        writeShared(json, shared);
    json.endArray();
    json.endObject();
}

} // namespace

QString explained(const MatchTrace& trace) {
    QStringList lines;
    for (const TracedLine& line : trace.lines)
        lines.append(lineInWords(line));
    return lines.join(u'\n');
}

void writeExplained(JsonWriter& json, const MatchTrace& trace) {
    json.key("explain");
    json.beginArray();
    for (const TracedLine& line : trace.lines) {
        json.beginObject();
        json.member("text", line.line.text);
        writeOr(json, "skipped", line.skipped != TracedLine::No,
                line.skipped == TracedLine::CatchAll ? QStringLiteral("catch-all") : QStringLiteral("not-asked"));
        json.member("read", line.read);
        json.key("asks");
        json.beginArray();
        for (const QString& ask : line.asks)
            json.value(ask);
        json.endArray();
        json.key("entries");
        json.beginArray();
        for (const TracedEntry& entry : line.entries)
            writeEntry(json, entry);
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace ascent::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

namespace ascent {

using namespace report;

namespace {

// The colours are those of the window's themes; the page follows the reader's scheme and prints on white.
constexpr auto style = R"(
:root{--ink:#1f2a2c;--quiet:#5a676a;--line:#d9dedd;--accent:#0f5f66;--card:#fff;--page:#faf8f4;--risk:#8a5a00;--late:#9c3b2a}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebea;--quiet:#a3afb0;--line:#3a4648;--accent:#6cc5c9;--card:#1d2526;--page:#161c1d;--risk:#e0b056;--late:#e58f7c}
figure svg{background:#fff;border-radius:8px}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,"Noto Sans",sans-serif}
main{max-width:44rem;margin:2.5rem auto;padding:2.5rem 3rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
header{border-bottom:3px solid var(--accent);padding-bottom:1.2rem;margin-bottom:2rem}
h1{font-size:2rem;line-height:1.2;font-weight:600;margin:0 0 .3rem}header p{margin:.1rem 0;color:var(--quiet)}
header .subject{font-size:1.15rem;color:var(--accent);font-weight:600}
h2{font-size:1.5rem;font-weight:600;color:var(--accent);margin:2.6rem 0 .8rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
h3{font-size:1.15rem;font-weight:600;margin:1.8rem 0 .3rem;line-height:1.35}h4{font-size:1rem;font-weight:600;margin:1.2rem 0 .2rem}
p{margin:.5rem 0;white-space:pre-line}p.lead{font-size:1.15rem}p.quiet,.note,figcaption{color:var(--quiet);font-size:.9rem}
.note{margin-left:.6rem;font-weight:400}.onTrack{color:var(--accent)}.atRisk{color:var(--risk)}.late{color:var(--late)}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}th{text-align:left;font-weight:600;color:var(--quiet);font-size:.85rem}
th,td{padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top;white-space:pre-line}
dl{display:grid;grid-template-columns:8.5rem 1fr;gap:.35rem 1rem;margin:.8rem 0}dt{color:var(--quiet);font-size:.9rem}dd{margin:0;white-space:pre-line}
ul,ol{margin:.6rem 0;padding-left:1.4rem}ul.steps{list-style:none;padding-left:0}li{margin:.2rem 0}
figure{margin:1.2rem 0}figure svg{max-width:100%;height:auto}meter{width:12rem;vertical-align:middle;margin-right:.6rem}
@media (max-width:40rem){main{margin:0;padding:1.4rem;border:0}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body,main{background:#fff;border:0;margin:0;padding:0}h2,h3,h4{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}}
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString toneClass(Tone tone) {
    switch (tone) {
    case Tone::OnTrack:
        return QStringLiteral(" onTrack");
    case Tone::AtRisk:
        return QStringLiteral(" atRisk");
    case Tone::Late:
        return QStringLiteral(" late");
    case Tone::Done:
    case Tone::Plain:
        return {};
    }
    return {};
}

QString noteSpan(const QString& note, Tone tone = Tone::Plain) {
    if (note.isEmpty())
        return {};
    return QStringLiteral(" <span class=\"note%1\">%2</span>").arg(toneClass(tone), escaped(note));
}

struct Writer {
    QString out;
    const FigureMarkup& draw;

    void operator()(const Heading& heading) {
        const int level = std::clamp(heading.level, 1, 3) + 1;
        out += QStringLiteral("<h%1 dir=\"auto\">").arg(level) + escaped(heading.text) +
               noteSpan(heading.note, heading.tone) + QStringLiteral("</h%1>\n").arg(level);
    }
    void operator()(const Paragraph& paragraph) {
        const auto type = paragraph.style == ParagraphStyle::Lead || paragraph.style == ParagraphStyle::Spoken
                              ? QLatin1String(" class=\"lead\"")
                          : paragraph.style == ParagraphStyle::Quiet ? QLatin1String(" class=\"quiet\"")
                                                                     : QLatin1String();
        out += QLatin1String("<p") + type + QLatin1String(" dir=\"auto\">") + escaped(paragraph.text) +
               QLatin1String("</p>\n");
    }
    void operator()(const Facts& facts) {
        out += QLatin1String("<dl>\n");
        for (const Fact& fact : facts.rows)
            out += QLatin1String("<dt dir=\"auto\">") + escaped(fact.label) + QLatin1String("</dt><dd dir=\"auto\">") +
                   escaped(fact.text) + QLatin1String("</dd>\n");
        out += QLatin1String("</dl>\n");
    }
    void operator()(const Items& items) {
        label(items.label);
        const bool numbered = !items.rows.isEmpty() && items.rows.first().mark == Mark::Number;
        const bool steps = !items.rows.isEmpty() && !numbered && items.rows.first().mark != Mark::Dot;
        out += numbered ? QLatin1String("<ol>\n")
               : steps  ? QLatin1String("<ul class=\"steps\">\n")
                        : QLatin1String("<ul>\n");
        for (const Item& item : items.rows) {
            const QString mark = item.mark == Mark::Done   ? QStringLiteral("☑ ")
                                 : item.mark == Mark::Open ? QStringLiteral("☐ ")
                                                           : QString();
            out += QLatin1String("<li dir=\"auto\">") + mark + escaped(item.text) + noteSpan(item.note) +
                   QLatin1String("</li>\n");
        }
        out += numbered ? QLatin1String("</ol>\n") : QLatin1String("</ul>\n");
    }
    void operator()(const Grid& grid) {
        out += QLatin1String("<table>\n<thead><tr>");
        for (const Column& column : grid.columns)
            out += QLatin1String("<th scope=\"col\">") + escaped(column.title) + QLatin1String("</th>");
        out += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const Row& row : grid.rows) {
            out += QLatin1String("<tr>");
            for (const QString& cell : row.cells)
                out += QLatin1String("<td dir=\"auto\">") + escaped(cell) + QLatin1String("</td>");
            out += QLatin1String("</tr>\n");
        }
        out += QLatin1String("</tbody>\n</table>\n");
    }
    void operator()(const Meter& meter) {
        label(meter.label);
        out += QStringLiteral("<p><meter min=\"0\" max=\"100\" value=\"%1\">%2</meter>")
                   .arg(QString::number(qRound(meter.fraction * 100)), escaped(meter.words));
        out += QStringLiteral("<span class=\"%1\">").arg(QLatin1String("state") + toneClass(meter.tone)) +
               escaped(meter.words) + QLatin1String("</span></p>\n");
    }
    void operator()(const Figure& figure) {
        const QString drawn = draw ? draw(figure) : QString();
        out += QStringLiteral("<figure%1>")
                   .arg(drawn.isEmpty()
                            ? QString()
                            : QStringLiteral(" role=\"img\" aria-label=\"%1\"").arg(escaped(figure.alternative)));
        out += drawn.isEmpty() ? QLatin1String("<p dir=\"auto\">") + escaped(figure.alternative) + QLatin1String("</p>")
                               : drawn;
        out += QLatin1String("<figcaption dir=\"auto\">") + escaped(figure.caption) +
               QLatin1String("</figcaption></figure>\n");
    }
    void operator()(const PageBreak&) {}

    void label(const QString& text) {
        if (!text.isEmpty())
            out += QLatin1String("<p class=\"quiet\" dir=\"auto\">") + escaped(text) + QLatin1String("</p>\n");
    }
};

} // namespace

QString toHtml(const Report& report, const FigureMarkup& draw) {
    Writer writer{{}, draw};
    writer.out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                                "<meta charset=\"utf-8\"/>\n"
                                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                "style-src 'unsafe-inline'\"/>\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                     .arg(escaped(report.language));
    writer.out += QLatin1String("<title>") + escaped(report.name()) + QLatin1String("</title>\n");
    if (!report.author.isEmpty())
        writer.out +=
            QLatin1String("<meta name=\"author\" content=\"") + escaped(report.author) + QLatin1String("\"/>\n");
    writer.out += QLatin1String("<style>") + QLatin1String(style) +
                  QLatin1String("</style>\n</head>\n<body>\n<main>\n<header>\n<h1 dir=\"auto\">") +
                  escaped(report.title) + QLatin1String("</h1>\n");
    if (!report.subject.isEmpty())
        writer.out +=
            QLatin1String("<p class=\"subject\" dir=\"auto\">") + escaped(report.subject) + QLatin1String("</p>\n");
    for (const QString& line : report.lines)
        writer.out += QLatin1String("<p dir=\"auto\">") + escaped(line) + QLatin1String("</p>\n");
    writer.out += QLatin1String("</header>\n");
    for (const Block& block : report.blocks)
        std::visit(writer, block.content);
    writer.out += QLatin1String("</main>\n</body>\n</html>\n");
    return writer.out;
}

} // namespace ascent

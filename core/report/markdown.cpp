// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include "core/report/words.h"

namespace ascent {

using namespace report;

namespace {

/// One line of the person's text. Backslash before a character that has a meaning anywhere in a line, and before those
/// that have one at its beginning; ':' and '@' and the stop of "www." would make links of addresses.
QString escapedLine(const QString& line) {
    static const QString anywhere = QStringLiteral("\\`*_[]<>|~&$");
    const QString text = line.simplified();
    QString out;
    out.reserve(text.size() + 8);
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool atStart = i == 0 && QStringView(u"#+-=").contains(c);
        const bool numbered =
            i == digits && digits > 0 && (c == u'.' || c == u')') && (i + 1 == text.size() || text[i + 1].isSpace());
        const bool address =
            (c == u':' && QStringView(text).mid(i + 1, 2) == u"//") || c == u'@' ||
            (c == u'.' && i >= 3 && QStringView(text).mid(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
        if (atStart || numbered || address || anywhere.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// Lines of a paragraph, kept apart by hard breaks.
QString escapedText(const QString& text, const QString& indent = {}) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString one = escapedLine(line); !one.isEmpty())
            lines.append(one);
    return lines.join(QLatin1String("\\\n") + indent);
}

QString inOneLine(const QString& text) {
    return escapedLine(report::oneLine(text));
}

QString quiet(const QString& note) {
    return note.isEmpty() ? QString() : QStringLiteral(" (") + note + u')';
}

struct Writer {
    QString out;

    void operator()(const Heading& heading) {
        out += QString(std::clamp(heading.level, 1, 3) + 1, u'#') + u' ' + inOneLine(heading.text) +
               quiet(inOneLine(heading.note)) + QLatin1String("\n\n");
    }
    void operator()(const Paragraph& paragraph) { out += escapedText(paragraph.text) + QLatin1String("\n\n"); }
    void operator()(const Facts& facts) {
        for (const Fact& fact : facts.rows)
            out += QLatin1String("- **") + inOneLine(fact.label) + QLatin1String("**: ") +
                   escapedText(fact.text, QStringLiteral("  ")) + u'\n';
        out += u'\n';
    }
    void operator()(const Items& items) {
        if (!items.label.isEmpty())
            out += inOneLine(items.label) + QLatin1String(":\n\n");
        int number = 0;
        for (const Item& item : items.rows) {
            QString mark = QStringLiteral("- ");
            if (item.mark == Mark::Number)
                mark = QString::number(++number) + QLatin1String(". ");
            else if (item.mark != Mark::Dot)
                mark = item.mark == Mark::Done ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] ");
            out += mark + escapedText(item.text, QString(mark.size(), u' ')) + quiet(inOneLine(item.note)) + u'\n';
        }
        out += u'\n';
    }
    void operator()(const Grid& grid) {
        QStringList titles, rules;
        for (const Column& column : grid.columns) {
            titles.append(inOneLine(column.title));
            rules.append(QStringLiteral("---"));
        }
        addRow(titles);
        addRow(rules);
        for (const Row& row : grid.rows) {
            QStringList cells;
            for (const QString& cell : row.cells)
                cells.append(inOneLine(cell));
            addRow(cells);
        }
        out += u'\n';
    }
    void operator()(const Meter& meter) {
        if (!meter.label.isEmpty())
            out += inOneLine(meter.label) + QLatin1String(": ");
        out += QStringLiteral("%1 %").arg(qRound(meter.fraction * 100));
        if (!meter.words.isEmpty())
            out += QLatin1String(" (") + inOneLine(meter.words) + u')';
        out += QLatin1String("\n\n");
    }
    void operator()(const Figure& figure) {
        out += QLatin1String("*") + inOneLine(figure.caption) + QLatin1String("*\n\n");
        out += escapedText(figure.alternative) + QLatin1String("\n\n");
    }
    void operator()(const PageBreak&) {}

    void addRow(const QStringList& cells) {
        out += QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    }
};

} // namespace

QString toMarkdown(const Report& report) {
    Writer writer;
    writer.out = QLatin1String("# ") + inOneLine(report.name()) + QLatin1String("\n\n");
    QStringList lines;
    for (const QString& line : report.lines)
        lines.append(inOneLine(line));
    if (!lines.isEmpty())
        writer.out += lines.join(QLatin1String("\\\n")) + QLatin1String("\n\n");
    for (const Block& block : report.blocks)
        std::visit(writer, block.content);
    while (writer.out.endsWith(QLatin1String("\n\n")))
        writer.out.chop(1);
    return writer.out;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/figures_svg.h"
#include "ui/paper/pages.h"
#include "ui/paper/paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>
#include <QTextTable>

namespace ascent {

using namespace report;

namespace {

// Built with a cursor only: text is inserted as text, never read as markup, so that nothing in it can load a file.
class OdtBuilder {
public:
    OdtBuilder(QTextDocument& document, double width)
        : m_document(document)
        , m_cursor(&document)
        , m_style(paperStyle(10))
        , m_width(width) {}

    void title(const Report& report) {
        text(report.title, character(24, m_style.accent, true), spacing(0, 4));
        if (!report.subject.isEmpty())
            text(report.subject, character(14, m_style.ink, true), spacing(0, 2));
        for (const QString& line : report.lines)
            text(line, character(10, m_style.quiet), spacing(0, 2));
    }

    void operator()(const Heading& heading) {
        const double size = heading.level == 1 ? 18 : heading.level == 2 ? 12.5 : 11;
        QTextBlockFormat format = spacing(heading.level == 1 ? 26 : 16, 4);
        format.setHeadingLevel(heading.level);
        text(heading.text, character(size, heading.level == 1 ? m_style.accent : m_style.ink, true), format);
        if (!heading.note.isEmpty())
            m_cursor.insertText(QStringLiteral("  ") + heading.note, character(9, m_style.quiet));
    }
    void operator()(const Paragraph& paragraph) {
        const bool quiet = paragraph.style == ParagraphStyle::Quiet;
        const double size = paragraph.style == ParagraphStyle::Spoken ? 13
                            : paragraph.style == ParagraphStyle::Lead ? 11.5
                            : quiet                                   ? 9
                                                                      : 10;
        text(paragraph.text, character(size, quiet ? m_style.quiet : m_style.ink), spacing(0, 5));
    }
    void operator()(const Facts& facts) {
        QList<QStringList> rows;
        for (const Fact& fact : facts.rows)
            rows.append({fact.label, fact.text});
        table(rows, {1, 4}, false);
    }
    void operator()(const Items& items) {
        if (!items.label.isEmpty())
            text(items.label, character(9, m_style.quiet), spacing(4, 2));
        QTextListFormat format;
        const bool numbered = !items.rows.isEmpty() && items.rows.first().mark == Mark::Number;
        format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        QTextList* list = nullptr;
        for (const Item& item : items.rows) {
            const QString mark = item.mark == Mark::Done   ? QStringLiteral("☑ ")
                                 : item.mark == Mark::Open ? QStringLiteral("☐ ")
                                                           : QString();
            text(mark + item.text, character(10, m_style.ink), spacing(0, 2));
            if (!item.note.isEmpty())
                m_cursor.insertText(QStringLiteral("  ") + item.note, character(9, m_style.quiet));
            if (item.mark != Mark::Dot && item.mark != Mark::Number)
                continue;
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
        }
    }
    void operator()(const Grid& grid) {
        QList<QStringList> rows(1);
        QList<double> shares;
        for (const Column& column : grid.columns) {
            rows[0].append(column.title);
            shares.append(column.share);
        }
        for (const Row& row : grid.rows)
            rows.append(row.cells);
        table(rows, shares, true);
    }
    void operator()(const Meter& meter) {
        QString words = QStringLiteral("%1 %").arg(qRound(meter.fraction * 100));
        if (!meter.words.isEmpty())
            words += QStringLiteral(" · ") + meter.words;
        text(meter.label.isEmpty() ? words : meter.label + QStringLiteral(": ") + words, character(10, m_style.ink),
             spacing(0, 4));
    }
    void operator()(const Figure& figure) {
        constexpr double width = 470 * unitsPerPoint, pixels = 3 / unitsPerPoint;
        // A picture taller than a page would not be shown whole.
        const double height = paintFigure(nullptr, figure, width);
        QImage image(QSize(int(width * pixels), int(height * pixels)), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels, pixels);
        paintFigure(&painter, figure, width);
        painter.end();
        QTextImageFormat format;
        const QString name = QStringLiteral("figure%1.png").arg(++m_figures);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const double shown = std::min({m_width, m_width * 1.1 * width / height});
        format.setName(name);
        format.setWidth(shown);
        format.setHeight(shown * height / width);
        format.setProperty(QTextFormat::ImageAltText, figure.alternative);
        text({}, character(10, m_style.ink), spacing(6, 2));
        m_cursor.insertImage(format);
        text(figure.caption, character(9, m_style.quiet), spacing(0, 6));
    }
    void operator()(const PageBreak&) { m_break = true; }

private:
    static QTextCharFormat character(double points, const QColor& colour, bool semibold = false) {
        QTextCharFormat format;
        format.setFontFamilies(paperFont(10).families());
        format.setFontPointSize(points);
        format.setForeground(colour);
        format.setFontWeight(semibold ? QFont::DemiBold : QFont::Normal);
        return format;
    }
    static QTextBlockFormat spacing(double above, double below) {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        return format;
    }
    void text(const QString& words, const QTextCharFormat& format, QTextBlockFormat block) {
        if (std::exchange(m_break, false))
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (std::exchange(m_begun, true))
            m_cursor.insertBlock(block, format);
        else
            m_cursor.setBlockFormat(block);
        m_cursor.insertText(QString(words).replace(u'\n', QChar(QChar::LineSeparator)), format);
    }
    void table(const QList<QStringList>& rows, const QList<double>& shares, bool head) {
        if (rows.isEmpty())
            return;
        double sum = 0;
        for (const double share : shares)
            sum += share;
        QTextTableFormat format;
        QList<QTextLength> widths;
        for (const double share : shares)
            widths.append(QTextLength(QTextLength::PercentageLength, 100 * share / sum));
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(head ? 1 : 0);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorder(head ? 0.5 : 0);
        format.setBorderBrush(m_style.line);
        format.setBorderCollapse(true);
        QTextTable* table = m_cursor.insertTable(int(rows.size()), int(shares.size()), format);
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < shares.size(); ++column) {
                const bool quiet = head ? row == 0 : column == 0;
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                cell.insertText(rows[row].value(column).replace(u'\n', QChar(QChar::LineSeparator)),
                                character(quiet ? 9 : 10, quiet ? m_style.quiet : m_style.ink, quiet && head));
            }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    DrawingStyle m_style;
    double m_width;
    int m_figures = 0;
    bool m_begun = false;
    bool m_break = false;
};

} // namespace

Result<QByteArray> toOdt(const Report& report, PaperSize paper) {
    const QSizeF size = QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter).sizePoints();
    // What may fill only so many pages is shortened as on our own pages, where it was measured.
    const Report shown = report.mostPages > 0 ? Pages(report, size).report() : report;
    QTextDocument document;
    document.setPageSize(size);
    const double margin = report.mostPages > 0 ? 42 : 62;
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(margin);
    document.rootFrame()->setFrameFormat(frame);
    document.setMetaInformation(QTextDocument::DocumentTitle, report.name());
    OdtBuilder builder(document, size.width() - 2 * margin);
    builder.title(shown);
    for (const Block& block : shown.blocks)
        std::visit(builder, block.content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!QTextDocumentWriter(&buffer, "odf").write(&document))
        return fail({ErrorCode::CannotWrite,
                     QCoreApplication::translate("ascent::paper", "Cannot make the document"),
                     buffer.errorString(),
                     QCoreApplication::translate("ascent::paper", "choose another format"),
                     {}});
    return buffer.data();
}

} // namespace ascent

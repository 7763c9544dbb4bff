// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pieces.h"

#include "ui/paper/marks.h"
#include "ui/paper/roadmap.h"
#include "ui/paper/textlines.h"

#include <QPainter>

namespace ascent {

using namespace report;

namespace {

// Sizes in points: on a plan, and on a sheet.
struct Sizes {
    double body, lead, quiet, label, table, first, second, third, leading, labelColumn;
};
constexpr Sizes planSizes{10, 11.5, 8.8, 8.8, 9, 19, 12, 10.5, 1.45, 92};
constexpr Sizes sheetSizes{9.5, 10, 8.6, 8.8, 8.8, 11.5, 9.8, 9.5, 1.32, 0};

constexpr double firstWithoutCover = 14, spokenSize = 13, spokenLeading = 1.6;

class Setter {
public:
    Setter(const PageType& type, PagePieces& pieces)
        : m_type(type)
        , m_pieces(pieces)
        , m_sizes(type.compact ? sheetSizes : planSizes)
        , m_style(paperStyle(8.5 * type.scale))
        , m_width(type.columnWidth()) {}

    void operator()(const Heading& heading) {
        closeGroup(heading.level);
        const bool first = heading.level == 1, second = heading.level == 2;
        const double large = m_type.chapters || m_type.compact ? m_sizes.first : firstWithoutCover;
        const double size = first ? large : second ? m_sizes.second : m_sizes.third;
        const double noteWidth = heading.note.isEmpty() ? 0 : pt(110);
        const TextLines lines(heading.text, m_type.font(size, true), m_width - noteWidth, 1.25);
        const TextLines note(heading.note, m_type.font(m_sizes.quiet, true), noteWidth - pt(12), 1.25, 1);
        const int begin = int(m_pieces.list.size());
        addLines(lines, 0, first ? m_style.accent : m_style.ink, headingSpace(heading.level));
        if (m_pieces.list.size() == begin)
            return;
        PagePiece& top = m_pieces.list[begin];
        top.heading = int(m_pieces.headings.size());
        m_pieces.headings.append({heading.text, heading.level});
        if (first && !m_type.compact)
            top.room = 0.3;
        if (note.count() > 0)
            decorate(top,
                     [=, style = m_style, width = m_width, tone = heading.tone, dot = pt(3),
                      marked = heading.tone != Tone::Plain || m_type.chapters](QPainter& painter, const QPointF& at) {
                         const QPointF place(at.x() + width - note.width(), at.y() + (lines.ascent() - note.ascent()));
                         // What is no state has no mark: the length of an answer.
                         if (marked)
                             paintTone(painter, place + QPointF(-dot * 2, note.ascent() - dot), dot, tone, style);
                         painter.setPen(style.colourOf(tone));
                         note.paint(painter, place);
                     });
        for (int i = begin; i < m_pieces.list.size(); ++i)
            m_pieces.list[i].keepWithNext = true;
        if (first)
            addRule();
        if (heading.together) {
            m_group = begin;
            m_groupLevel = heading.level;
        }
    }

    void operator()(const Paragraph& paragraph) {
        const bool lead = paragraph.style == ParagraphStyle::Lead, quiet = paragraph.style == ParagraphStyle::Quiet;
        const bool spoken = paragraph.style == ParagraphStyle::Spoken;
        const double size = spoken ? spokenSize : lead ? m_sizes.lead : quiet ? m_sizes.quiet : m_sizes.body;
        // About 72 characters: half the font's size is the width of one.
        const double width = std::min(m_width, m_type.compact ? m_width : pt(size * 0.53 * 82));
        const TextLines lines(paragraph.text, m_type.font(size), width, spoken ? spokenLeading : m_sizes.leading);
        addLines(lines, 0, quiet ? m_style.quiet : m_style.ink,
                 spoken  ? pt(8)
                 : quiet ? pt(1)
                         : pt(m_type.compact ? 3 : 5));
    }

    void operator()(const Facts& facts) {
        bool first = true;
        for (const Fact& fact : facts.rows) {
            if (m_type.compact)
                addRunIn(fact);
            else
                addLabelled(
                    fact.label,
                    TextLines(fact.text, m_type.font(m_sizes.body), m_width - pt(m_sizes.labelColumn), m_sizes.leading),
                    first ? pt(8) : pt(3));
            first = false;
        }
    }

    void operator()(const Items& items) {
        int number = 0;
        const double indent = items.label.isEmpty() || m_type.compact ? 0 : pt(m_sizes.labelColumn);
        // Where there is no room for a column of labels, it stands above the list and stays with it.
        if (m_type.compact && !items.label.isEmpty() && !items.rows.isEmpty()) {
            const int above = int(m_pieces.list.size());
            addLines(TextLines(items.label, m_type.font(m_sizes.quiet), m_width, m_sizes.leading), 0, m_style.quiet,
                     pt(3));
            for (int i = above; i < m_pieces.list.size(); ++i)
                m_pieces.list[i].keepWithNext = true;
        }
        for (const Item& item : items.rows) {
            const QFont font = m_type.font(m_sizes.body);
            const double markRoom = pt(15), noteRoom = item.note.isEmpty() ? 0 : pt(92);
            const double width = std::min(m_width - indent - markRoom - noteRoom, pt(440));
            const TextLines lines(item.text, font, width, m_sizes.leading);
            const TextLines note(item.note, m_type.font(m_sizes.quiet), noteRoom, m_sizes.leading, 1);
            const int begin = int(m_pieces.list.size());
            addLines(lines, indent + markRoom, m_style.ink, number == 0 ? pt(m_type.compact ? 2 : 8) : pt(2));
            if (m_pieces.list.size() == begin)
                continue;
            const QString label = number == 0 && indent > 0 ? items.label : QString();
            ++number;
            decorate(m_pieces.list[begin],
                     [=, style = m_style, mark = item.mark, em = pt(m_sizes.body), base = lines.ascent(),
                      right = m_width](QPainter& painter, const QPointF& at) {
                         paintMark(painter, at + QPointF(indent, base - em * 0.36), em, mark, number, style, font);
                         painter.setPen(style.quiet);
                         note.paint(painter, QPointF(at.x() + right - note.width(), at.y() + base - note.ascent()));
                     });
            if (!label.isEmpty())
                addLabel(m_pieces.list[begin], label, lines.ascent());
        }
    }

    void operator()(const Grid& grid);
    void operator()(const Meter& meter) {
        const double indent = meter.label.isEmpty() ? 0 : pt(m_sizes.labelColumn), bar = pt(150);
        const TextLines words(meter.words, m_type.font(m_sizes.quiet), m_width - indent - bar - pt(12), m_sizes.leading,
                              1);
        const double height = pt(m_sizes.body * m_sizes.leading);
        PagePiece piece{height, pt(8)};
        piece.paint = [=, style = m_style, meter = meter, thick = pt(6)](QPainter& painter, const QPointF& at) {
            paintMeter(painter, QRectF(at.x() + indent, at.y() + (height - thick) / 2, bar, thick), meter.fraction,
                       meter.tone, style);
            painter.setPen(meter.tone == Tone::AtRisk || meter.tone == Tone::Late ? style.colourOf(meter.tone)
                                                                                  : style.quiet);
            words.paint(painter, at + QPointF(indent + bar + thick * 2, (height - words.height()) / 2));
        };
        if (indent > 0)
            addLabel(piece, meter.label, height * 0.7);
        piece.keepWithNext = true;
        m_pieces.list.append(piece);
    }

    void operator()(const Figure& figure) {
        std::visit([&](const auto& data) { add(data); }, figure.data);
        if (m_pieces.list.isEmpty() || figure.caption.isEmpty())
            return;
        m_pieces.list.last().keepWithNext = true;
        addLines(TextLines(figure.caption, m_type.font(m_sizes.quiet), m_width, m_sizes.leading), 0, m_style.quiet,
                 pt(5));
    }
    void operator()(const PageBreak&) { m_break = true; }

    void closeGroup(int level) {
        if (m_group >= 0 && level <= m_groupLevel + 1) {
            m_pieces.list[m_group].groupEnd = int(m_pieces.list.size());
            m_group = -1;
        }
    }

private:
    double pt(double points) const { return m_type.pt(points); }
    double headingSpace(int level) const {
        if (m_type.compact)
            return pt(level == 1 ? 13 : level == 2 ? 7 : 4);
        return pt(level == 1 ? 34 : level == 2 ? 24 : 14);
    }

    template<class F>
    static void decorate(PagePiece& piece, F more) {
        piece.paint = [inner = std::move(piece.paint), more = std::move(more)](QPainter& painter, const QPointF& at) {
            if (inner)
                inner(painter, at);
            more(painter, at);
        };
    }

    /// One piece a line, so that no single line is left behind at the foot or the top of a page.
    void addLines(const TextLines& lines, double indent, const QColor& colour, double before, int head = -1) {
        for (int i = 0; i < lines.count(); ++i) {
            PagePiece piece{lines.lineHeight(), i == 0 ? before : 0};
            piece.keepWithNext = lines.count() > 1 && (i == 0 || i == lines.count() - 2);
            piece.head = head;
            piece.breakBefore = std::exchange(m_break, false);
            piece.paint = [=](QPainter& painter, const QPointF& at) {
                painter.setPen(colour);
                lines.paintLine(painter, i, at + QPointF(indent, 0));
            };
            m_pieces.list.append(piece);
        }
    }

    void addLabel(PagePiece& piece, const QString& label, double base) {
        const TextLines lines(label, m_type.font(m_sizes.label), pt(m_sizes.labelColumn - 8), 1.2, 2);
        decorate(piece, [=, colour = m_style.quiet](QPainter& painter, const QPointF& at) {
            painter.setPen(colour);
            lines.paint(painter, at + QPointF(0, base - lines.ascent()));
        });
    }
    void addLabelled(const QString& label, const TextLines& lines, double before) {
        const int begin = int(m_pieces.list.size());
        addLines(lines, pt(m_sizes.labelColumn), m_style.ink, before);
        if (m_pieces.list.size() > begin)
            addLabel(m_pieces.list[begin], label, lines.ascent());
    }
    void addRunIn(const Fact& fact) {
        const QString text = fact.label + QStringLiteral("  ") + fact.text;
        addLines(TextLines(text, m_type.font(m_sizes.body), m_width, m_sizes.leading, 0, fact.label.size()), 0,
                 m_style.ink, pt(3));
    }
    void addRule() {
        PagePiece rule{pt(m_type.compact ? 3 : 8)};
        rule.keepWithNext = true;
        rule.paint = [colour = m_type.compact ? m_style.line : m_style.accent, width = m_width,
                      y = pt(m_type.compact ? 1 : 4),
                      thin = pt(m_type.compact ? 0.6 : 0.9)](QPainter& painter, const QPointF& at) {
            painter.setPen(QPen(colour, thin));
            painter.drawLine(at + QPointF(0, y), at + QPointF(width, y));
        };
        m_pieces.list.append(rule);
    }

    template<class Paint>
    void addPicture(double height, Paint paint) {
        // A picture is never higher than a page, whatever is in it.
        const double most = (m_type.page.height() - m_type.top - m_type.bottom) * 0.85;
        PagePiece piece{std::min(height, most), pt(10)};
        piece.paint = [paint, width = m_width, tall = piece.height](QPainter& painter, const QPointF& at) {
            paint(painter, QRectF(at.x(), at.y(), width, tall));
        };
        m_pieces.list.append(piece);
    }
    void add(const StrengthsMap& map) {
        addPicture(strengthsMapHeight(map, m_width, m_style),
                   [=, style = m_style](QPainter& painter, const QRectF& area) {
                       paintStrengthsMap(painter, area, map, style);
                   });
    }
    void add(const ValueSets& sets) {
        addPicture(valueSetsHeight(sets, m_width, m_style),
                   [=, style = m_style](QPainter& painter, const QRectF& area) {
                       paintValueSets(painter, area, sets, style);
                   });
    }
    void add(const Roadmap& roadmap) {
        const int head = int(m_pieces.list.size());
        const auto add = [&](double height, double before, auto paint) {
            PagePiece piece{height, before};
            piece.paint = [=, width = m_width, style = m_style](QPainter& painter, const QPointF& at) {
                paint(painter, QRectF(at.x(), at.y(), width, height), style);
            };
            m_pieces.list.append(piece);
        };
        add(roadmapHeadHeight(roadmap, m_width, m_style), pt(6),
            [=](QPainter& painter, const QRectF& area, const DrawingStyle& style) {
                paintRoadmapHead(painter, area, roadmap, style);
            });
        m_pieces.list.last().keepWithNext = true;
        const auto rows = roadmap.bars.size();
        for (qsizetype row = 0; row < rows; ++row) {
            add(roadmapRowHeight(m_style), 0, [=](QPainter& painter, const QRectF& area, const DrawingStyle& style) {
                paintRoadmapRow(painter, area, roadmap, row, style);
            });
            m_pieces.list.last().head = head;
            m_pieces.list.last().keepWithNext = row == 0 || row == rows - 2;
        }
        m_pieces.list[head].groupEnd = int(m_pieces.list.size());
    }

    const PageType& m_type;
    PagePieces& m_pieces;
    const Sizes& m_sizes;
    DrawingStyle m_style;
    double m_width;
    bool m_break = false;
    int m_group = -1;
    int m_groupLevel = 0;
};

void Setter::operator()(const Grid& grid) {
    double sum = 0;
    for (const Column& column : grid.columns)
        sum += column.share;
    const double padding = pt(4.5), gap = pt(10);
    const int head = int(m_pieces.list.size());
    const auto addRow = [&](const QStringList& cells, bool isHead) {
        QList<std::pair<double, TextLines>> set;
        double x = 0;
        int lines = 1;
        const QFont font = m_type.font(isHead ? m_sizes.label : m_sizes.table, isHead);
        for (int i = 0; i < grid.columns.size(); ++i) {
            const double width = m_width * grid.columns[i].share / sum;
            set.append({x, TextLines(cells.value(i), font, width - gap, 1.35)});
            lines = std::max(lines, set.last().second.count());
            x += width;
        }
        const double height = font.pixelSize() * 1.35;
        for (int line = 0; line < lines; ++line) {
            const bool top = line == 0, bottom = line == lines - 1;
            PagePiece piece{height + (top ? padding : 0) + (bottom ? padding : 0), isHead && top ? pt(8) : 0};
            piece.keepWithNext = isHead || (lines > 1 && !bottom && (lines < 9 || top || line == lines - 2));
            piece.head = isHead ? -1 : head;
            piece.paint = [=, style = m_style, width = m_width, all = piece.height,
                           thin = pt(isHead ? 0.9 : 0.5)](QPainter& painter, const QPointF& at) {
                painter.setPen(isHead ? style.quiet : style.ink);
                for (const auto& [left, cell] : set)
                    if (line < cell.count())
                        cell.paintLine(painter, line, at + QPointF(left, top ? padding : 0));
                if (bottom) {
                    painter.setPen(QPen(isHead ? style.quiet : style.line, thin));
                    painter.drawLine(at + QPointF(0, all), at + QPointF(width, all));
                }
            };
            m_pieces.list.append(piece);
        }
        return lines;
    };
    QStringList titles;
    for (const Column& column : grid.columns)
        titles.append(column.title);
    addRow(titles, true);
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        addRow(grid.rows[row].cells, false);
        // No single row at the foot or the top of a page.
        if (row + 1 < grid.rows.size() && (row == 0 || row == grid.rows.size() - 2))
            m_pieces.list.last().keepWithNext = true;
    }
}

} // namespace

PagePieces setBlocks(const Report& report, const PageType& type) {
    PagePieces pieces;
    Setter setter(type, pieces);
    for (const Block& block : report.blocks)
        std::visit(setter, block.content);
    setter.closeGroup(0);
    return pieces;
}

} // namespace ascent

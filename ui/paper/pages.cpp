// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pages.h"

#include <QPainter>

namespace ascent {

namespace {

constexpr double longGroup = 0.62; // of a page: a longer group may be parted

double groupHeight(const QList<PagePiece>& pieces, int from) {
    double height = 0;
    for (int i = from; i < pieces[from].groupEnd; ++i)
        height += pieces[i].height + (i > from ? pieces[i].before : 0);
    return height;
}

/// The height of a piece with those that must not be parted from it; a long chain is cut at half a page.
double chainHeight(const QList<PagePiece>& pieces, int from, double page) {
    double height = 0;
    for (int i = from; i < pieces.size(); ++i) {
        height += i > from ? pieces[i].before : 0;
        // A heading goes with the group that it is above, or it would be left alone at the end of a page.
        if (pieces[i].groupEnd > i)
            if (const double group = groupHeight(pieces, i); group <= page * longGroup)
                return height + group;
        height += pieces[i].height;
        if (!pieces[i].keepWithNext || height > page / 2)
            break;
    }
    return height;
}

} // namespace

Pages::Pages(const Report& report, const QSizeF& paper)
    : m_report(report)
    , m_paper(paper)
    , m_cover(report.cover) {
    const auto fits = [&] { return report.mostPages == 0 || count() <= report.mostPages; };
    for (const double scale : {1.0, 0.95, 0.9}) {
        lay(report, scale);
        if (fits())
            return;
    }
    // What fits is monotone in the rank, so the highest one that does is found by halving.
    const QList<int> ranks = ranksOf(report);
    qsizetype low = 0, high = ranks.size() - 1;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        lay(trimmed(report, ranks[middle]), 0.9);
        if (fits())
            low = middle;
        else
            high = middle - 1;
    }
    m_report = trimmed(report, ranks.value(low));
    lay(m_report, 0.9);
    // The last resort for a report whose bare minimum is too long.
    while (!fits())
        m_pages.removeLast();
}

void Pages::lay(const Report& report, double scale) {
    m_type = pageType(m_paper, report.columns > 1, report.columns, scale);
    // Without a cover the title stands above the first of them, and is the larger one.
    m_type.chapters = report.cover;
    m_pieces = setBlocks(report, m_type);
    m_pages = {{}};
    const double bottom = m_type.page.height() - m_type.bottom, columnStep = m_type.columnWidth() + m_type.gutter;
    double top = m_type.top + mastheadHeight();
    int column = 0;
    double y = top;
    bool atTop = true;
    const auto advance = [&] {
        if (++column == m_type.columns) {
            column = 0;
            m_pages.append(QList<Placed>());
            top = m_type.top;
        }
        y = top;
        atTop = true;
    };
    const auto place = [&](int piece) {
        m_pages.last().append({piece, QPointF(m_type.left + column * columnStep, y)});
        y += m_pieces.list[piece].height;
        atTop = false;
    };
    const QList<PagePiece>& list = m_pieces.list;
    for (int i = 0; i < list.size(); ++i) {
        const PagePiece& piece = list[i];
        const double before = atTop ? 0 : piece.before, page = bottom - m_type.top, left = bottom - y - before;
        const bool chained = i > 0 && list[i - 1].keepWithNext;
        bool fits = piece.height <= left;
        if (!chained)
            fits = fits && chainHeight(list, i, page) <= left && piece.room * page <= left;
        if (fits && piece.groupEnd > i) {
            const double group = groupHeight(list, i);
            fits = group <= left || group > page * longGroup;
        }
        if ((!fits || piece.breakBefore) && !atTop)
            advance();
        else
            y += before;
        if (atTop && piece.head >= 0)
            place(piece.head);
        if (piece.heading >= 0) {
            m_pieces.headings[piece.heading].page = int(m_pages.size()) - 1 + (m_cover ? 1 : 0);
            m_pieces.headings[piece.heading].y = y;
        }
        place(i);
    }
}

void Pages::paint(QPainter& painter, int page) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_cover && page == 0)
        return paintCover(painter);
    if (!m_cover && page == 0)
        paintMasthead(painter);
    for (const Placed& placed : m_pages[page - (m_cover ? 1 : 0)]) {
        painter.save();
        m_pieces.list[placed.piece].paint(painter, placed.at);
        painter.restore();
    }
    paintFooter(painter, page);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/pieces.h"

class QPagedPaintDevice;

namespace ascent {

/// A report broken into pages, ready to be painted.
class Pages {
public:
    /// For a paper in points. A report that may have only so many pages gets smaller type first (never below 8.5
    /// points for text), then loses what has the highest rank.
    Pages(const Report& report, const QSizeF& paper);

    int count() const { return int(m_pages.size()) + (m_cover ? 1 : 0); }
    QSizeF size() const { return m_type.page; } ///< in units
    const QList<HeadingPlace>& headings() const {
        return m_pieces.headings;
    } ///< with the pages that they came to stand on
    /// What came to be printed: the report without what did not fit.
    const Report& report() const { return m_report; }
    /// Paints a page (from 0) in units from the paper's upper left corner.
    void paint(QPainter& painter, int page) const;

private:
    struct Placed {
        int piece;
        QPointF at;
    };
    void lay(const Report& report, double scale);
    double mastheadHeight() const;
    void paintCover(QPainter& painter) const;
    void paintMasthead(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page) const;

    Report m_report;
    QSizeF m_paper;
    PageType m_type;
    PagePieces m_pieces;
    QList<QList<Placed>> m_pages;
    bool m_cover = false;
};

} // namespace ascent

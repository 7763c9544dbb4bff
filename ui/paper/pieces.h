// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/paper/paperstyle.h"

#include <QPointF>

#include <functional>

class QPainter;

namespace ascent {

/// The smallest thing that a page break does not divide: a line of a paragraph, a line of a table row, a figure.
struct PagePiece {
    double height = 0;
    double before = 0; ///< space above it, dropped at the top of a page
    bool keepWithNext = false;
    double room = 0;   ///< starts on a new page where less than this share of the page is left
    int head = -1;     ///< the piece that is repeated above it on a new page: a table's head
    int groupEnd = -1; ///< stays with the pieces before this one where they fit on one page
    int heading = -1;  ///< index into PagePieces::headings
    bool breakBefore = false;
    std::function<void(QPainter&, const QPointF&)> paint = {}; ///< with its upper left corner
};

struct HeadingPlace {
    QString text;
    int level = 1;
    int page = 0; ///< from 0
    double y = 0;
};

struct PagePieces {
    QList<PagePiece> list;
    QList<HeadingPlace> headings;
};

/// Sets the blocks of a report into pieces of the column's width.
PagePieces setBlocks(const Report& report, const PageType& type);

} // namespace ascent

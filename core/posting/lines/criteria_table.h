// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lines/pieces.h"

#include <QHash>

#include <optional>

namespace ascent {

/// What a cell of a person specification holds, by the head of its column.
struct Cell {
    enum What { Name, Essential, Desirable, Assessed };
    What what = Name;
    std::optional<bool> must; ///< of a name: the column that its row has a mark in
};

/// A table of criteria as a clipboard flattens it: a head with "Essential" and "Desirable", and below it lines whose
/// cells are parted by tabs or bars.
class CriteriaTable {
public:
    explicit CriteriaTable(const QString& text)
        : m_text(text) {}
    /// The cell that piece i is; nothing outside a table, and for the words of its head. Pieces are asked for in order.
    std::optional<Cell> cellOf(const QList<Piece>& pieces, qsizetype i);

private:
    bool readHead(const QList<Piece>& pieces, qsizetype first);
    /// Counts on from the piece asked for last, so that a row of very many cells is read once.
    int column(const Piece& piece);
    /// Which of the two columns the row at hand marks by an "E", "X" or a tick, and no words.
    std::optional<bool> marked() const;

    /// "Qualifications | Essential | Desirable" names the matter of the table, and its rows begin with what is
    /// essential.
    bool isWithoutName() const;
    /// Whether the line that begins there has more than one cell.
    bool tabIn(qsizetype from) const;

    const QString& m_text;
    QHash<int, Cell::What> m_columns; // by number, in the table at hand
    qsizetype m_row = -1;             // the paragraph at hand
    qsizetype m_rowStart = 0;         // where its first cell begins
    qsizetype m_counted = 0;          // up to where its cells are counted
    int m_column = 0;                 // and how many those are
    bool m_head = false;              // it is the table's head
    int m_shift = 0;                  // columns that the row at hand leaves out at its beginning
};

} // namespace ascent

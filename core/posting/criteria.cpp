// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/criteria.h"

namespace ascent {

namespace {

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r';
}

std::optional<Cell::What> headOf(QStringView cell) {
    const QList<PlacedWord> words = placedWords(cell);
    constexpr qsizetype most = 5;
    if (words.isEmpty() || words.size() > most)
        return std::nullopt;
    for (const PlacedWord& word : words) {
        if (word.lower == u"essential" || word.lower == u"required")
            return Cell::Essential;
        if (word.lower == u"desirable" || word.lower == u"preferred")
            return Cell::Desirable;
        if (word.lower == u"assessed" || word.lower == u"assessment" || word.lower == u"evidence" ||
            word.lower == u"measured" || word.lower == u"method")
            return Cell::Assessed;
    }
    return Cell::Name;
}

} // namespace

int CriteriaTable::column(const Piece& piece) {
    if (m_counted < m_rowStart || m_counted > piece.start) { // another row, or its head is read once more
        m_counted = m_rowStart;
        m_column = 0;
    }
    for (; m_counted < piece.start; ++m_counted)
        m_column += m_text[m_counted] == u'\t' || m_text[m_counted] == u'|';
    return m_column;
}

bool CriteriaTable::readHead(const QList<Piece>& pieces, qsizetype first) {
    QHash<int, Cell::What> columns;
    bool essential = false, desirable = false;
    constexpr qsizetype mostCells = 8;
    qsizetype i = first;
    for (; i < pieces.size() && pieces[i].paragraph == pieces[first].paragraph; ++i) {
        const auto what = headOf(QStringView(m_text).mid(pieces[i].start, pieces[i].length));
        if (!what || i - first > mostCells || columns.contains(column(pieces[i])))
            return false;
        essential = essential || *what == Cell::Essential;
        desirable = desirable || *what == Cell::Desirable;
        columns.insert(column(pieces[i]), *what);
    }
    if (i - first < 2 || !essential || !desirable)
        return false;
    m_columns = columns;
    return true;
}

std::optional<Cell> CriteriaTable::cellOf(const QList<Piece>& pieces, qsizetype i) {
    const Piece& piece = pieces[i];
    if (piece.paragraph != m_row) {
        m_row = piece.paragraph;
        constexpr qsizetype far = 40; // bars and marks before the first cell
        m_rowStart = piece.start;
        while (m_rowStart > 0 && piece.start - m_rowStart < far && !isLineEnd(m_text[m_rowStart - 1]))
            --m_rowStart;
        m_counted = m_rowStart;
        m_column = 0;
        m_head = !piece.lineEnd && readHead(pieces, i);
        const bool cells =
            !piece.lineEnd || QStringView(m_text).mid(m_rowStart, piece.end() - m_rowStart).contains(u'|');
        if (!m_head && !cells)
            m_columns.clear(); // a line without cells ends the table
    }
    if (m_head || m_columns.isEmpty())
        return std::nullopt;
    return Cell{m_columns.value(column(piece), Cell::Name)};
}

} // namespace ascent

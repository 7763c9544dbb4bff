// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lines/criteria_table.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r';
}

std::optional<Cell::What> headOf(QStringView cell) {
    const QList<PlacedWord> words = placedWords(cell);
    constexpr qsizetype most = 5; // words of a column's head
    if (words.isEmpty() || words.size() > most)
        return std::nullopt;
    static const WordSet& essential = langWords(u"posting/pasted.txt", u"column-essential");
    static const WordSet& desirable = langWords(u"posting/pasted.txt", u"column-desirable");
    static const WordSet& assessed = langWords(u"posting/pasted.txt", u"column-assessed");
    for (const PlacedWord& word : words) {
        if (essential.contains(word.lower))
            return Cell::Essential;
        if (desirable.contains(word.lower))
            return Cell::Desirable;
        if (assessed.contains(word.lower))
            return Cell::Assessed;
    }
    return Cell::Name;
}

/// What ticks a cell: "E", "x", "\u2713", "Yes".
bool isMark(QStringView cell) {
    static const WordSet& ticks = langWords(u"posting/pasted.txt", u"tick");
    const QStringView bare = cell.trimmed();
    const bool letters = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return !letters || ticks.contains(bare.toString().toLower());
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
    constexpr qsizetype mostCells = 8; // of a head: more are a sentence with tabs in it
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

bool CriteriaTable::tabIn(qsizetype from) const {
    constexpr qsizetype longest = 2000; // characters of a row
    for (qsizetype i = from; i < std::min(m_text.size(), from + longest) && !isLineEnd(m_text[i]); ++i)
        if (m_text[i] == u'\t' || m_text[i] == u'|')
            return true;
    return false;
}

bool CriteriaTable::isWithoutName() const {
    constexpr qsizetype longest = 2000; // characters of a row
    qsizetype cells = 1;
    for (qsizetype i = m_rowStart; i < std::min(m_text.size(), m_rowStart + longest) && !isLineEnd(m_text[i]); ++i)
        cells += m_text[i] == u'\t';
    return m_columns.size() >= 3 && m_columns.value(0, Cell::Assessed) == Cell::Name && cells + 1 == m_columns.size();
}

std::optional<bool> CriteriaTable::marked() const {
    constexpr qsizetype longest = 2000; // characters of a row
    const qsizetype limit = std::min(m_text.size(), m_rowStart + longest);
    std::optional<bool> must;
    int column = 0;
    qsizetype from = m_rowStart;
    for (qsizetype i = m_rowStart; i <= limit; ++i) {
        const bool end = i == limit || isLineEnd(m_text[i]);
        if (!end && m_text[i] != u'\t' && m_text[i] != u'|')
            continue;
        const QStringView cell = QStringView(m_text).mid(from, i - from).trimmed();
        const Cell::What what = m_columns.value(column + m_shift, Cell::Name);
        if (!cell.isEmpty() && (what == Cell::Essential || what == Cell::Desirable)) {
            if (!isMark(cell))
                return std::nullopt;
            must = what == Cell::Essential;
        }
        if (end)
            break;
        ++column;
        from = i + 1;
    }
    return must;
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
        m_shift = !m_head && isWithoutName() ? 1 : 0;
        const bool ticked =
            piece.end() < m_text.size() && (m_text[piece.end()] == u'\t' || m_text[piece.end()] == u'|');
        const bool cells =
            !piece.lineEnd || ticked || QStringView(m_text).mid(m_rowStart, piece.end() - m_rowStart).contains(u'|');
        // A line without cells ends the table, and so do sentences after an empty line: they fill no row.
        const bool bars = QStringView(m_text).mid(m_rowStart, piece.end() - m_rowStart).contains(u'|') || ticked;
        const bool prose = piece.blankBefore && !bars && !tabIn(m_rowStart);
        if (!m_head && (!cells || prose))
            m_columns.clear();
    }
    if (m_head || m_columns.isEmpty())
        return std::nullopt;
    const Cell::What what = m_columns.value(column(piece) + m_shift, Cell::Name);
    if (what == Cell::Name)
        return Cell{what, piece.lineStart ? marked() : std::nullopt};
    // A mark asks for nothing itself.
    return Cell{isMark(QStringView(m_text).mid(piece.start, piece.length)) ? Cell::Assessed : what, {}};
}

} // namespace ascent

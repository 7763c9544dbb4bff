// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"

namespace ascent {

namespace posting { // the reports have types of the same names
/// A part of a posting that becomes one line of the result, before its kind is known.
struct Piece {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype paragraph = 0;  ///< counts the physical lines; the sentences of a paragraph share it
    bool bullet = false;      ///< stood behind a bullet or a number
    char32_t sign = 0;        ///< what it stood behind, where it begins its line
    bool lineStart = false;   ///< the first of its physical line
    bool lineEnd = false;     ///< the last of its physical line
    bool blankBefore = false; ///< an empty line before its physical line
    bool marked = false;      ///< set off as a heading: Markdown "#", bold as a whole, an HTML heading
    bool run = false;         ///< goes on the piece before (parts of a sentence between semicolons)
    qsizetype end() const { return start + length; }
};
} // namespace posting
using posting::Piece;

/// A physical line without its white space: what the text's own line ends part.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0;
    bool blankBefore = false;
    bool item = false;    ///< an HTML list item
    bool heading = false; ///< an HTML heading
};

/// The non-blank lines of the text; HTML's block tags end a line too, and wrapped lines are one.
QList<TextLine> linesOf(const QString& text);

/// The words of a part of the text, without those that an HTML tag within it is made of.
QList<PlacedWord> visibleWords(const QString& text, qsizetype start, qsizetype length);

/// Cuts a posting into its lines: bullets, sentences, and what ran together without a space.
QList<Piece> piecesOf(const QString& text);

/// Shrinks [start, end) past white space, bullets, numbering and Markdown marks. True where there was a bullet or a
/// number.
bool trimPiece(const QString& text, qsizetype& start, qsizetype& end);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace ascent {

/// A piece of a sentence as the readers of dates and quantities see it. A hyphen between two pieces is no
/// piece of its own: "6-month" is a number and a word that hangs on it.
struct Lexeme {
    enum class Kind {
        Word,   ///< letters, with digits after them ("Q2") and inner apostrophes
        Number, ///< digits, with separators and a scale ("1,500", "3.5", "40k")
        Date,   ///< digits in two or three groups that may be a day ("2027-06-30", "3/4/27")
        Mark,   ///< anything else that is no white space
    };
    Kind kind = Kind::Mark;
    qsizetype start = 0; ///< UTF-16 position
    qsizetype length = 0;
    QStringView raw;     ///< as written; lives as long as the text
    QString text;        ///< small letters, straight apostrophes
    double value = 0;    ///< of a number
    bool hyphen = false; ///< hangs on the piece before it by a hyphen
    bool glued = false;  ///< no white space before it
    bool ordinal = false;
    bool percent = false; ///< of a number: a % sign, "percent" or "per cent" follows (and is a piece too)
    QString currency;     ///< of a number: the sign before or the word after it, as a sign where there is one

    bool is(std::u16string_view word) const { return kind == Kind::Word && QStringView(text) == QStringView(word); }
    bool isMark(char16_t c) const { return kind == Kind::Mark && length == 1 && raw.front() == c; }
};

/// Takes a text apart. Linear in its length.
QList<Lexeme> lexemes(QStringView text);

/// A number that begins at a piece, in digits or in words ("twenty-five", "two and a half", "a dozen").
struct NumberRead {
    double value = 0;
    int pieces = 0; ///< how many pieces it takes
};

/// Nothing where no number begins. Ordinals ("third") and "a" alone are no numbers here.
std::optional<NumberRead> readNumber(std::span<const Lexeme> pieces, qsizetype at);

/// The place of an ordinal, 1 to 31, in digits or words ("3rd", "third", "last" is -1); nothing otherwise.
std::optional<int> readOrdinal(const Lexeme& piece);

/// Whether a word is meant by another one: the same, or within one slip of the hand (two in eight letters and
/// more): a letter left out, added, changed or swapped with its neighbour. The first letters must be the same,
/// and words under five letters must be equal.
bool isSlipOf(QStringView written, std::u16string_view meant);

} // namespace ascent

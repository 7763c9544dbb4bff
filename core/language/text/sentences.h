// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/word_kinds.h"

#include <QList>
#include <QString>

namespace ascent {

/// What stands between a token and the one before it, weakest first.
enum class Break : quint8 { None, Comma, Clause, Sentence };

/// A word or a number of a text. Positions are UTF-16 code units of the text. Hyphens divide ("full-time" is two
/// tokens), and an English contraction stands as two tokens over the same place ("I'd": i, would), so that a rule
/// reads "I'm" and "I am" alike.
struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    QString word;         ///< small letters, straight apostrophes
    bool capital = false; ///< begins with a capital in the text
    bool number = false;  ///< digits, or a number word
    bool money = false;   ///< a number with a currency sign
    double value = 0;     ///< of a number
    Break before = Break::None;
    WordKinds kinds;  ///< the closed classes that the word is of; none for "garden"
    int clause = 0;   ///< index in Prose::clauses
    int sentence = 0; ///< index in Prose::sentences

    qsizetype end() const { return start + length; }
    /// Whether the word is of the closed class, of one of the classes.
    bool is(WordKinds any) const { return bool(kinds & any); }
};

/// Tokens from first up to, not including, end.
struct TokenRange {
    int first = 0;
    int end = 0;
    int size() const { return end - first; }
};

struct ProseSentence : TokenRange {
    bool asks = false;   ///< ends in a question mark
    bool bullet = false; ///< an item of a list
};

struct ProseClause : TokenRange {
    int sentence = 0;
};

/// A text as sentences, clauses and tokens. Every token is in one sentence and one clause.
struct Prose {
    QList<Token> tokens;
    QList<ProseSentence> sentences;
    QList<ProseClause> clauses;
};

/// Reads English prose in one pass: full sentences, lists with bullets, one line a thought.
Prose readProse(QStringView text);

} // namespace ascent

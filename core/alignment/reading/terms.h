// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/reading/meaning_book.h"

#include <array>

namespace ascent {

// Weights say how much a word tells: a thing 1, a name more, a filling word next to nothing (terms.cpp).
inline constexpr double nameWeight = 1.5;     ///< of a tool, a licence, a language
inline constexpr double phraseWeight = 1.4;   ///< of a whole phrase, at the least
inline constexpr double oneThing = 0.9;       ///< of a thing, or nearly: less is a rest of filling words
inline constexpr double tellsSomething = 0.4; ///< an activity and a setting weigh more, filling words less

/// What stands between a word and the one before it.
enum class Join : quint16 {
    None = 0,
    And = 1,        ///< "and", "or", "plus"
    Comma = 2,      ///< "," or "/"
    Stop = 4,       ///< ";", ":", ".", a bracket or a dash: what follows stands for itself
    Example = 8,    ///< "such as", "including", "e.g."
    Place = 16,     ///< "in", "at", "during": what follows is where and when
    Toward = 32,    ///< "with", "for", "to": what follows is for whom and with what
    Of = 64,        ///< "of"
    Relative = 128, ///< "that", "who", "so", "because": what follows tells more of it
    Apart = 256,    ///< any other word without a sense of its own
    Means = 512,    ///< "by": what follows is how it is done
    Under = 1024,   ///< "under"
};
Q_DECLARE_FLAGS(Joins, Join)

/// A word that may tell something, at its place.
struct Term {
    qsizetype start = 0, length = 0;
    int number = 0; ///< of its stem
    Tells tells = Tells::Thing;
    int agent =
        -1; ///< number of the word for who does it: of "painters", while `number` is of "paint"; -1 where it is none
    bool people = false;   ///< others are meant who do it: "supervise painters"
    bool quality = false;  ///< only tells how well another thing is done: "accurate" of "accurate forecasts"
    bool name = false;     ///< of a tool, a licence, a language: by its capitals
    bool language = false; ///< of a language
    Joins before;
    double weight = 0; ///< 0 (nothing) to 1.5 (a name)
};

/// What a stretch of words stands for: a stem, or a meaning that several phrases share.
struct Sense {
    static constexpr int mostWords = 6;
    int number = 0;
    int phrase = 0;                     ///< of the words themselves; 0 for a single stem
    std::array<qint16, mostWords> at{}; ///< places in Gist::terms
    qint8 count = 0;
    bool kind = false;   ///< a kind of the meaning: offered, not asked for
    bool wide = false;   ///< an activity alone
    bool people = false; ///< others who do it: "sales reps" of "coach sales reps"
};

/// A text with what it speaks of.
struct Gist {
    QString text;
    QList<Term> terms;
    QList<Sense> senses;
    QList<bool> phrased; ///< by term: it stands in a phrase that tells something else than it: "store" in "cold store"
    QList<double>
        about;       ///< by term: 1 where it is what the text is about, less where it is where, for whom or with what
    double mass = 0; ///< what all of it tells
};

/// Brings texts to terms that can be compared. Keeps the numbers that it gives, so one reader serves a whole
/// comparison. English.
class TermReader {
public:
    Gist read(const QString& text);
    /// The number of a meaning by its key in synonyms.txt or clashes.txt; -1 where there is none.
    int meaning(const QString& key) const { return meaningBook().meaning(key); }
    /// A text for saysIn(): its terms, with the idioms of clashes.txt joined.
    QList<Term> saidIn(const QString& text);

private:
    int numberOf(const QString& stem);
    QList<Term> termsOf(const QString& text);

    Stemmer m_stemmer;
    struct Word {
        int number = 0;
        Tells tells = Tells::Thing;
        int agent = -1;
        bool plural = false, quality = false;
    };
    QHash<QString, Word> m_known;
    QHash<QString, int> m_numbers; // stems that the lexicon has not
};

/// How a text states a meaning: word by word, with a word between those of a phrase, or by a phrase that denies
/// itself: "no fixed hours".
enum class Stating { Strict, Loose, Denying };
/// Whether what TermReader::saidIn() gave states a meaning of the lexicon, also one that serves conflicts alone.
bool saysIn(const QList<Term>& said, int meaning, Stating how);

Q_DECLARE_OPERATORS_FOR_FLAGS(Joins)

} // namespace ascent

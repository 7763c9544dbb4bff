// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace ascent {

/// The closed classes of a language: the words that hold a sentence together. A word may be of several ("that").
/// The words stand in resources/lang/en/words/grammar.txt, a section a kind.
enum class WordKind : quint32 {
    Article = 1U << 0,
    Determiner = 1U << 1,     ///< "this", "every"
    Possessive = 1U << 2,     ///< "my"
    Quantifier = 1U << 3,     ///< "lots", "most"
    Preposition = 1U << 4,    ///< "of", "within"
    Coordinator = 1U << 5,    ///< "and"
    Subordinator = 1U << 6,   ///< "because"
    SubjectPronoun = 1U << 7, ///< "i", "nobody"
    ObjectPronoun = 1U << 8,  ///< "me"
    Speaker = 1U << 9,        ///< "i", "my", "us"
    Speakers = 1U << 10,      ///< "we", "our"
    Listener = 1U << 11,      ///< "you", "your"
    ThirdPerson = 1U << 12,   ///< "they", "his"
    Reflexive = 1U << 13,     ///< "myself"
    Relative = 1U << 14,      ///< "who"
    QuestionWord = 1U << 15,  ///< "how"
    Be = 1U << 16,            ///< a form of "be"
    Have = 1U << 17,
    Do = 1U << 18,
    Modal = 1U << 19,           ///< "will", "could"
    PastAuxiliary = 1U << 20,   ///< "was", "did"
    Negation = 1U << 21,        ///< "not", "never", "nobody"
    Degree = 1U << 22,          ///< "very"
    InnerAdverb = 1U << 23,     ///< "also": stands between a subject and its verb
    Politeness = 1U << 24,      ///< "please"
    OpensClause = 1U << 25,     ///< "because", "which": a clause begins here
    BeginsSubject = 1U << 26,   ///< "i", "my": after "and", a clause begins here
    TitleBeforeName = 1U << 27, ///< "dr"
    Employer = 1U << 28,        ///< "company": the firm that the speaker talks to
};
Q_DECLARE_FLAGS(WordKinds, WordKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordKinds)

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"
#include "core/language/text/sentences.h"
#include "core/language/time/dates.h"

#include <memory>

namespace ascent {

/// What a word is in its sentence.
enum class WordClass : quint8 {
    Unknown, ///< in another script, or nothing but marks
    Noun,
    Verb,
    Auxiliary, ///< a form of "be", "have" or "do", a modal; "have" and "do" too where they are the verb itself
    Adjective,
    Adverb,
    Determiner, ///< articles, possessives, "every"
    Pronoun,
    Preposition, ///< "to" before a verb too
    Conjunction,
    Number,
};

/// How sure a word's class is.
enum class Sureness : quint8 {
    Guess,  ///< the word isn't known, and nothing around it tells
    Likely, ///< the word can be several things, and its place speaks for this one
    Sure,   ///< it can be nothing else, or its place leaves no choice
};

struct ClassReading {
    WordClass is = WordClass::Unknown;
    Sureness sure = Sureness::Guess;

    friend bool operator==(const ClassReading&, const ClassReading&) = default;
};

/// Whose a clause is.
enum class Subject : quint8 {
    None,     ///< no subject, and nothing before that could be one
    Me,       ///< "I", "my aim"; in a fragment that leaves the subject away ("Led a team") too
    Us,       ///< "we", "our team"
    Employer, ///< who is spoken to: "you", "your school", "the company"
    Somebody, ///< another person or party: "my boss", "they", "patients"
    Thing,    ///< "it", "there", "the queue"
};

enum class Tense : quint8 { None, Past, Present, Future };

/// How a clause is meant.
enum class Stance : quint8 {
    Open,  ///< no verb tells
    Done,  ///< was done, or has been: "I ran", "I've run"
    Doing, ///< is done, or is so: "I run", "I'm running"
    Meant, ///< is wished, planned or to come: "I'd like to run", "I will run", "my aim is to run"
};

/// A part of a sentence about one subject.
struct Clause : TokenRange {
    int sentence = 0;
    Subject subject = Subject::None;
    bool ownSubject = false; ///< false where the subject was taken from the clause before, or left away
    Tense tense = Tense::None;
    Stance stance = Stance::Open;
    bool denied = false; ///< "I have never run", "nobody runs"
    int verb = -1;       ///< the token of the verb that carries the meaning: "run" of "I'd like to run"; -1: none

    /// What somebody else does, did or wants.
    bool isAnothers() const { return subject == Subject::Somebody || subject == Subject::Employer; }
};

/// An amount in a text: "20 %", "£40k", "three courses".
struct Amount : TokenRange {
    double value = 0;
    bool percent = false;
    QString currency; ///< a sign; empty where it is no sum of money
    int unit = -1;    ///< the token that is counted; -1: none
};

/// A text, read. It owns its text and never changes; a copy costs nothing and shares what was read. Several threads may
/// read one Text. Tokens, sentences and clause bounds are made at once; all else when it is first asked for.
/// English; of other languages it gives tokens and sentences. Positions are UTF-16 code units.
class Text {
public:
    Text();
    explicit Text(const QString& text);

    const QString& string() const;
    bool isEmpty() const { return tokens().isEmpty(); }

    const Prose& prose() const { return *m_prose; }
    const QList<Token>& tokens() const { return prose().tokens; }
    const QList<ProseSentence>& sentences() const { return prose().sentences; }
    int size() const { return int(tokens().size()); }
    const Token& token(int at) const { return tokens()[at]; }
    /// The word of a token in small letters; empty outside the text.
    const QString& word(int at) const;
    /// As it was typed, from the first token to the end of the last.
    QStringView written(const TokenRange& range) const;
    /// The tokens whose places overlap so many characters.
    TokenRange tokensAt(qsizetype start, qsizetype length) const;

    /// The base form of a verb's form and the singular of a plural, by the word alone: "went" is "go", "planning" is
    /// "plan", "nurses" is "nurse". The word itself where none is known.
    const QString& lemma(int at) const;
    /// After Porter 2, without an ending "'s".
    const QString& stem(int at) const;
    /// What the word is, by itself and by what stands around it.
    ClassReading wordClass(int at) const;
    bool is(int at, WordClass which) const { return wordClass(at).is == which; }

    /// With whose, when and how they are meant. The bounds are those of prose().clauses.
    const QList<Clause>& clauses() const;
    QList<Amount> amounts() const;
    /// Runs of words with capitals that no sentence's beginning explains: names of people, firms, places, products.
    QList<TokenRange> names() const;

    /// Whole words as an advert is read: contractions, "C++" and "R&D" are one word each, "full-time" is two.
    const QList<PlacedWord>& words() const;
    /// What stands between white space, without marks around it, in small letters: "full-time" is one, "it's" is one.
    const QStringList& spacedWords() const;
    /// The pieces that dates and amounts are read from. Their views live as long as this or a copy.
    const QList<Lexeme>& pieces() const;
    /// The phrases of time, as core/language/time/dates.h reads them.
    QList<TimePhrase> times(QDate today, DateOrder order = DateOrder::MonthFirst) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
    const Prose* m_prose; // of m_data
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/text/group.h"
#include "core/language/lang_file.h"

#include <vector>

namespace ascent::critic {

/// The words that patterns name, as numbers, and the classes of words. Only what stands in the files has a number.
class WordNumbers {
public:
    static constexpr int anyNumber = 0; ///< "<number>"
    static constexpr int anySum = 1;    ///< "<sum>"
    static constexpr int unknown = -1;

    WordNumbers();

    int of(const QString& word) const { return m_numbers.value(word, unknown); }
    int size() const { return int(m_numbers.size()); }
    /// The numbers of a word and, where it ends in "+", of its forms; new ones where there are none yet.
    std::vector<int> add(const QString& word);
    /// A section of single words: what "<name>" stands for. A name that is taken is told as a fault.
    void addClass(const LangFile& file, const QString& section);
    const std::vector<int>* classNamed(const QString& name) const;

private:
    QHash<QString, int> m_numbers;
    QHash<QString, std::vector<int>> m_classes;
};

/// A place of a pattern: one of some words, or up to `gap` words of any kind.
struct PatternPlace {
    std::vector<int> words; ///< sorted
    int gap = 0;
    bool optional = false;
    bool negative = false;
    bool orEnd = false; ///< the end of the clause will do
};

/// A line of a patterns section, in a small language over the words of one sentence:
///   word      the word             word+   with its endings (-s, -ed, -ing)   a|b     one of them
///   <name>    a class of words     <number>, <sum>   any number, any sum of money
///   X?        may be absent        *3      up to three words                  !a|b    not followed by one of them
///   ^^        begins the sentence  //      ends the sentence
///   ^         begins a clause      /       ends a clause (also as one of several: a|/)
///   ~         first of all: a weak pattern, of words that anyone uses; it warns only where more speaks for it
struct Pattern {
    Group group = Group::Aim;
    bool beginsClause = false;
    bool endsClause = false;
    bool beginsSentence = false;
    bool endsSentence = false;
    bool weak = false;
    std::vector<PatternPlace> places;
    QString file; ///< for messages: where it stands
    int line = 0;
};

/// Reads a line. What can't be read is told through LangFile::fault, and nothing is returned.
std::optional<Pattern> readPattern(const LangFile& file, const LangLine& line, Group group, WordNumbers& numbers);

} // namespace ascent::critic

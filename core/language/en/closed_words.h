// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/word_kinds.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ascent::english {

/// What is known of a word by itself, without the sentence.
struct ClosedWord {
    WordKinds kinds;
    std::optional<double> value; ///< of a number in letters
};

/// A word in small letters with straight apostrophes. The same object for every word that is in no closed class.
const ClosedWord& closedWord(const QString& word);

/// The words that a contraction stands for ("can't": can, not); nothing for a possessive and for other words.
QStringList contractedWords(const QString& word);

} // namespace ascent::english

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// Something that a word may name, or a kind of thing that this belongs to.
struct NamedKind {
    int sense = 0;       ///< a number that words which may name the same have in common
    double nearness = 0; ///< 1 for the commonest sense of the word, less for rarer ones and the more general
};

/// What a word of running text (small letters, in any form) may name, and what kind of thing that is, three steps up:
/// "medication" is a drug, to "administer" is to give. By rising sense; empty for a word that is not known. What two
/// words have in common tells that they may speak of the same, never that they do. English, from WordNet 3.0
/// (resources/lang/en/words/senses.txt). Safe from several threads.
QList<NamedKind> kindsNamedBy(const QString& word);

} // namespace ascent

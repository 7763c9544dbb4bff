// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text.h"

#include <QFlags>

namespace ascent::english {

/// What a word may be by itself.
enum class MayBe : quint8 { Noun = 1, Verb = 2, Adjective = 4, Adverb = 8 };
Q_DECLARE_FLAGS(MayBes, MayBe)
Q_DECLARE_OPERATORS_FOR_FLAGS(MayBes)

/// How a form comes from its lemma.
enum class Ending : quint8 { None, S, Past, Participle, Gerund };

/// A word of the open classes by itself.
struct WordForm {
    QString lemma;
    QString stem;
    MayBes classes;
    Ending ending = Ending::None;
    bool past = false;  ///< a past form or a participle, "run" and "cut" too
    bool known = false; ///< the word or its base stands in a list; false: its spelling alone tells, or nothing does
};

/// A word in small letters. Remembered for the whole process; safe from several threads.
WordForm wordForm(const QString& word);
/// The forms of many words, with the lock taken once.
QList<WordForm> wordForms(const QList<Token>& tokens);

} // namespace ascent::english

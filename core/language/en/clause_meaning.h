// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/en/word_forms.h"

namespace ascent::english {

/// The clauses of a text with whose, when and how they are meant.
QList<Clause> clauseMeanings(const Prose& prose, const QList<WordForm>& forms, const QList<ClassReading>& classes);

} // namespace ascent::english

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/en/word_forms.h"

namespace ascent::english {

/// What each word of a text is in its sentence. `forms`: of the tokens, in their order.
QList<ClassReading> wordClasses(const Prose& prose, const QList<WordForm>& forms);

} // namespace ascent::english

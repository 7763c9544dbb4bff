// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

namespace ascent {

/// A sentence of a text, with the space after it left out. Positions are UTF-16 code units.
struct SentenceRange {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const SentenceRange&, const SentenceRange&) = default;
};

/// The sentences of a text, in order.
QList<SentenceRange> sentenceRanges(const QString& text);
/// The sentence at a place; after the last stop, the last one. An empty range in an empty text.
SentenceRange sentenceAt(const QList<SentenceRange>& sentences, qsizetype position);

/// Which entries stand behind a text that was composed and then, perhaps, changed: every sentence that still stands as
/// it was composed keeps its spans; a sentence that the person changed or wrote has none.
QList<AnswerSpan> traced(const QString& text, const ComposedAnswer& composed);

/// How many characters of a text still stand as they were composed.
qsizetype untouched(const QString& text, const ComposedAnswer& composed);

} // namespace ascent

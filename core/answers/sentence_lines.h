// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/origin.h"
#include "core/model/say_line.h"

namespace ascent {

/// A sentence of an answer's text, and what it was made of.
struct SentenceLine {
    SentenceRange at;
    QString words;
    QString before;   ///< as it was composed, where the person changed it since; else empty
    bool own = false; ///< a say line of the person's stands behind it
    std::optional<SayLine>
        line;      ///< that speaks of its entry, with its words where it is own; nothing: a tie, or not known
    QString whole; ///< all that is said of the entry, of which the sentence is a part
};

/// The sentences of a text, in order, held against what was composed last for it.
QList<SentenceLine> sentenceLines(const QString& text, const ComposedAnswer& composed, const Content& content,
                                  QDate today);

/// The line with the sentence worded otherwise: the rest of it stays.
SayLine reworded(const SentenceLine& sentence, const QString& words);

} // namespace ascent

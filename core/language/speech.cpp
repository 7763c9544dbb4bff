// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech.h"

#include <cmath>

namespace ascent {

int countWords(QStringView text) {
    int words = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            counted = false;
        } else if (!counted && (c.isLetterOrNumber() || c.isSurrogate())) {
            counted = true;
            ++words;
        }
    }
    return words;
}

int speakingSeconds(int words, double wordsPerMinute) {
    return wordsPerMinute > 0 ? static_cast<int>(std::lround(words * 60.0 / wordsPerMinute)) : 0;
}

qsizetype codePointsBefore(QStringView text, qsizetype position) {
    qsizetype count = 0;
    for (qsizetype at = 0; at < position && at < text.size(); ++at)
        if (!(text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate()))
            ++count;
    return count;
}

} // namespace ascent

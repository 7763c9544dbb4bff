// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/speech/speech.h"

#include <algorithm>
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

CodePoints::CodePoints(QStringView text) {
    m_before.reserve(text.size() + 1);
    qsizetype points = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        m_before.append(points);
        const bool half = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        points += half ? 0 : 1;
    }
    m_before.append(points);
}

qsizetype CodePoints::before(qsizetype position) const {
    return m_before[std::clamp<qsizetype>(position, 0, m_before.size() - 1)];
}

} // namespace ascent

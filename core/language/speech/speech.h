// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// Words as they are spoken: runs between white space that hold a letter or a digit.
int countWords(QStringView text);

/// Seconds to say so many words, rounded to the nearest. Prepared speech runs at 125 to 150 words a minute.
int speakingSeconds(int words, double wordsPerMinute);

/// UTF-16 positions of a text as Unicode code points, the unit of the command line's JSON. They are counted once, so
/// that a long text with many places takes linear time.
class CodePoints {
public:
    explicit CodePoints(QStringView text);
    /// The number of code points before a position; one past the end counts as the end.
    qsizetype before(qsizetype position) const;

private:
    QList<qsizetype> m_before; ///< before each code unit, and before the end
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// Words as they are spoken: runs between white space that hold a letter or a digit.
int countWords(QStringView text);

/// Seconds to say so many words, rounded to the nearest. Prepared speech runs at 125 to 150 words a minute.
int speakingSeconds(int words, double wordsPerMinute);

/// The number of Unicode code points before a UTF-16 position: the unit of the command line's JSON.
qsizetype codePointsBefore(QStringView text, qsizetype position);

} // namespace ascent

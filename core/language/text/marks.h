// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace ascent {

/// The marks of every script, as far as a text is parted by them.

inline bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

/// Ends a question in some script.
inline bool isQuestionMark(QChar c) {
    return c == u'?' || QStringView(u"\u061f\u1367\u2047\u2048\u2049\ufe56\uff1f").contains(c);
}

/// Ends a sentence wherever it stands, with or without white space behind it: the terminals of Unicode's property
/// Sentence_Terminal but for the full stop, which also ends abbreviations and parts numbers.
inline bool isSentenceEnd(QChar c) {
    if (c.unicode() < 0x80)
        return c == u'?' || c == u'!';
    return isQuestionMark(c) ||
           QStringView(u"\u0589\u05c3\u06d4\u0700\u0964\u0965\u104a\u104b\u1362\u1368\u166e\u17d4\u17d5\u1803\u1809"
                       u"\u203c\u2e2e\u3002\ua4ff\ua60e\ua60f\ua6f3\ua6f7\ufe52\ufe57\uff01\uff61")
               .contains(c);
}

/// A full stop of some script: ends a sentence where white space or nothing follows.
inline bool isFullStop(QChar c) {
    return c == u'.' || c == u'\uff0e';
}

inline bool isComma(QChar c) {
    return c == u',' || QStringView(u"\u060c\u3001\ufe50\uff0c").contains(c);
}

/// Parts clauses: a semicolon, a colon, a bracket, a long dash, dots that leave something away.
inline bool isClauseMark(QChar c) {
    return c == u';' || c == u':' || c == u'(' || c == u')' ||
           QStringView(u"\u061b\u2014\u2026\uff08\uff09\uff1a\uff1b").contains(c);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// How much of an answer stays in sight while it is practised. Taking cues away step by step makes the person recall
/// instead of read, which is what lasts (the testing effect: Roediger & Karpicke 2006).
enum class Cue : quint8 { Full, KeyWords, FirstLetters, Blank };

/// A run of characters, in UTF-16 code units of the text.
struct HiddenRun {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const HiddenRun&, const HiddenRun&) = default;
};

/// What a cue hides, in the text's order; runs never touch white space, so the layout of the text stays.
/// - KeyWords keeps about a third of each sentence's words: its first word of content, numbers, names, then the longest
///   words that were not kept before. Punctuation stays.
/// - FirstLetters keeps the first letter (with its accents) or digit of each word. Words joined by hyphens or slashes
///   are words of their own; what follows an apostrophe and the inside of a number are not.
/// - Blank hides all.
/// The words that are never key words are English; a text in another language keeps its longest words.
QList<HiddenRun> hiddenBy(Cue cue, const QString& text);

/// The text as the cue leaves it, for a screen reader and for plain outputs: as long as the text, white space where it
/// was; hidden letters are low lines, and with Blank spaces.
QString withCue(Cue cue, const QString& text);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text/placed.h"

namespace ascent {

// What a line of a posting is about besides the work: money, the terms, how to apply, the employer. The words are
// those of the text.

/// An amount of dollars, pounds or euros.
bool isMoney(QStringView text);
/// Money by the hour, week, month or year: pay, wherever it stands.
bool isPay(QStringView text, const QList<PlacedWord>& words);
/// A telephone number: nine digits or more with nothing but spaces, brackets and dashes between them.
bool hasPhone(QStringView text);
/// "Write to Odile", "Then call Sue on 01632 960123": how to apply.
bool tellsToApply(QStringView text, const QList<PlacedWord>& words);
/// "permanent", "hours", "37.5": of a contract, and no name. The word in small letters.
bool isTermWord(const QString& lower);
/// "Grade 7 | Full time | Permanent": the terms of a contract, and nothing of work.
bool isTerms(QStringView text, const QList<PlacedWord>& words);
/// "We are fully remote and close for a week in December", "It's a senior position": a sentence about the employer or
/// the post, in which nothing is asked of anybody.
bool tellsOfUs(const QList<PlacedWord>& words);
/// What the employer does, told with its name as the subject: "Alder Street Housing provides …".
bool tellsOfEmployer(const QList<PlacedWord>& words, const QList<PlacedWord>& employer);

/// What a page holds around a posting: "Sign in | Saved jobs", "Share", the way to the page ("Jobs > Nursing > Wards").
bool isPageFurniture(QStringView text, const QList<PlacedWord>& words);
/// "Subject: Fwd: a job": a line of the head of a mail; `within`: the line before was one.
bool isMailHead(QStringView text, bool within);
/// "E", "A / I": marks of a table whose cells became lines.
bool isMarks(QStringView text, const QList<PlacedWord>& words);

} // namespace ascent

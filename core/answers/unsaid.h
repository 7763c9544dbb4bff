// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

// What the person noted for themselves and nobody says to an employer. The words: resources/lang/en/answers/unsaid.txt.

/// Whether the text touches family, health or the like, which has no place in an interview.
bool isPersonal(const QString& text);

/// Whether the text is about the person's own pay.
bool isAboutPay(const QString& text);

/// A note on an employer without the sentences that tell of something bad: redundancies, a fine, bad reviews. What is
/// denied ("no redundancies in thirty years") or mended ("halving complaints", "after the fire") stays.
QString withoutBadNews(const QString& note);

/// A goal that having the job would reach: "find my first permanent job", "start in a graduate role". To the one who
/// may give it, it is no step on the way.
bool isGettingTheJob(const QString& statement);

/// A "she" or "he" of whom the text has not told who it is.
bool leavesOpenWho(const QString& text);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lexicon.h"
#include "core/posting/posting.h"

namespace ascent {

/// Where a line stands.
struct Place {
    Section section = Section::None;
    bool mustSection = true; ///< the heading asks, as against "nice to have"
    bool bullet = false;
    bool sentence = false;             ///< ends as a sentence does
    LineKind before = LineKind::Other; ///< the kind of the line before, in the same paragraph
    bool follows = false;              ///< there is one
    bool run = false;                  ///< goes on the line before
};

/// What the wording alone says.
struct Wording {
    int duty = 0, qualification = 0, benefit = 0, boilerplate = 0, about = 0;
    bool hard = false; ///< a degree, a licence, years of experience
    bool nice = false, must = false;
    bool money = false; ///< speaks of an amount
    bool pay = false;   ///< what is paid
    bool apply = false; ///< how to apply, or whom to ask
};

/// The words of the posting's own names.
struct PostingNames {
    QSet<QString> title;
    QList<PlacedWord> employer;
};

Wording wordingOf(QStringView text, const QList<PlacedWord>& words, const PostingNames& names);
LineKind kindOf(const Wording& wording, const Place& place, const QList<PlacedWord>& words);
bool isMust(const Wording& wording, const Place& place, LineKind kind);

} // namespace ascent

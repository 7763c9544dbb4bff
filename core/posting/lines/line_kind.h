// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/lexicon.h"
#include "core/posting/trace.h"

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

    /// A sentence of its own, outside lists.
    bool isProse() const { return sentence && !bullet && !run; }
};

/// What the wording of a line says by itself.
struct Wording {
    std::array<int, 6> weights{}; ///< by LineKind, in points (clues.h)
    bool hard = false;            ///< a degree, a licence, years of experience
    bool nice = false, must = false;
    bool money = false; ///< speaks of an amount
    bool pay = false;   ///< what is paid
    bool apply = false; ///< how to apply, or whom to ask

    int of(LineKind kind) const { return weights[size_t(kind)]; }
    bool says(LineKind kind) const { return of(kind) > 0; }
};

/// The words of the posting's own names.
struct PostingNames {
    QSet<QString> title;
    QList<PlacedWord> employer;
};

/// Whether a line is a must-have, and why.
struct NeedRead {
    bool must = false;
    const char* why = nullptr;
};

// Each notes its reasons where it gets a trace.
Wording wordingOf(QStringView text, const QList<PlacedWord>& words, const PostingNames& names,
                  PostingTrace::Line* trace = nullptr);
LineKind kindOf(const Wording& wording, const Place& place, const QList<PlacedWord>& words,
                PostingTrace::Line* trace = nullptr);
NeedRead needOf(const Wording& wording, const Place& place, LineKind kind);

} // namespace ascent

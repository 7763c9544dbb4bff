// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <array>

namespace ascent {

/// Why a posting was read as it was, for maintainers and for reports of faults. A trace that is given to readPosting()
/// is filled; where none is given, nothing is recorded. The texts are static, in English, and say what decided; `data`
/// names the section of resources/lang/en that the words were found in, and is null where the form alone told.
struct PostingTrace {
    /// A part of the posting, at its place in the text as given; empty where nothing is meant.
    struct Words {
        QString text;
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// What decided one thing.
    struct Source {
        const char* why = nullptr;
        const char* data = nullptr;
        Words words;
    };
    /// What spoke for a kind, or (below 0) against it, in points (core/posting/lines/clues.h).
    struct Reason : Source {
        LineKind kind = LineKind::Other;
        int weight = 0;
    };
    /// A phrase that was looked at as the name of a skill.
    struct Skill : Source {
        const char* discarded = nullptr; ///< why it is none; null for those that are
    };
    struct Line {
        QList<const char*> form;          ///< what the line looks like
        const char* section = nullptr;    ///< what is announced where it stands, as in headings.txt; null: nothing
        qsizetype heading = -1;           ///< the line that announced it
        const char* sectionWhy = nullptr; ///< how that was known
        Source decision;                  ///< what took the decision
        QList<Reason> reasons;            ///< none where the form of the line decided alone
        std::array<int, 6> weights{};     ///< what came together, by LineKind
        const char* need = nullptr;       ///< why it is a must-have or is none
        QList<Skill> skills;              ///< chosen and discarded
    };
    Source title, company;
    QList<Line> lines; ///< as those of the posting
};

/// As readPosting(), with the reasons.
Posting readPosting(const QString& text, PostingTrace& trace);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fit.h"

#include <QList>
#include <QString>

#include <optional>

namespace ascent {

/// A line of a posting, tied to its place. Positions are UTF-16 code units of the text that was read.
struct PostingLine {
    LineKind kind = LineKind::Other;
    QString text; ///< exactly text.mid(start, length)
    qsizetype start = 0;
    qsizetype length = 0;
    bool must = false;      ///< a must-have, as against a nice-to-have
    bool corrected = false; ///< the person said what it is

    friend bool operator==(const PostingLine&, const PostingLine&) = default;
};

/// A skill, tool, licence or language, as the posting names it, at its place.
struct PostingSkill {
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const PostingSkill&, const PostingSkill&) = default;
};

/// Years of experience that the posting asks for, as it says it, at its place: "at least two years in retail".
struct ExperienceAsked {
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
    double years = 0; ///< the least that will do

    friend bool operator==(const ExperienceAsked&, const ExperienceAsked&) = default;
};

struct Posting {
    std::optional<QString> title;
    std::optional<QString> company;
    QList<PostingLine> lines; ///< in the order of the text, not overlapping; every non-blank line is in one
    QList<PostingSkill> skills;
    QList<ExperienceAsked> experience;
};

/// Reads a job description as pasted: any text, never a requirement that is not in it. Linear in its length.
Posting readPosting(const QString& text);

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace ascent {

/// Which goals the roadmap shows.
struct RoadmapFilter {
    bool activeOnly = false;
    std::optional<QUuid> aspiration; ///< that they serve, themselves or through a longer goal; the null id: none

    friend bool operator==(const RoadmapFilter&, const RoadmapFilter&) = default;
};

/// A row of the roadmap in the window: a goal, or what a group of goals has in common.
struct RoadmapRow {
    enum class Kind {
        Group,   ///< an aspiration, or "3 goals without a date"
        Dated,   ///< a goal on the axis
        Undated, ///< a goal that has no due date yet
    };
    Kind kind = Kind::Dated;
    RoadmapBar bar; ///< of a group only the title
    QUuid parent;   ///< the goal right above it in the ladder, where that is shown

    bool isGoal() const { return kind != Kind::Group; }
};

struct RoadmapRows {
    QList<RoadmapRow> rows;
    Roadmap axis; ///< today, the window, and from the first date to the last; no bars
    qsizetype undated = 0;
};

/// The goals by aspiration, each parent straight before its children; those without a date at the end. Dropped ones
/// are left out, private ones are marked: this is for the window alone.
RoadmapRows roadmapRows(const Content& content, QDate today, const RoadmapFilter& filter = {});

/// A row in a sentence, for screen readers: "Pass the exam: 1 Mar 2026 to 30 Jun 2027, behind by 3 weeks".
QString roadmapSentence(const RoadmapRow& row);

} // namespace ascent

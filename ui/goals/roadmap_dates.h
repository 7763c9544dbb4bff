// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/roadmap.h"

namespace ascent {

/// What of a goal is moved on the axis.
enum class RoadmapGrip { None, Start, Due, Both };

struct RoadmapDates {
    std::optional<QDate> start, due;

    friend bool operator==(const RoadmapDates&, const RoadmapDates&) = default;
};

/// The dates of a bar as they are.
RoadmapDates datesOf(const RoadmapBar& bar);

/// Where a date falls that is dropped near `date`: on the day while days or weeks are shown; else where people put
/// their dates, which is the 1st (or the 15th) for a start and the 15th or the end of a month for a due date.
QDate snappedDate(QDate date, RoadmapUnit unit, bool isDue);

/// The dates after the grip was dragged by so many days. Start never passes due. `exact`: no snapping.
RoadmapDates draggedDates(const RoadmapBar& bar, RoadmapGrip grip, qint64 days, RoadmapUnit unit, bool exact);

/// The dates after one step by key: a day, a week, a month or a quarter, as fine as the axis shows. The end of a month
/// stays the end of a month.
RoadmapDates steppedDates(const RoadmapBar& bar, RoadmapGrip grip, int by, RoadmapUnit unit);

/// "3 weeks later", for what moved; empty where nothing did.
QString movedWords(QDate before, QDate after);

} // namespace ascent

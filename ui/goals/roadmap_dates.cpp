// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/roadmap_dates.h"

#include <QCoreApplication>

#include <cmath>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::Roadmap)
};

QDate endOfMonth(QDate date) {
    return {date.year(), date.month(), date.daysInMonth()};
}

QDate stepped(QDate date, int by, RoadmapUnit unit) {
    if (unit == RoadmapUnit::Day)
        return date.addDays(by);
    if (unit == RoadmapUnit::Week)
        return date.addDays(by * 7);
    const QDate to = date.addMonths(unit == RoadmapUnit::Year ? by * 3 : by);
    return date == endOfMonth(date) ? endOfMonth(to) : to;
}

/// Takes over a new start or due date, with the other kept on its side.
RoadmapDates taken(const RoadmapBar& bar, RoadmapGrip grip, QDate date) {
    RoadmapDates dates = datesOf(bar);
    switch (grip) {
    case RoadmapGrip::None:
        break;
    case RoadmapGrip::Start:
        dates.start = std::min(date, bar.to);
        break;
    case RoadmapGrip::Due:
        dates.due = dates.start ? std::max(date, *dates.start) : date;
        break;
    case RoadmapGrip::Both:
        dates.due = date;
        if (dates.start)
            dates.start = dates.start->addDays(bar.to.daysTo(date));
        break;
    }
    return dates;
}

} // namespace

RoadmapDates datesOf(const RoadmapBar& bar) {
    RoadmapDates dates;
    if (bar.to.isValid())
        dates.due = bar.to;
    if (bar.hasStart)
        dates.start = bar.from;
    return dates;
}

QDate snappedDate(QDate date, RoadmapUnit unit, bool isDue) {
    if (unit == RoadmapUnit::Day || unit == RoadmapUnit::Week)
        return date;
    QDate nearest;
    const auto offer = [&](QDate each) {
        if (!nearest.isValid() || std::abs(each.daysTo(date)) < std::abs(nearest.daysTo(date)))
            nearest = each;
    };
    const QDate first(date.year(), date.month(), 1);
    for (const int by : {-1, 0, 1}) {
        const QDate month = first.addMonths(by);
        offer(isDue ? endOfMonth(month) : month);
        if (unit == RoadmapUnit::Month)
            offer(month.addDays(14));
    }
    return nearest;
}

RoadmapDates draggedDates(const RoadmapBar& bar, RoadmapGrip grip, qint64 days, RoadmapUnit unit, bool exact) {
    if (days == 0)
        return datesOf(bar);
    const bool isDue = grip != RoadmapGrip::Start;
    const QDate to = (isDue ? bar.to : bar.from).addDays(days);
    return taken(bar, grip, exact ? to : snappedDate(to, unit, isDue));
}

RoadmapDates steppedDates(const RoadmapBar& bar, RoadmapGrip grip, int by, RoadmapUnit unit) {
    return taken(bar, grip, stepped(grip == RoadmapGrip::Start ? bar.from : bar.to, by, unit));
}

QString movedWords(QDate before, QDate after) {
    const qint64 days = before.daysTo(after), size = std::abs(days);
    if (days == 0)
        return {};
    const int months = int(std::lround(double(size) / 30.44)), weeks = int(std::lround(double(size) / 7));
    const QString span = size < 14   ? Words::tr("%n day(s)", nullptr, int(size))
                         : size < 61 ? Words::tr("%n week(s)", nullptr, weeks)
                                     : Words::tr("%n month(s)", nullptr, months);
    return days > 0 ? Words::tr("%1 later").arg(span) : Words::tr("%1 earlier").arg(span);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/forecast.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

constexpr qsizetype fewestPoints = 3, fewestCheckIns = 2;
constexpr qint64 shortestSpan = 14; // days
// Every pair of so many points is looked at: more of them say nothing more about today's pace.
constexpr qsizetype mostPoints = 60;

QString tr(const char* text) {
    return QCoreApplication::translate("Progress", text);
}

struct Point {
    QDate day;
    double value = 0;
};

/// Oldest first, one a day: the last word of a day counts.
QList<Point> pointsOf(const Goal& goal, const Content& content, qsizetype& checkedIn) {
    QList<const CheckIn*> rows = content.checkIns.owned(goal.id);
    rows.removeIf([](const CheckIn* each) { return !each->value || !each->date.isValid(); });
    std::ranges::stable_sort(rows, {}, [](const CheckIn* each) { return each->date; });
    QList<Point> points;
    if (goal.start && goal.baseline && (rows.isEmpty() || *goal.start < rows.first()->date))
        points.append({*goal.start, *goal.baseline});
    const qsizetype before = points.size();
    for (const CheckIn* each : rows) {
        if (points.size() > before && points.last().day == each->date)
            points.last().value = *each->value;
        else
            points.append({each->date, *each->value});
    }
    checkedIn = points.size() - before;
    return points.size() > mostPoints ? points.last(mostPoints) : points;
}

double medianSlope(const QList<Point>& points) {
    QList<double> slopes;
    for (qsizetype a = 0; a < points.size(); ++a)
        for (qsizetype b = a + 1; b < points.size(); ++b)
            slopes.append((points[b].value - points[a].value) /
                          static_cast<double>(points[a].day.daysTo(points[b].day)));
    std::ranges::sort(slopes);
    const qsizetype middle = slopes.size() / 2;
    return slopes.size() % 2 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}

} // namespace

Forecast forecastOf(const Goal& goal, const Content& content, QDate today) {
    Forecast forecast;
    if (!goal.target || (goal.status != GoalStatus::Active && goal.status != GoalStatus::Draft))
        return forecast;
    qsizetype checkedIn = 0;
    const QList<Point> points = pointsOf(goal, content, checkedIn);
    if (checkedIn == 0)
        return forecast;
    const double target = *goal.target;
    const double base = goal.baseline.value_or(target > 0 ? 0.0 : points.first().value);
    const Point last = points.last();
    forecast.from = last.day;
    forecast.fromValue = last.value;
    const double left = target - last.value;
    if (left == 0.0 || (target != base && (left > 0) != (target - base > 0))) {
        forecast.outlook = Outlook::Reached;
        return forecast;
    }
    if (points.size() < fewestPoints || checkedIn < fewestCheckIns ||
        points.first().day.daysTo(last.day) < shortestSpan) {
        forecast.outlook = Outlook::TooFew;
        forecast.words = tr("too few check-ins for a forecast");
        return forecast;
    }
    const double slope = medianSlope(points);
    // Less than a hundredth of the way in a year is no movement.
    if (std::abs(slope) * 365 < std::abs(target - base) / 100) {
        forecast.outlook = Outlook::Still;
        forecast.words = tr("it has not moved, so no day can be told");
        return forecast;
    }
    if ((slope > 0) != (left > 0)) {
        forecast.outlook = Outlook::Away;
        forecast.words = tr("it has moved away from the target, so no day can be told");
        return forecast;
    }
    const double days = std::ceil(left / slope);
    if (days > 10 * 365.25 || last.day.addDays(static_cast<qint64>(days)) > today.addYears(10)) {
        forecast.outlook = Outlook::FarOff;
        forecast.words = tr("at this pace it takes more than ten years");
        return forecast;
    }
    const QDate day = last.day.addDays(static_cast<qint64>(days));
    if (day < today) {
        forecast.outlook = Outlook::Passed;
        forecast.words = tr("at that pace it would be done by now; a check-in would show it");
        return forecast;
    }
    forecast.outlook = Outlook::OnADay;
    forecast.day = day;
    forecast.words = tr("at this pace done on %1").arg(QLocale::c().toString(day, QStringLiteral("d MMMM yyyy")));
    return forecast;
}

} // namespace ascent

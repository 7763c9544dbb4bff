// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/roadmap.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

constexpr double lineHeight = 1.3; // em, of each line of the head

QFont labelFont(const DrawingStyle& style) {
    return style.scaled(0.85);
}

/// What the lines stand for, and every how many of them has one: the finest whose labels have room.
struct Grid {
    RoadmapUnit unit;
    int step = 1;
};
Grid gridFor(const RoadmapScale& scale, const DrawingStyle& style) {
    const double em = style.em();
    const QFontMetricsF metrics(labelFont(style));
    double month = 0;
    for (int each = 1; each <= 12; ++each)
        month =
            std::max(month, metrics.horizontalAdvance(style.locale.standaloneMonthName(each, QLocale::ShortFormat)));
    if (scale.perDay >= 1.9 * em)
        return {RoadmapUnit::Day};
    if (scale.perDay * 7 >= 2.4 * em)
        return {RoadmapUnit::Week};
    if (scale.perDay * 28 >= month + 0.7 * em)
        return {RoadmapUnit::Month};
    if (scale.perDay * 90 >= 2.4 * em)
        return {RoadmapUnit::Quarter};
    for (const int years : {1, 2, 5, 10, 20})
        if (scale.perDay * 365 * years >= 3.2 * em)
            return {RoadmapUnit::Year, years};
    return {RoadmapUnit::Year, 50};
}

QDate firstLine(QDate date, const Grid& grid, const QLocale& locale) {
    switch (grid.unit) {
    case RoadmapUnit::Day:
        return date;
    case RoadmapUnit::Week:
        return date.addDays(-((date.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    case RoadmapUnit::Month:
        return {date.year(), date.month(), 1};
    case RoadmapUnit::Quarter:
        return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
    case RoadmapUnit::Year:
        return {date.year() - date.year() % grid.step, 1, 1};
    }
    return date;
}

QDate nextLine(QDate date, const Grid& grid) {
    switch (grid.unit) {
    case RoadmapUnit::Day:
        return date.addDays(1);
    case RoadmapUnit::Week:
        return date.addDays(7);
    case RoadmapUnit::Month:
        return date.addMonths(1);
    case RoadmapUnit::Quarter:
        return date.addMonths(3);
    case RoadmapUnit::Year:
        return date.addYears(grid.step);
    }
    return date.addDays(1);
}

RoadmapTick lineOf(QDate date, const Grid& grid, const RoadmapScale& scale, const QLocale& locale) {
    const double x = scale.x(date);
    switch (grid.unit) {
    case RoadmapUnit::Day:
        return {x, QString::number(date.day()), date.dayOfWeek() == locale.firstDayOfWeek()};
    case RoadmapUnit::Week:
        return {x, QString::number(date.day()), date.day() <= 7};
    case RoadmapUnit::Month:
        return {x, locale.standaloneMonthName(date.month(), QLocale::ShortFormat), date.month() == 1};
    case RoadmapUnit::Quarter:
        return {x, Words::tr("Q%1", "quarter of a year").arg((date.month() + 2) / 3), date.month() == 1};
    case RoadmapUnit::Year:
        return {x, QString::number(date.year()), true};
    }
    return {x, {}, false};
}

/// The labels of the longer spans. One whose span began before the axis stands at its edge until the next pushes it
/// out.
QList<RoadmapTick> spansOf(QDate from, const Grid& grid, const RoadmapScale& scale, const DrawingStyle& style) {
    QList<RoadmapTick> spans;
    if (grid.unit == RoadmapUnit::Year)
        return spans;
    const bool months = grid.unit == RoadmapUnit::Day || grid.unit == RoadmapUnit::Week;
    const QFontMetricsF metrics(labelFont(style));
    const double inset = 0.3 * style.em(), apart = 0.8 * style.em();
    for (QDate date(from.year(), months ? from.month() : 1, 1); scale.x(date) < scale.right;) {
        const QDate next = date.addMonths(months ? 1 : 12);
        const QString year = QString::number(date.year());
        const QString label =
            months ? Words::tr("%1 %2", "month and year").arg(style.locale.standaloneMonthName(date.month()), year)
                   : year;
        const double x = std::max(scale.x(date), scale.left) + inset;
        if (x + metrics.horizontalAdvance(label) + apart <= std::max(scale.x(next), scale.left + inset))
            spans.append({x, label, true});
        date = next;
    }
    return spans;
}

} // namespace

RoadmapTicks roadmapTicks(const RoadmapScale& scale, const DrawingStyle& style) {
    const Grid grid = gridFor(scale, style);
    RoadmapTicks ticks;
    ticks.unit = grid.unit;
    const QDate from = QDate::fromJulianDay(qint64(std::floor(scale.first)));
    for (QDate date = firstLine(from, grid, style.locale); date.isValid() && scale.x(date) < scale.right;
         date = nextLine(date, grid))
        if (scale.x(date) >= scale.left)
            ticks.lines.append(lineOf(date, grid, scale, style.locale));
    ticks.spans = spansOf(from, grid, scale, style);
    return ticks;
}

double roadmapHeadHeight(const DrawingStyle& style, bool spans) {
    return ((spans ? 3 : 2) * lineHeight + 0.4) * style.em();
}

void paintRoadmapGround(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const RoadmapScale& scale,
                        const RoadmapTicks& ticks, const DrawingStyle& style) {
    const double em = style.em();
    const auto within = [&](QDate date) { return std::clamp(scale.x(date), scale.left, scale.right); };
    const double from = within(roadmap.today), to = within(roadmap.windowEnd);
    painter.fillRect(QRectF(from, area.top(), to - from, area.height()), style.shade);
    for (const RoadmapTick& tick : ticks.lines) {
        painter.setPen(QPen(style.line, (tick.strong ? 0.09 : 0.05) * em));
        painter.drawLine(QPointF(tick.x, area.top()), QPointF(tick.x, area.bottom()));
    }
    if (scale.shows(roadmap.today)) {
        painter.setPen(QPen(style.accent, 0.14 * em));
        painter.drawLine(QPointF(from, area.top()), QPointF(from, area.bottom()));
    }
}

void paintRoadmapHead(QPainter& painter, const QRectF& area, const Roadmap& roadmap, const RoadmapScale& scale,
                      const DrawingStyle& style) {
    const double em = style.em();
    painter.save();
    const RoadmapTicks ticks = roadmapTicks(scale, style);
    const double today = scale.x(roadmap.today), end = std::min(scale.x(roadmap.windowEnd), scale.right);
    const bool showsToday = scale.shows(roadmap.today);
    double windowFrom = std::max(today, scale.left) + 0.3 * em;
    const double lines = area.bottom() - (lineHeight + 0.25) * em;
    const double words = lines - (ticks.spans.isEmpty() ? 1 : 2) * lineHeight * em;
    painter.setFont(style.scaled(0.85, true));
    if (showsToday) {
        const QString word = Words::tr("Today");
        const double width = painter.fontMetrics().horizontalAdvance(word) + 0.2 * em;
        const double x = std::clamp(today - width / 2, scale.left, std::max(scale.left, scale.right - width));
        painter.setPen(style.accent);
        painter.drawText(QRectF(x, words, width, lineHeight * em), Qt::AlignCenter, word);
        windowFrom = x + width + 0.8 * em;
    }
    painter.setFont(labelFont(style));
    painter.setPen(style.quiet);
    const QString window = Words::tr("Interview window");
    if (end - windowFrom > painter.fontMetrics().horizontalAdvance(window) + 0.4 * em)
        painter.drawText(QRectF(windowFrom, words, end - windowFrom - 0.2 * em, lineHeight * em),
                         Qt::AlignRight | Qt::AlignVCenter, window);
    const auto label = [&](double x, double y, const QString& text) {
        const double width = painter.fontMetrics().horizontalAdvance(text);
        // One that would run over the edge is left out rather than cut.
        if (x + width <= scale.right)
            painter.drawText(QRectF(x, y, width + em, lineHeight * em), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    for (const RoadmapTick& tick : ticks.lines)
        label(tick.x + 0.3 * em, lines, tick.label);
    painter.setPen(style.ink);
    for (const RoadmapTick& span : ticks.spans)
        label(span.x, lines - lineHeight * em, span.label);
    painter.setPen(QPen(style.line, 0.09 * em));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(scale.right, area.bottom()));
    if (showsToday) {
        painter.setPen(QPen(style.accent, 0.14 * em));
        painter.drawLine(QPointF(today, area.bottom() - 0.35 * em), QPointF(today, area.bottom()));
    }
    painter.restore();
}

} // namespace ascent

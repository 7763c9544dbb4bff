// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawing.h"
#include "ui/paper/textlines.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <numeric>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

constexpr int ratings = 5;
constexpr int cellOf(int excel, int enjoy) {
    return (enjoy - 1) * ratings + excel - 1;
}

// In font sizes.
constexpr double axisRoom = 2.6, padding = 0.5, dot = 0.62, gap = 0.4, emptyRow = 2.6, tallestRow = 13, leading = 1.2;

using Cells = std::array<QList<int>, ratings * ratings>;

Cells cellsOf(const StrengthsMap& map) {
    Cells cells;
    for (int i = 0; i < map.points.size(); ++i)
        cells[cellOf(map.points[i].excel, map.points[i].enjoy)].append(i);
    return cells;
}

/// Columns with entries are twice as wide as empty ones.
QList<double> columnEdges(const Cells& cells, double left, double width) {
    std::array<double, ratings> shares{};
    for (int x = 0; x < ratings; ++x) {
        shares[x] = 1;
        for (int y = 0; y < ratings; ++y)
            if (!cells[y * ratings + x].isEmpty())
                shares[x] = 2.2;
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    QList<double> edges{left};
    for (const double share : shares)
        edges.append(edges.last() + width * share / sum);
    return edges;
}

TextLines label(const StrengthsMap& map, int point, double cellWidth, const DrawingStyle& style) {
    const double em = style.em();
    return TextLines(map.points[point].name, style.scaled(1, map.points[point].sweetSpot),
                     cellWidth - (2 * padding + dot + gap) * em, leading, 3);
}

double cellHeight(const StrengthsMap& map, const QList<int>& points, double width, const DrawingStyle& style) {
    double height = 0;
    for (const int point : points) {
        height += label(map, point, width, style).height() + 0.3 * style.em();
        if (height > tallestRow * style.em()) // no row grows higher: what is left need not be measured
            break;
    }
    return height + 2 * padding * style.em();
}

QList<double> rowHeights(const StrengthsMap& map, const Cells& cells, const QList<double>& columns,
                         const DrawingStyle& style) {
    QList<double> heights;
    for (int y = 0; y < ratings; ++y) {
        double height = emptyRow * style.em();
        for (int x = 0; x < ratings; ++x)
            height = std::max(height, cellHeight(map, cells[y * ratings + x], columns[x + 1] - columns[x], style));
        // The heading of the sweet spot stands in its uppermost row.
        if (y == ratings - 1)
            height += 1.4 * style.em();
        heights.append(std::min(height, tallestRow * style.em()));
    }
    return heights;
}

void paintAxes(QPainter& painter, const StrengthsMapPlaces& places, const DrawingStyle& style) {
    const double em = style.em();
    painter.setPen(style.quiet);
    painter.setFont(style.scaled(0.9));
    for (int i = 0; i < ratings; ++i) {
        const QString rating = QString::number(i + 1);
        painter.drawText(QRectF(places.columns[i], places.plot.bottom() + 0.15 * em,
                                places.columns[i + 1] - places.columns[i], 1.2 * em),
                         Qt::AlignCenter, rating);
        painter.drawText(
            QRectF(places.plot.left() - 1.3 * em, places.rows[i + 1], 1.1 * em, places.rows[i] - places.rows[i + 1]),
            Qt::AlignCenter, rating);
    }
    painter.drawText(QRectF(places.plot.left(), places.plot.bottom() + 1.25 * em, places.plot.width(), 1.3 * em),
                     Qt::AlignRight | Qt::AlignVCenter, Words::tr("How well I do it") + QStringLiteral(" →"));
    painter.save();
    painter.translate(places.plot.left() - axisRoom * em, places.plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, places.plot.height(), 1.3 * em), Qt::AlignRight | Qt::AlignVCenter,
                     Words::tr("How gladly") + QStringLiteral(" →"));
    painter.restore();
}

} // namespace

double strengthsMapHeight(const StrengthsMap& map, double width, const DrawingStyle& style) {
    const Cells cells = cellsOf(map);
    const QList<double> heights = rowHeights(map, cells, columnEdges(cells, 0, width - axisRoom * style.em()), style);
    return std::accumulate(heights.begin(), heights.end(), 0.0) + axisRoom * style.em();
}

StrengthsMapPlaces placeStrengthsMap(const StrengthsMap& map, const QRectF& area, const DrawingStyle& style) {
    const double em = style.em();
    const Cells cells = cellsOf(map);
    StrengthsMapPlaces places;
    places.plot = area.adjusted(axisRoom * em, 0, 0, -axisRoom * em);
    places.columns = columnEdges(cells, places.plot.left(), places.plot.width());
    const QList<double> heights = rowHeights(map, cells, places.columns, style);
    const double stretch = places.plot.height() / std::accumulate(heights.begin(), heights.end(), 0.0);
    places.rows.append(places.plot.bottom());
    for (const double height : heights)
        places.rows.append(places.rows.last() - height * stretch);
    places.sweetSpot = QRectF(QPointF(places.columns[3], places.rows[5]), QPointF(places.columns[5], places.rows[3]));
    places.dots.resize(map.points.size());
    places.labels.resize(map.points.size());
    for (int cell = 0; cell < ratings * ratings; ++cell) {
        const int x = cell % ratings, y = cell / ratings;
        const double left = places.columns[x] + padding * em, bottom = places.rows[y] - 0.2 * em;
        double top = places.rows[y + 1] + padding * em;
        if (y == ratings - 1)
            top += 1.4 * em;
        for (int i = 0; i < cells[cell].size(); ++i) {
            const int point = cells[cell][i];
            const TextLines lines = label(map, point, places.columns[x + 1] - places.columns[x], style);
            // The last line of a full cell says how many more there are.
            const double reserve = i + 1 < cells[cell].size() ? lines.lineHeight() : 0;
            if (top + lines.height() + reserve > bottom) {
                places.more.append(
                    {QRectF(left, top, places.columns[x + 1] - left, lines.lineHeight()), int(cells[cell].size()) - i});
                break;
            }
            places.dots[point] = QRectF(left, top + (lines.lineHeight() - dot * em) / 2, dot * em, dot * em);
            places.labels[point] = QRectF(left + (dot + gap) * em, top, lines.width(), lines.height());
            top += lines.height() + 0.3 * em;
        }
    }
    return places;
}

void paintStrengthsMap(QPainter& painter, const QRectF& area, const StrengthsMap& map, const DrawingStyle& style) {
    const double em = style.em();
    const StrengthsMapPlaces places = placeStrengthsMap(map, area, style);
    painter.save();
    painter.setPen(QPen(style.line, 0.06 * em));
    painter.setBrush(style.surface);
    painter.drawRect(places.plot);
    painter.fillRect(places.sweetSpot, style.sweetSpotSoft);
    for (int i = 1; i < ratings; ++i) {
        painter.drawLine(QPointF(places.columns[i], places.plot.top()),
                         QPointF(places.columns[i], places.plot.bottom()));
        painter.drawLine(QPointF(places.plot.left(), places.rows[i]), QPointF(places.plot.right(), places.rows[i]));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.sweetSpot, 0.14 * em));
    painter.drawRoundedRect(places.sweetSpot, 0.4 * em, 0.4 * em);
    painter.setFont(style.scaled(0.9, true));
    painter.drawText(places.sweetSpot.adjusted(padding * em, 0.25 * em, -padding * em, 0),
                     Qt::AlignTop | Qt::AlignRight, Words::tr("Sweet spot"));
    paintAxes(painter, places, style);
    for (int i = 0; i < map.points.size(); ++i) {
        if (places.dots[i].isEmpty())
            continue;
        const MapPoint& point = map.points[i];
        painter.setPen(QPen(point.joyless ? style.quiet : style.accent, 0.12 * em));
        painter.setBrush(point.joyless ? style.surface : style.accent);
        painter.drawEllipse(places.dots[i]);
        painter.setPen(point.joyless ? style.quiet : style.ink);
        const int x = point.excel - 1;
        label(map, i, places.columns[x + 1] - places.columns[x], style).paint(painter, places.labels[i].topLeft());
    }
    painter.setPen(style.quiet);
    painter.setFont(style.font);
    for (const auto& [place, count] : places.more)
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, Words::tr("and %1 more").arg(count));
    painter.restore();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/drawing.h"
#include "ui/paper/textlines.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

constexpr double titleRoom = 2.4, padding = 1.1; // in font sizes
constexpr int most = 14;

/// The names of one region, one below the other.
struct Region {
    QString title;
    const QList<ValueEntry>& values;

    QList<TextLines> lines(double width, const DrawingStyle& style) const {
        QList<TextLines> all;
        for (const ValueEntry& value : values) {
            if (all.size() == most) {
                all.append(TextLines(Words::tr("and %1 more").arg(values.size() - most), style.font, width, 1.25, 1));
                break;
            }
            all.append(TextLines(value.name, style.scaled(1, value.weight >= 5), width, 1.25, 3));
        }
        return all;
    }
};

std::array<Region, 3> regionsOf(const ValueSets& sets) {
    return {Region{Words::tr("Life"), sets.life}, Region{Words::tr("Both"), sets.both},
            Region{Words::tr("Career"), sets.career}};
}

double heightOf(const QList<TextLines>& lines, double em) {
    double height = 0;
    for (const TextLines& each : lines)
        height += each.height() + 0.35 * em;
    return height;
}

} // namespace

double valueSetsHeight(const ValueSets& sets, double width, const DrawingStyle& style) {
    const double em = style.em();
    double height = 4 * em;
    for (const Region& region : regionsOf(sets))
        height = std::max(height, heightOf(region.lines(width / 3 - 2 * padding * em, style), em));
    return height + (titleRoom + 2 * padding) * em;
}

void paintValueSets(QPainter& painter, const QRectF& area, const ValueSets& sets, const DrawingStyle& style) {
    const double em = style.em(), third = area.width() / 3;
    painter.save();
    const double radius = std::min(area.height() / 2, third * 0.45);
    QPainterPath life, career;
    life.addRoundedRect(QRectF(area.left(), area.top(), 2 * third, area.height()), radius, radius);
    career.addRoundedRect(QRectF(area.left() + third, area.top(), 2 * third, area.height()), radius, radius);
    painter.fillPath(life.intersected(career), style.accentSoft);
    painter.setPen(QPen(style.accent, 0.12 * em));
    painter.drawPath(life);
    painter.drawPath(career);
    int column = 0;
    for (const Region& region : regionsOf(sets)) {
        const QRectF place(area.left() + column * third + padding * em, area.top(), third - 2 * padding * em,
                           area.height());
        painter.setPen(style.accent);
        painter.setFont(style.scaled(0.95, true));
        painter.drawText(QRectF(place.left(), place.top() + 0.7 * em, place.width(), 1.5 * em), Qt::AlignCenter,
                         region.title);
        const QList<TextLines> lines = region.lines(place.width(), style);
        const double room = place.height() - titleRoom * em;
        double y = place.top() + titleRoom * em + std::max(0.0, (room - heightOf(lines, em)) / 2 - 0.3 * em);
        painter.setPen(style.ink);
        for (const TextLines& each : lines) {
            for (int line = 0; line < each.count(); ++line)
                each.paintLine(
                    painter, line,
                    QPointF(place.left() + (place.width() - each.width(line)) / 2, y + line * each.lineHeight()));
            y += each.height() + 0.35 * em;
        }
        ++column;
    }
    painter.restore();
}

} // namespace ascent

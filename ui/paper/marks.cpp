// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ascent {

using namespace report;

void paintMark(QPainter& painter, const QPointF& at, double em, Mark mark, int number, const DrawingStyle& style,
               const QFont& font) {
    const QRectF box(at.x(), at.y() - 0.4 * em, 0.8 * em, 0.8 * em);
    switch (mark) {
    case Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.accent);
        painter.drawEllipse(QPointF(at.x() + 0.4 * em, at.y()), 0.16 * em, 0.16 * em);
        break;
    case Mark::Open:
        painter.setPen(QPen(style.quiet, 0.08 * em));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 0.12 * em, 0.12 * em);
        break;
    case Mark::Done:
        painter.setPen(QPen(style.accent, 0.08 * em));
        painter.setBrush(style.accent);
        painter.drawRoundedRect(box, 0.12 * em, 0.12 * em);
        painter.setPen(QPen(style.surface, 0.11 * em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(0.18, 0.42) * em,
                                       box.topLeft() + QPointF(0.34, 0.58) * em,
                                       box.topLeft() + QPointF(0.62, 0.22) * em});
        break;
    case Mark::Number:
        painter.setPen(style.accent);
        painter.setFont(font);
        painter.drawText(QPointF(at.x(), at.y() + 0.36 * em), QString::number(number) + u'.');
        break;
    }
}

void paintTone(QPainter& painter, const QPointF& middle, double radius, Tone tone, const DrawingStyle& style) {
    const QColor colour = style.colourOf(tone);
    painter.setPen(QPen(colour, radius * 0.4));
    painter.setBrush(colour);
    switch (tone) {
    case Tone::OnTrack:
        painter.drawEllipse(middle, radius, radius);
        break;
    case Tone::AtRisk:
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -radius), middle + QPointF(radius, radius * 0.8),
                                      middle + QPointF(-radius, radius * 0.8)});
        break;
    case Tone::Late:
        painter.drawRect(QRectF(middle.x() - radius * 0.9, middle.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case Tone::Done:
    case Tone::Plain:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius, radius);
        break;
    }
}

void paintMeter(QPainter& painter, const QRectF& area, double fraction, Tone tone, const DrawingStyle& style) {
    const double radius = area.height() / 2;
    QPainterPath track, part;
    track.addRoundedRect(area, radius, radius);
    part.addRect(QRectF(area.left(), area.top(), area.width() * std::clamp(fraction, 0.0, 1.0), area.height()));
    painter.fillPath(track, style.accentSoft);
    painter.fillPath(track.intersected(part), style.colourOf(tone));
    painter.setPen(QPen(style.colourOf(tone), area.height() * 0.08));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(track);
}

} // namespace ascent

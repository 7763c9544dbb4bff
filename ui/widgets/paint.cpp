// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace ascent {

QColor markColor(Mark mark, const QPalette& palette) {
    const Tones t = tones(palette);
    switch (mark) {
    case Mark::OnTrack:
        return t.onTrack;
    case Mark::AtRisk:
        return t.atRisk;
    case Mark::Late:
        return t.late;
    case Mark::Done:
        return t.done;
    case Mark::SweetSpot:
        return t.sweetSpot;
    case Mark::None:
    case Mark::Draft:
    case Mark::Open:
    case Mark::Paused:
    case Mark::Private:
        break;
    }
    return t.quiet;
}

namespace {

QPainterPath star(const QPointF& middle, qreal outer) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const qreal r = i % 2 ? outer * 0.45 : outer;
        const QPointF at = middle + QPointF(std::cos(angle) * r, std::sin(angle) * r);
        i ? path.lineTo(at) : path.moveTo(at);
    }
    path.closeSubpath();
    return path;
}

void paintLock(QPainter* p, const QPointF& c) {
    p->drawRoundedRect(QRectF(c.x() - 4, c.y() - 0.5, 8, 6), 1.5, 1.5);
    p->drawArc(QRectF(c.x() - 2.5, c.y() - 5, 5, 8), 0, 180 * 16);
}

} // namespace

void paintMark(QPainter* painter, const QRectF& rect, Mark mark, const QPalette& palette) {
    if (mark == Mark::None)
        return;
    const QPointF c = rect.center();
    const QColor color = markColor(mark, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen pen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (mark) {
    case Mark::Draft:
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, 4.25, 4.25);
        break;
    case Mark::Open:
        painter->drawEllipse(c, 3, 3);
        break;
    case Mark::OnTrack:
        painter->drawEllipse(c, 5, 5);
        break;
    case Mark::AtRisk:
        painter->drawPolygon(QPolygonF{{c.x(), c.y() - 5.5}, {c.x() + 6, c.y() + 4.5}, {c.x() - 6, c.y() + 4.5}});
        break;
    case Mark::Late:
        painter->drawPolygon(QPolygonF{{c.x(), c.y() - 6}, {c.x() + 6, c.y()}, {c.x(), c.y() + 6}, {c.x() - 6, c.y()}});
        break;
    case Mark::Done:
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{{c.x() - 5, c.y()}, {c.x() - 1.5, c.y() + 3.5}, {c.x() + 5, c.y() - 4}});
        break;
    case Mark::Paused:
        painter->drawRoundedRect(QRectF(c.x() - 4.5, c.y() - 5, 3, 10), 1, 1);
        painter->drawRoundedRect(QRectF(c.x() + 1.5, c.y() - 5, 3, 10), 1, 1);
        break;
    case Mark::SweetSpot:
        painter->drawPath(star(c, 6.5));
        break;
    case Mark::Private:
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        paintLock(painter, c);
        break;
    case Mark::None:
        break;
    }
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& rect, const QPalette& palette, qreal radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tones(palette).accent, focusWidth));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = focusWidth / 2.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFieldFrame(QPainter* painter, const QRectF& rect, const FieldState& state, const QPalette& palette) {
    const Tones t = tones(palette);
    const bool framed = state.hovered || state.focused || t.highContrast || state.wrong;
    if (!framed || !state.enabled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.page);
    painter->drawRoundedRect(rect, fieldRadius, fieldRadius);
    if (state.focused && !state.wrong) {
        paintFocusRing(painter, rect, palette, fieldRadius - 1);
    } else {
        painter->setPen(QPen(state.wrong ? t.late : t.line, state.focused ? focusWidth : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius, fieldRadius);
    }
    painter->restore();
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ascent {

namespace {
constexpr int sideMargin = 10, crossWidth = 20, widest = 420;
}

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable) {
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setOpens(bool opens) {
    m_opens = opens;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::setTentative(bool tentative) {
    m_tentative = tentative;
    update();
}

QSize Chip::sizeHint() const {
    // The advance is rounded; a pixel more, so that a word that fits is not cut for a fraction of one.
    const int text = fontMetrics().horizontalAdvance(this->text()) + 1;
    return {qMin(widest, text + 2 * sideMargin + (m_removable ? crossWidth - 4 : 0)), fontMetrics().height() + 10};
}

QSize Chip::minimumSizeHint() const {
    return {qMin(80, sizeHint().width()), sizeHint().height()};
}

QRect Chip::crossRect() const {
    if (!m_removable)
        return {};
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossWidth - 2, 0, crossWidth, height()));
}

void Chip::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = height() / 2.0;
    QPen outline(underMouse() || m_tentative ? t.quiet : t.line, 1);
    if (m_tentative)
        outline.setDashPattern({3, 3});
    painter.setPen(outline);
    painter.setBrush(underMouse() ? t.hover : t.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int end = m_removable ? crossWidth - 2 : sideMargin;
    QRect inside = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(sideMargin, 0, -end, 0));
    painter.setPen(m_tentative ? t.quiet : palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    if (m_removable) {
        const QPointF c = QRectF(crossRect()).center();
        painter.setPen(QPen(underMouse() || hasFocus() ? palette().color(QPalette::WindowText) : t.quiet, 1.5,
                            Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter.drawLine(c + QPointF(3, -3), c + QPointF(-3, 3));
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), radius - 1);
}

void Chip::mousePressEvent(QMouseEvent* event) {
    if (crossRect().contains(event->position().toPoint()))
        return event->accept();
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (!isDown() && crossRect().contains(event->position().toPoint())) {
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable)
            Q_EMIT removeAsked();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        Q_EMIT moveAsked(forward ? 1 : -1);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ascent

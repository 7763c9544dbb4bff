// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/picture_handle.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ascent {

namespace {
constexpr int side = 11, above = 5, mostLines = 3, oneLineRadius = 14;
constexpr int wrapped = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
} // namespace

PictureHandle::PictureHandle(const QUuid& id, QWidget* picture)
    : QAbstractButton(picture)
    , m_id(id) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
}

void PictureHandle::setChip(bool chip) {
    m_chip = chip;
    update();
}

void PictureHandle::setStrong(bool strong) {
    m_strong = strong;
    update();
}

void PictureHandle::setCurrent(bool current) {
    m_current = current;
    update();
}

QSize PictureHandle::sizeWithin(int width) const {
    const QFontMetrics metrics(typeFont(TypeSize::Body, m_strong));
    const QRect needed = metrics.boundingRect(QRect(0, 0, qMax(1, width - 2 * side), 10000), wrapped, text());
    // A little more than measured: a chip whose text just fits must not lose its last letter to rounding.
    return {qMin(width, needed.width() + 2 * side + 2),
            qMin(needed.height(), mostLines * metrics.lineSpacing()) + 2 * above};
}

void PictureHandle::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool whole = m_chip || m_dragging;
    const qreal radius = whole ? qMin(height() / 2.0, double(oneLineRadius)) : double(fieldRadius);
    const QRectF inside = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (whole) {
        painter.setPen(QPen(m_current || m_dragging ? t.accent : underMouse() ? t.quiet : t.line, 1));
        painter.setBrush(t.page);
        painter.drawRoundedRect(inside, radius, radius);
        if (m_current || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_current ? t.tint : t.hover);
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        painter.setFont(typeFont(TypeSize::Body, m_strong));
        painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
        painter.drawText(rect().adjusted(side, above, -side, -above), wrapped, text());
    } else if (m_current || underMouse()) {
        painter.setPen(QPen(m_current ? t.accent : t.quiet, 1, m_current ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(inside, radius, radius);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), whole ? radius - 1 : radius);
}

void PictureHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_down = true;
    m_pressed = event->globalPosition().toPoint();
    setFocus(Qt::MouseFocusReason);
    Q_EMIT clicked();
}

void PictureHandle::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->globalPosition().toPoint();
    if (!m_down || !m_movable)
        return;
    if (!m_dragging) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        m_grip = mapToGlobal(rect().center()) - m_pressed;
        // What is dragged looks like a chip, whatever lay under it.
        const QPoint middle = geometry().center();
        resize(sizeHint());
        move(middle - rect().center());
        raise();
        setCursor(Qt::ClosedHandCursor);
    }
    const QPoint middle = parentWidget()->mapFromGlobal(at + m_grip);
    move(middle - rect().center());
    update();
    Q_EMIT draggedTo(middle);
}

void PictureHandle::mouseReleaseEvent(QMouseEvent*) {
    m_down = false;
    if (!m_dragging)
        return;
    const QPoint middle = geometry().center();
    endDrag();
    Q_EMIT droppedAt(middle);
}

void PictureHandle::mouseDoubleClickEvent(QMouseEvent*) {
    m_down = false;
    Q_EMIT entered();
}

void PictureHandle::endDrag() {
    m_down = m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    update();
}

void PictureHandle::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_movable && event->modifiers().testFlag(Qt::AltModifier))
            Q_EMIT orderAsked(event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1);
        else if (m_movable)
            Q_EMIT arrowPressed(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_Escape:
        if (!m_dragging)
            return event->ignore();
        endDrag();
        Q_EMIT dragLeft();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PictureHandle::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focused();
}

} // namespace ascent

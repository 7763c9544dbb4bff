// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QUuid>

namespace ascent {

/// An element of a picture that can be chosen, dragged, moved by the arrow keys and read by a screen reader. It lies
/// over what the picture paints there and paints only its rings; as a chip, and while it is dragged, it paints itself.
class PictureHandle final : public QAbstractButton {
    Q_OBJECT
public:
    PictureHandle(const QUuid& id, QWidget* picture);

    const QUuid& id() const { return m_id; }
    void setChip(bool chip);
    /// Bold where it weighs much (a chip only).
    void setStrong(bool strong);
    /// The entry that is open below the picture.
    void setCurrent(bool current);
    void setMovable(bool movable) { m_movable = movable; }
    bool isDragging() const { return m_dragging; }
    /// As a chip, in at most this width: what is longer goes on in a second and a third line.
    QSize sizeWithin(int width) const;
    QSize sizeHint() const override { return sizeWithin(300); }

Q_SIGNALS:
    /// The pointer drags it: its middle, in the picture.
    void draggedTo(const QPointF& at);
    void droppedAt(const QPointF& at);
    /// Esc while dragging.
    void dragLeft();
    void arrowPressed(int key);
    /// Alt with an arrow: one place towards the front (-1) or the end (1).
    void orderAsked(int by);
    void focused();
    /// Enter or a double click: the person wants to go on in the entry.
    void entered();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void endDrag();

    QUuid m_id;
    QPoint m_pressed;
    QPoint m_grip; ///< from the pointer to the handle's middle
    bool m_chip = false;
    bool m_strong = false;
    bool m_current = false;
    bool m_movable = true;
    bool m_down = false;
    bool m_dragging = false;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/driver.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ascent {

/// One of the six drivers as a row: its rank, its name, what it means. It can have the keyboard and be dragged; it
/// tells what the person wants with it.
class DriverRow final : public QFrame {
    Q_OBJECT
public:
    DriverRow(DriverKind kind, QWidget* parent);

    DriverKind kind() const { return m_kind; }
    /// 1 for the strongest; 0: not chosen.
    void setRank(int rank);
    void setReadOnly(bool readOnly);
    bool isDragging() const { return m_dragging; }

Q_SIGNALS:
    /// Alt+Up (-1) or Alt+Down (+1): move in the ranking.
    void moveAsked(int by);
    /// Up or Down: the keyboard goes on to the next row.
    void leaveAsked(int by);
    /// Space, Enter, or the button at the end: choose it, or choose it no longer.
    void toggleAsked();
    /// While it is dragged, and when it is let go: its middle, in the parent.
    void draggedTo(int y);
    void droppedAt(int y);
    void dragLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    DriverKind m_kind;
    int m_rank = -1;
    QLabel* m_number;
    QLabel* m_name;
    QToolButton* m_toggle;
    int m_grip = 0;
    bool m_down = false;
    bool m_dragging = false;
    bool m_readOnly = false;
};

} // namespace ascent

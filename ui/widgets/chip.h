// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ascent {

/// One chip of a ChipRow: a button with a small cross where it can be removed.
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);

    QString id;
    void setRemovable(bool removable);
    void setOpens(bool opens);
    /// Something that is put forward and does not count yet: a broken outline.
    void setTentative(bool tentative);
    bool isTentative() const { return m_tentative; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();
    /// Left (-1) or Right (+1) was pressed.
    void moveAsked(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect crossRect() const;

    bool m_removable = true;
    bool m_opens = false;
    bool m_tentative = false;
};

} // namespace ascent

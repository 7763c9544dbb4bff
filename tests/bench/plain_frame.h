// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

namespace ascent::bench {

/// The floor of a frame: as many titles, words and bars as a roadmap shows in its height, drawn in the plainest way.
class PlainFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), Qt::white);
        for (int x = 320; x < width(); x += 60)
            painter.drawLine(x, 0, x, height());
        for (int y = 0; y < height(); y += rowHeight) {
            for (int line = 0; line < 3; ++line)
                painter.drawText(16, y + 14 * (line + 1), QStringLiteral("Lead the workshops for new colleagues"));
            painter.setBrush(QColor(217, 234, 234));
            painter.drawRoundedRect(QRectF(400, y + 16, 600, 12), 6, 6);
            painter.setBrush(QColor(15, 95, 102));
            painter.drawRoundedRect(QRectF(400, y + 16, 240, 12), 6, 6);
            painter.drawEllipse(QPointF(1000, y + 22), 6, 6);
        }
    }

private:
    static constexpr int rowHeight = 50;
};

} // namespace ascent::bench

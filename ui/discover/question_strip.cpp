// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/question_strip.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace ascent {

QuestionStrip::QuestionStrip(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(gap::s);
}

void QuestionStrip::showAnswers(const QList<bool>& answered, int current) {
    m_answered = answered;
    m_current = current;
    update();
}

void QuestionStrip::paintEvent(QPaintEvent*) {
    if (m_answered.isEmpty())
        return;
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double pitch = std::min(36.0, double(width() - fieldInset) / double(m_answered.size()));
    for (int i = 0; i < m_answered.size(); ++i) {
        const double thick = i == m_current ? 6 : 3;
        QRectF stroke(fieldInset + i * pitch, (height() - thick) / 2, std::max(2.0, pitch - gap::xs), thick);
        if (layoutDirection() == Qt::RightToLeft)
            stroke.moveRight(width() - stroke.left());
        painter.setBrush(m_answered[i] ? t.accent : i == m_current ? t.quiet : t.line);
        painter.drawRoundedRect(stroke, thick / 2, thick / 2);
    }
}

} // namespace ascent

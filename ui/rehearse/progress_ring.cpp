// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/progress_ring.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ascent {

QString clockText(double seconds) {
    const int whole = std::max(0, int(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

ProgressRing::ProgressRing(QWidget* parent)
    : QProgressBar(parent) {
    setAccessibleName(tr("Seconds spoken"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextVisible(false);
    setMinimum(0);
    setTarget(60);
    setElapsed(0, true);
}

void ProgressRing::setTarget(int seconds) {
    setMaximum(seconds);
    setAccessibleDescription(tr("of %1 seconds").arg(seconds));
    update();
}

void ProgressRing::setElapsed(double seconds, bool settled) {
    m_elapsed = seconds;
    // The bar's own value is what a screen reader hears of; what is painted is the exact time.
    const int told = settled ? int(seconds) : int(seconds) / toldEvery * toldEvery;
    if (const int within = std::min(told, maximum()); within != value())
        setValue(within);
    update();
}

QSize ProgressRing::sizeHint() const {
    // Large enough for "10:00" in the largest letters between the strokes.
    const int words = QFontMetrics(typeFont(TypeSize::Title, true)).horizontalAdvance(QStringLiteral("00:00"));
    const int side = std::max(136, words + 56);
    return {side, side};
}

void ProgressRing::changeEvent(QEvent* event) {
    QProgressBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QString ProgressRing::belowText() const {
    const int over = int(m_elapsed) - maximum();
    return over > 0 ? tr("%1 s over").arg(over) : tr("of %1").arg(clockText(maximum()));
}

void ProgressRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    const double side = std::min(width(), height());
    const QRectF outer((width() - side) / 2 + 4, (height() - side) / 2 + 4, side - 8, side - 8);
    const QRectF ring = outer.adjusted(6, 6, -6, -6);
    const auto arc = [](double part) { return -int(std::lround(std::clamp(part, 0.0, 1.0) * 360 * 16)); };
    constexpr int top = 90 * 16;

    painter.setPen(QPen(tone.line, tone.highContrast ? 2 : 7));
    painter.drawArc(ring, 0, 360 * 16);
    const double part = maximum() > 0 ? m_elapsed / maximum() : 0;
    if (part > 0) {
        painter.setPen(QPen(tone.accent, 7, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, top, arc(part));
    }
    if (part > 1) {
        QPen over(tone.atRisk, 3, Qt::CustomDashLine, Qt::FlatCap);
        over.setDashPattern({1.6, 1.2});
        painter.setPen(over);
        painter.drawArc(outer, top, arc(part - 1));
    }

    const QFont large = typeFont(TypeSize::Title, true), small = typeFont(TypeSize::Small);
    const QFontMetrics largeMetrics(large), smallMetrics(small);
    const double height = largeMetrics.height() + smallMetrics.height();
    const double y = ring.center().y() - height / 2;
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(QRectF(ring.left(), y, ring.width(), largeMetrics.height()), Qt::AlignCenter,
                     clockText(m_elapsed));
    painter.setFont(small);
    painter.setPen(part > 1 ? tone.atRisk : tone.quiet);
    painter.drawText(QRectF(ring.left(), y + largeMetrics.height(), ring.width(), smallMetrics.height()),
                     Qt::AlignCenter, belowText());
}

} // namespace ascent

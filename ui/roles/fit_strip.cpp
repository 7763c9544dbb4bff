// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_strip.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QPainter>

namespace ascent {

namespace {
constexpr int tall = 18, low = 10;
constexpr qreal dotRadius = 1.75;
} // namespace

FitStrip::FitStrip(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(tall + 2);
}

void FitStrip::set(const Fit& fit) {
    m_fit = fit;
    const QString words = fit.touched.isEmpty()
                              ? tr("%1 can be shown, %2 are planned, %3 are missing")
                                    .arg(fit.met.size())
                                    .arg(fit.planned.size())
                                    .arg(fit.missing.size())
                              : tr("%1 can be shown, %2 are planned, %3 are touched and not met, %4 are missing")
                                    .arg(fit.met.size())
                                    .arg(fit.planned.size())
                                    .arg(fit.touched.size())
                                    .arg(fit.missing.size());
    setPlainToolTip(this, words);
    setAccessibleName(words);
    update();
}

void FitStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    const qsizetype count = m_fit.met.size() + m_fit.planned.size() + m_fit.touched.size() + m_fit.missing.size();
    if (count == 0)
        return;
    const qreal step = qMin<qreal>(14, qreal(width() - fieldInset) / qreal(count));
    qreal x = fieldInset;
    const auto draw = [&](const QList<AlignedLine>& lines, qreal filled, bool dot = false) {
        for (const AlignedLine& line : lines) {
            const qreal height = line.line.must ? tall : low;
            const QRectF bar(x + 0.75, 1 + tall - height, qMax(1.5, step - 4), height - 0.75);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone.onTrack);
            if (filled > 0)
                painter.drawRoundedRect(bar.adjusted(0, bar.height() * (1 - filled), 0, 0), 2, 2);
            painter.setPen(QPen(filled > 0 ? tone.onTrack : tone.quiet, 1.25));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar, 2, 2);
            if (dot) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(tone.quiet);
                painter.drawEllipse(bar.center(), dotRadius, dotRadius);
            }
            x += step;
        }
    };
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    draw(m_fit.met, 1);
    draw(m_fit.planned, 0.5);
    draw(m_fit.touched, 0, true);
    draw(m_fit.missing, 0);
}

} // namespace ascent

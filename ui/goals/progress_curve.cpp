// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/progress_curve.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ascent {

ProgressCurve::ProgressCurve(QWidget* parent)
    : QWidget(parent) {
    setMinimumHeight(160);
    setMaximumHeight(160);
}

void ProgressCurve::setGoal(const Goal* goal, const QList<const CheckIn*>& checkIns, const Forecast& forecast,
                            QDate today, const QString& words) {
    m_forecast = forecast;
    m_points.clear();
    for (const CheckIn* each : checkIns)
        if (each->value && each->date.isValid())
            m_points.append({each->date, *each->value});
    const bool draws = goal && goal->target && goal->start && goal->due && *goal->start < *goal->due &&
                       goal->baseline.value_or(0) != *goal->target && !m_points.isEmpty();
    setVisible(draws);
    if (!draws)
        return;
    m_baseline = goal->baseline.value_or(0);
    m_target = *goal->target;
    m_start = *goal->start;
    m_due = *goal->due;
    m_today = today;
    m_unit = goal->unit;
    std::stable_sort(m_points.begin(), m_points.end(), [](const Point& a, const Point& b) { return a.date < b.date; });
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(words);
    setPlainToolTip(this, words);
    update();
}

void ProgressCurve::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeSize::Small));
    const Tones tone = tones(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const QLocale locale;

    double low = std::min(m_baseline, m_target), high = std::max(m_baseline, m_target);
    QDate first = m_start, last = std::max(m_due, m_today);
    // A day far behind the due date would press everything else into a corner: the line then runs out of the picture.
    if (m_forecast.day)
        last = std::max(last, std::min(*m_forecast.day, last.addDays(first.daysTo(last) / 2)));
    for (const Point& point : m_points) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
        first = std::min(first, point.date);
        last = std::max(last, point.date);
    }
    const QString lowText = locale.toString(low, 'g', 6), highText = locale.toString(high, 'g', 6);
    const int left =
        gap::s + std::max(metrics.horizontalAdvance(lowText), metrics.horizontalAdvance(highText)) + gap::s;
    const QRectF area(left, gap::m, width() - left - gap::l, height() - gap::m - metrics.height() - gap::m);
    const auto at = [&](QDate date, double value) {
        const double x =
            static_cast<double>(first.daysTo(date)) / static_cast<double>(std::max<qint64>(1, first.daysTo(last)));
        const double y = high > low ? (value - low) / (high - low) : 0.5;
        return QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    };

    painter.setPen(QPen(tone.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(tone.quiet);
    painter.drawText(QRectF(0, area.top() - metrics.height() / 2.0, left - gap::s, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, highText);
    painter.drawText(QRectF(0, area.bottom() - metrics.height() / 2.0, left - gap::s, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, lowText);
    const QRectF foot(area.left(), area.bottom() + gap::s, area.width(), metrics.height());
    painter.drawText(foot, Qt::AlignLeft, locale.toString(first, QLocale::ShortFormat));
    painter.drawText(foot, Qt::AlignRight, locale.toString(last, QLocale::ShortFormat));

    // The straight line: dashed, so that it can be told from the curve without colour.
    painter.setPen(QPen(tone.quiet, 1.25, Qt::DashLine));
    painter.drawLine(at(m_start, m_baseline), at(m_due, m_target));
    if (m_today >= first && m_today <= last) {
        const double x = at(m_today, low).x();
        painter.setPen(QPen(tone.line, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }

    if (m_forecast.day) {
        painter.save();
        painter.setClipRect(area.adjusted(0, -gap::s, gap::s, gap::s));
        painter.setPen(QPen(tone.accent, 1.5, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(at(m_forecast.from, m_forecast.fromValue), at(*m_forecast.day, m_target));
        if (*m_forecast.day <= last) {
            painter.setBrush(palette().color(QPalette::Base));
            painter.setPen(QPen(tone.accent, 1.5));
            painter.drawEllipse(at(*m_forecast.day, m_target), 3.5, 3.5);
        }
        painter.restore();
    }

    QPainterPath path(at(m_start, m_baseline));
    for (const Point& point : m_points)
        path.lineTo(at(point.date, point.value));
    painter.setPen(QPen(tone.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(tone.accent);
    for (const Point& point : m_points)
        painter.drawEllipse(at(point.date, point.value), 3, 3);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/forecast.h"

#include <QWidget>

namespace ascent {

/// What was checked in, as a curve against the straight line from baseline to target, and where it leads if it goes on
/// like this.
class ProgressCurve final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressCurve(QWidget* parent = nullptr);

    /// Shows a goal; hides itself where the goal has no measure to draw. `words` is read to those who don't see it.
    void setGoal(const Goal* goal, const QList<const CheckIn*>& checkIns, const Forecast& forecast, QDate today,
                 const QString& words);

    QSize sizeHint() const override { return {480, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point {
        QDate date;
        double value = 0;
    };
    double m_baseline = 0, m_target = 0;
    QDate m_start, m_due, m_today;
    QList<Point> m_points;
    Forecast m_forecast;
    QString m_unit;
};

} // namespace ascent

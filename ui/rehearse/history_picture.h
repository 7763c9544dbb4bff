// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/answer.h"

#include <QWidget>

namespace ascent {

/// How the times of an answer and the ratings given to them develop: a point a rehearsal, its shape by the rating, a
/// dashed line at the target. Left and Right go from point to point; the chosen one is said in words.
class HistoryPicture final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPicture(QWidget* parent = nullptr);

    /// `oldestFirst`: those with a time; the newest twenty are drawn. Hides itself for fewer than two.
    void setRehearsals(const QList<const Rehearsal*>& oldestFirst, int targetSeconds, QDate today);

    QSize sizeHint() const override { return {480, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Point {
        double seconds = 0;
        int rating = 0; ///< 0: none
        QString words;
        friend bool operator==(const Point&, const Point&) = default;
    };
    QRectF area() const;
    QPointF placeOf(int point) const;
    void choose(int point);

    QList<Point> m_points;
    int m_target = 60;
    double m_high = 60;
    int m_chosen = -1;
};

} // namespace ascent

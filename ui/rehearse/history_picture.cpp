// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/history_picture.h"

#include "ui/rehearse/progress_ring.h"
#include "ui/rehearse/session_words.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

constexpr qsizetype mostPoints = 20;

/// Well: a filled disc. Fair: a ring. Badly: a triangle. Not rated: a small dash.
void paintPoint(QPainter& painter, QPointF at, int rating, const Tones& tone) {
    painter.setBrush(Qt::NoBrush);
    if (rating >= 4) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.accent);
        painter.drawEllipse(at, 5, 5);
    } else if (rating == 3) {
        painter.setPen(QPen(tone.accent, 2));
        painter.setBrush(tone.page);
        painter.drawEllipse(at, 4.5, 4.5);
    } else if (rating >= 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.atRisk);
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - 6}, {at.x() + 6, at.y() + 5}, {at.x() - 6, at.y() + 5}});
    } else {
        painter.setPen(QPen(tone.quiet, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0));
    }
}

} // namespace

HistoryPicture::HistoryPicture(QWidget* parent)
    : QWidget(parent) {
    setMinimumHeight(180);
    setMaximumHeight(180);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("How your times develop"));
    hide();
}

void HistoryPicture::setRehearsals(const QList<const Rehearsal*>& oldestFirst, int targetSeconds, QDate today) {
    QList<Point> points;
    const QLocale locale;
    for (const Rehearsal* each : oldestFirst.mid(std::max<qsizetype>(0, oldestFirst.size() - mostPoints))) {
        if (!each->seconds)
            continue;
        const QString day = shortDay(each->at.date(), today, locale);
        const int rating = each->rating.value_or(0);
        points.append({*each->seconds, rating,
                       rating > 0
                           ? tr("%1: %2, rated %3 of 5").arg(day, clockText(*each->seconds), QString::number(rating))
                           : tr("%1: %2, not rated").arg(day, clockText(*each->seconds))});
    }
    m_target = targetSeconds;
    m_high = targetSeconds;
    for (const Point& point : points)
        m_high = std::max(m_high, point.seconds);
    if (points != m_points) {
        m_points = points;
        m_chosen = -1;
    }
    setVisible(m_points.size() >= 2);
    if (m_points.size() >= 2)
        setAccessibleDescription(tr("%1 rehearsals against a target of %2. First %3. Last %4.")
                                     .arg(QString::number(m_points.size()), clockText(m_target), m_points.first().words,
                                          m_points.last().words));
    update();
}

QRectF HistoryPicture::area() const {
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    const int left = fieldInset + metrics.horizontalAdvance(QStringLiteral("10:00")) + gap::m;
    const int foot = metrics.height() + gap::s;
    return QRectF(left, metrics.height() + gap::m, width() - left - gap::l,
                  height() - metrics.height() - gap::m - foot - gap::s);
}

QPointF HistoryPicture::placeOf(int point) const {
    const QRectF room = area();
    const double step = m_points.size() > 1 ? (room.width() - 24) / double(m_points.size() - 1) : 0;
    const double y = room.bottom() - m_points.at(point).seconds / (m_high * 1.08) * room.height();
    return {room.left() + 12 + point * step, y};
}

void HistoryPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    painter.setFont(typeFont(TypeSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF room = area();

    painter.setPen(QPen(tone.line, 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    const double target = room.bottom() - m_target / (m_high * 1.08) * room.height();
    painter.setPen(QPen(tone.quiet, 1.25, Qt::DashLine));
    painter.drawLine(QPointF(room.left(), target), QPointF(room.right(), target));
    painter.setPen(tone.quiet);
    painter.drawText(QRectF(0, target - metrics.height() / 2.0, room.left() - gap::s, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, clockText(m_target));

    QPainterPath path(placeOf(0));
    for (int i = 1; i < m_points.size(); ++i)
        path.lineTo(placeOf(i));
    QColor between = tone.quiet;
    between.setAlphaF(tone.highContrast ? 1.0F : 0.5F);
    painter.setPen(QPen(between, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (int i = 0; i < m_points.size(); ++i)
        paintPoint(painter, placeOf(i), m_points.at(i).rating, tone);

    if (m_chosen >= 0) {
        painter.setPen(QPen(tone.accent, focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(m_chosen), 9, 9);
    }
    // The words of the chosen point, or else what the shapes mean.
    QRectF head(room.left(), 0, room.width(), metrics.height() + gap::xs);
    if (m_chosen >= 0) {
        painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_points.at(m_chosen).words);
    } else {
        double x = head.left() + 6;
        const std::initializer_list<std::pair<int, QString>> legend{
            {5, tr("went well")}, {3, tr("fair")}, {1, tr("went badly")}, {0, tr("not rated")}};
        for (const auto& [rating, words] : legend) {
            paintPoint(painter, {x, head.center().y()}, rating, tone);
            painter.setPen(tone.quiet);
            painter.drawText(QRectF(x + 12, head.top(), 400, head.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
            x += 12 + metrics.horizontalAdvance(words) + gap::xl;
        }
    }
    painter.setPen(tone.quiet);
    const QRectF foot(room.left(), room.bottom() + gap::s, room.width(), metrics.height());
    painter.drawText(foot, Qt::AlignLeft, tr("earlier"));
    painter.drawText(foot, Qt::AlignRight, tr("latest"));
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), cardRadius);
}

void HistoryPicture::choose(int point) {
    m_chosen = point;
    setAccessibleDescription(m_points.at(point).words);
    update();
}

void HistoryPicture::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen < 0 ? last : std::max(0, m_chosen - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_chosen + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryPicture::focusOutEvent(QFocusEvent* event) {
    m_chosen = -1;
    QWidget::focusOutEvent(event);
}

bool HistoryPicture::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < m_points.size(); ++i)
        if (QLineF(placeOf(i), QPointF(help->pos())).length() < 12) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_points.at(i).words), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace ascent

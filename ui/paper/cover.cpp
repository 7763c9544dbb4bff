// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pages.h"
#include "ui/paper/textlines.h"

#include <QCoreApplication>
#include <QPainter>

namespace ascent {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::paper)
};

constexpr double pt = unitsPerPoint;

/// Stairs, the mark of the program, rising out of the page's foot.
void paintStairs(QPainter& painter, const QRectF& area, const DrawingStyle& style) {
    constexpr int steps = 5;
    const double width = area.width() / steps, height = area.height() / steps;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < steps; ++i) {
        QColor tint = style.accent;
        tint.setHsvF(tint.hsvHueF(), tint.hsvSaturationF() * (0.12f + 0.2f * float(i)), 0.95f - 0.13f * float(i));
        painter.setBrush(tint);
        painter.drawRect(
            QRectF(area.left() + i * width, area.bottom() - (i + 1) * height, width * 0.86, (i + 1) * height));
    }
}

} // namespace

double Pages::mastheadHeight() const {
    if (m_cover)
        return 0;
    const double width = m_type.page.width() - m_type.left - m_type.right;
    const TextLines title(m_report.title, paperFont(18, true), width, 1.2, 2);
    const TextLines subject(m_report.subject, paperFont(11, true), width, 1.4, 1);
    const TextLines lines(m_report.lines.join(QStringLiteral("   ·   ")), paperFont(9), width, 1.4, 2);
    return title.height() + subject.height() + lines.height() + (m_type.compact ? 16 : 26) * pt;
}

void Pages::paintMasthead(QPainter& painter) const {
    const DrawingStyle style = paperStyle(9);
    const double width = m_type.page.width() - m_type.left - m_type.right;
    const TextLines title(m_report.title, paperFont(18, true), width, 1.2, 2);
    const TextLines subject(m_report.subject, paperFont(11, true), width, 1.4, 1);
    const TextLines lines(m_report.lines.join(QStringLiteral("   ·   ")), paperFont(9), width, 1.4, 2);
    QPointF at(m_type.left, m_type.top);
    painter.setPen(style.ink);
    title.paint(painter, at);
    at.ry() += title.height();
    painter.setPen(style.accent);
    subject.paint(painter, at);
    at.ry() += subject.height();
    painter.setPen(style.quiet);
    lines.paint(painter, at);
    at.ry() += lines.height() + 6 * pt;
    painter.setPen(QPen(style.accent, 1.6 * pt));
    painter.drawLine(at, at + QPointF(width, 0));
}

void Pages::paintCover(QPainter& painter) const {
    const DrawingStyle style = paperStyle(10);
    const double width = m_type.page.width() - m_type.left - m_type.right;
    QPointF at(m_type.left, m_type.page.height() * 0.2);
    painter.fillRect(QRectF(at.x(), at.y(), 42 * pt, 4 * pt), style.accent);
    at.ry() += 20 * pt;
    const TextLines title(m_report.title, paperFont(34, true), width, 1.2, 2);
    painter.setPen(style.accent);
    title.paint(painter, at);
    at.ry() += title.height() + 8 * pt;
    const TextLines subject(m_report.subject, paperFont(19), width, 1.3, 3);
    painter.setPen(style.ink);
    subject.paint(painter, at);
    at.ry() += subject.height() + 6 * pt;
    painter.setPen(style.quiet);
    for (const QString& line : m_report.lines) {
        const TextLines lines(line, paperFont(11), width * 0.8, 1.5, 3);
        lines.paint(painter, at);
        at.ry() += lines.height();
    }
    at.ry() = std::max(at.y() + 40 * pt, m_type.page.height() * 0.5);
    const double contentsWidth = std::min(width, 270 * pt);
    for (const HeadingPlace& heading : headings()) {
        if (heading.level != 1)
            continue;
        const TextLines text(heading.text, paperFont(10.5), contentsWidth - 40 * pt, 1.4, 1);
        const TextLines page(m_report.locale.toString(heading.page + 1), paperFont(10.5), 40 * pt, 1.4, 1);
        painter.setPen(style.ink);
        text.paint(painter, at);
        page.paint(painter, QPointF(at.x() + contentsWidth - page.width(), at.y()));
        painter.setPen(QPen(style.line, 0.6 * pt));
        const double y = at.y() + text.height() + 3 * pt;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + contentsWidth, y));
        at.ry() = y + 5 * pt;
    }
    const double right = m_type.page.width() - m_type.right, foot = m_type.page.height() - m_type.bottom;
    paintStairs(painter, QRectF(right - 120 * pt, foot - 76 * pt, 120 * pt, 76 * pt), style);
}

void Pages::paintFooter(QPainter& painter, int page) const {
    const DrawingStyle style = paperStyle(8);
    const double width = m_type.page.width() - m_type.left - m_type.right;
    const double y = m_type.page.height() - m_type.bottom + (m_type.compact ? 12 : 28) * pt;
    const TextLines number(
        Words::tr("Page %1 of %2").arg(m_report.locale.toString(page + 1), m_report.locale.toString(count())),
        paperFont(8), width, 1.4, 1);
    const TextLines name(m_report.name(), paperFont(8), width - number.width() - 20 * pt, 1.4, 1);
    painter.setPen(QPen(style.line, 0.5 * pt));
    painter.drawLine(QPointF(m_type.left, y), QPointF(m_type.left + width, y));
    painter.setPen(style.quiet);
    name.paint(painter, QPointF(m_type.left, y + 5 * pt));
    number.paint(painter, QPointF(m_type.left + width - number.width(), y + 5 * pt));
}

} // namespace ascent

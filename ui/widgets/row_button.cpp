// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_button.h"

#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ascent {

namespace {
constexpr int afterMark = 22;
}

RowButton::RowButton(const QString& title, const QString& line, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(line) {
    setPlainText(this, title);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(line.isEmpty() ? title : title + QStringLiteral(", ") + line);
}

void RowButton::setMark(Mark mark, const QString& word) {
    m_mark = mark;
    setPlainToolTip(this, word);
    setAccessibleDescription(word);
    update();
}

QSize RowButton::sizeHint() const {
    const int body = QFontMetrics(typeFont(TypeSize::Body)).height();
    const int small = m_line.isEmpty() ? 0 : QFontMetrics(typeFont(TypeSize::Small)).height() + 1;
    return {240, body + small + 14};
}

void RowButton::setWrapping(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    // A fixed height is that of one line, and a layout cuts a higher row down to it.
    policy.setVerticalPolicy(wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

int RowButton::wordsWidth(int width) const {
    return std::max(1, width - 2 * fieldInset - (m_mark == Mark::None ? 0 : afterMark));
}

int RowButton::heightForWidth(int width) const {
    if (!m_wraps)
        return sizeHint().height();
    const QFontMetrics body(typeFont(TypeSize::Body));
    const int lines =
        body.boundingRect(QRect(0, 0, wordsWidth(width), 10000), Qt::TextWordWrap, text().simplified()).height();
    return sizeHint().height() - body.height() + std::max(body.height(), lines);
}

void RowButton::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.tint : t.hover);
        painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
    }
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QFont body = typeFont(TypeSize::Body), small = typeFont(TypeSize::Small);
    const QFontMetrics bodyMetrics(body), smallMetrics(small);
    QRect inside = rect().adjusted(fieldInset, 7, -fieldInset, -7);
    if (m_mark != Mark::None) {
        paintMark(&painter, mirrored(QRect(inside.left() - 2, inside.top(), 16, bodyMetrics.height())), m_mark,
                  palette());
        inside.setLeft(inside.left() + afterMark);
    }
    const int align = int(Qt::AlignVCenter | Qt::AlignLeft);
    painter.setFont(body);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int high =
        m_wraps ? inside.height() - (m_line.isEmpty() ? 0 : smallMetrics.height() + 1) : bodyMetrics.height();
    const QRect words = mirrored(QRect(inside.left(), inside.top(), inside.width(), high));
    if (m_wraps)
        painter.drawText(words, int(Qt::AlignTop | Qt::AlignLeft) | int(Qt::TextWordWrap), text().simplified());
    else
        painter.drawText(words, align, bodyMetrics.elidedText(text().simplified(), Qt::ElideRight, inside.width()));
    if (!m_line.isEmpty()) {
        painter.setFont(small);
        painter.setPen(t.quiet);
        painter.drawText(mirrored(QRect(inside.left(), inside.top() + high + 1, inside.width(), smallMetrics.height())),
                         align, smallMetrics.elidedText(m_line, Qt::ElideRight, inside.width()));
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), fieldRadius);
}

void RowButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/driver_row.h"

#include "core/model/names.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace ascent {

namespace {

QString meaningOf(DriverKind kind) {
    switch (kind) {
    case DriverKind::Influence:
        return DriverRow::tr("Having a say in where things go");
    case DriverKind::Money:
        return DriverRow::tr("Being paid well, and what that makes possible");
    case DriverKind::Learning:
        return DriverRow::tr("Knowing more this year than last");
    case DriverKind::Innovation:
        return DriverRow::tr("Making something that was not there before");
    case DriverKind::Helping:
        return DriverRow::tr("Seeing that somebody is better off because of you");
    case DriverKind::Recognition:
        return DriverRow::tr("Good work being seen, and said to be good");
    }
    return {};
}

} // namespace

DriverRow::DriverRow(DriverKind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_number(plainLabel({}, this))
    , m_name(plainLabel(nameOf(kind), this))
    , m_toggle(iconButton(QStringLiteral("plus"), {}, this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::l, gap::m, gap::m, gap::m);
    row->setSpacing(gap::l);
    setType(m_number, TypeSize::Heading, true);
    m_number->setFixedWidth(QFontMetrics(typeFont(TypeSize::Heading, true)).horizontalAdvance(u'8') + gap::s);
    m_number->setAlignment(Qt::AlignCenter);
    row->addWidget(m_number);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    setType(m_name, TypeSize::Lead, true);
    words->addWidget(m_name);
    words->addWidget(quietLabel(meaningOf(kind), this));
    row->addLayout(words, 1);
    row->addWidget(m_toggle);
    connect(m_toggle, &QToolButton::clicked, this, &DriverRow::toggleAsked);
    setCursor(Qt::OpenHandCursor);
    m_toggle->setCursor(Qt::ArrowCursor);
    setRank(0);
}

void DriverRow::setRank(int rank) {
    if (rank == m_rank)
        return;
    m_rank = rank;
    m_number->setText(rank > 0 ? QString::number(rank) : QString());
    setType(m_name, TypeSize::Lead, rank > 0);
    m_name->setForegroundRole(rank > 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    const QString does =
        rank > 0 ? tr("Take “%1” out of the ranking").arg(nameOf(m_kind)) : tr("Rank “%1”").arg(nameOf(m_kind));
    m_toggle->setIcon(lineIcon(rank > 0 ? QStringLiteral("close") : QStringLiteral("plus")));
    setPlainToolTip(m_toggle, does);
    m_toggle->setAccessibleName(does);
    setAccessibleName(rank > 0 ? tr("%1, rank %2").arg(nameOf(m_kind), QString::number(rank))
                               : tr("%1, not chosen").arg(nameOf(m_kind)));
    setAccessibleDescription(meaningOf(m_kind) + tr(". ") + tr("Alt+Up and Alt+Down rank it."));
    update();
}

void DriverRow::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_toggle->setVisible(!readOnly);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void DriverRow::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_dragging ? t.accent : t.line, 1, m_rank > 0 || m_dragging ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(t.page);
    const QRectF inside = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(inside, cardRadius, cardRadius);
    if (underMouse() && !m_readOnly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(inside, cardRadius, cardRadius);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), cardRadius - 1);
}

void DriverRow::keyPressEvent(QKeyEvent* event) {
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && event->modifiers().testFlag(Qt::AltModifier)) {
        if (!m_readOnly)
            Q_EMIT moveAsked(by);
        return;
    }
    if (by != 0) {
        Q_EMIT leaveAsked(by);
        return;
    }
    const bool deletes = event->key() == Qt::Key_Delete && m_rank > 0;
    const bool toggles =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((deletes || toggles) && !m_readOnly) {
        Q_EMIT toggleAsked();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_down = m_dragging = false;
        Q_EMIT dragLeft();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DriverRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setFocus(Qt::MouseFocusReason);
    m_down = !m_readOnly;
    m_grip = event->position().toPoint().y();
}

void DriverRow::mouseMoveEvent(QMouseEvent* event) {
    if (!m_down)
        return;
    const int y = event->position().toPoint().y();
    if (!m_dragging && qAbs(y - m_grip) < QApplication::startDragDistance())
        return;
    if (!m_dragging) {
        m_dragging = true;
        raise();
        setCursor(Qt::ClosedHandCursor);
    }
    move(x(), pos().y() + y - m_grip);
    Q_EMIT draggedTo(geometry().center().y());
}

void DriverRow::mouseReleaseEvent(QMouseEvent*) {
    m_down = false;
    if (!m_dragging)
        return;
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT droppedAt(geometry().center().y());
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/running_bar.h"

#include "ui/rehearse/progress_ring.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace ascent {

RunningBar::RunningBar(ReadingPane* pane, QWidget* ring)
    : QWidget(pane)
    , m_pane(pane)
    , m_ring(ring)
    , m_time(plainLabel({}, this))
    , m_target(quietLabel({}, this))
    , m_part(new QProgressBar(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::xl, gap::s, gap::xl, gap::s);
    row->setSpacing(gap::m);
    setType(m_time, TypeSize::Heading, true);
    m_part->setTextVisible(false);
    m_part->setFixedHeight(gap::s);
    m_part->setAccessibleName(tr("Seconds spoken"));
    auto* stop = quietButton(tr("Stop"), this, {});
    // Space works everywhere on the page; the bar takes the keyboard from nothing.
    stop->setFocusPolicy(Qt::NoFocus);
    connect(stop, &QPushButton::clicked, this, &RunningBar::stopAsked);
    row->addWidget(m_time);
    row->addWidget(m_target);
    row->addWidget(m_part, 1);
    row->addWidget(stop);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    pane->installEventFilter(this);
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &RunningBar::place);
    hide();
}

void RunningBar::setTime(double seconds, int target) {
    m_time->setText(clockText(seconds));
    const int over = int(seconds) - target;
    m_target->setText(over > 0 ? tr("%1 s over").arg(over) : tr("of %1").arg(clockText(target)));
    m_part->setMaximum(target);
    m_part->setValue(std::min(int(seconds), target));
}

void RunningBar::setRunning(bool running) {
    m_running = running;
    place();
}

void RunningBar::place() {
    // The ring's lower half holds what is read: with that gone, so is the ring.
    const int bottom = m_ring->mapTo(m_pane->viewport(), QPoint(0, m_ring->height())).y();
    const bool needed = m_running && bottom < m_ring->height() * 3 / 4;
    if (needed) {
        setGeometry(0, 0, m_pane->viewport()->width(), sizeHint().height());
        raise();
    }
    setVisible(needed);
}

bool RunningBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void RunningBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(tones(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ascent

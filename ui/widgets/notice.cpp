// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ascent {

namespace {

void announce(QWidget* widget, const QString& words) {
    widget->setAccessibleName(words);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_words(plainLabel({}, this))
    , m_action(quietButton({}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::l, gap::xs, gap::xs, gap::xs);
    row->setSpacing(gap::s);
    row->addWidget(m_words);
    row->addWidget(m_action);
    m_action->setForegroundRole(QPalette::Link);
    setType(m_action, TypeSize::Body, true);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    m_timer.setInterval(4000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& words, const QString& action) {
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_words->setContentsMargins(0, gap::xs, action.isEmpty() ? gap::m : 0, gap::xs);
    place();
    show();
    raise();
    m_timer.start();
    announce(this, words);
}

void Toast::place() {
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - gap::xl);
}

void Toast::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.quiet);
    painter.setBrush(t.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(plainLabel({}, this))
    , m_what(plainLabel({}, this))
    , m_more(quietLabel({}, this))
    , m_actions(new QHBoxLayout)
    , m_close(iconButton(QStringLiteral("close"), tr("Dismiss"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::l, gap::s, gap::s, gap::s);
    row->setSpacing(gap::m);
    row->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_what->setWordWrap(true);
    setType(m_what, TypeSize::Body, true);
    words->addWidget(m_what);
    words->addWidget(m_more);
    row->addLayout(words, 1);
    m_actions->setSpacing(gap::xs);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::setDismissible(bool dismissible) {
    m_close->setVisible(dismissible);
}

void NoticeBar::say(Tone tone, const QString& what, const QString& more, const QList<NoticeAction>& actions) {
    const bool isNew = isHidden() || m_what->text() != what || m_more->text() != more;
    m_tone = tone;
    const Tones t = tones(palette());
    const bool problem = tone == Tone::Problem;
    m_icon->setPixmap(
        lineIcon(problem ? QStringLiteral("warning") : QStringLiteral("info"), problem ? t.late : t.accent)
            .pixmap(QSize(20, 20), devicePixelRatioF()));
    m_what->setText(what);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    // A button may be the one that has led here: it goes when it is done.
    for (QPushButton* each : std::as_const(m_buttons)) {
        each->hide();
        each->deleteLater();
    }
    m_buttons.clear();
    for (const NoticeAction& each : actions) {
        auto* button = quietButton(each.text, this);
        m_buttons.append(button);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, each] {
            if (!each.stays)
                dismiss();
            each.run();
        });
    }
    show();
    if (isNew)
        announce(this, more.isEmpty() ? what : what + u' ' + more);
}

void NoticeBar::dismiss() {
    hide();
    Q_EMIT dismissed();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    painter.fillRect(QRect(0, 0, 3, height()), m_tone == Tone::Problem ? t.late : t.accent);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_mark.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ascent {

namespace {

constexpr int signSize = 14;

QString iconOf(StatusMark::State state) {
    switch (state) {
    case StatusMark::State::Saved:
        return QStringLiteral("check");
    case StatusMark::State::Saving:
        return QStringLiteral("more");
    case StatusMark::State::NotSaved:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("eye");
    }
}

QString wordsOf(StatusMark::State state, const QString& why) {
    switch (state) {
    case StatusMark::State::Saved:
        return StatusMark::tr("Saved");
    case StatusMark::State::Saving:
        return StatusMark::tr("Saving…");
    case StatusMark::State::NotSaved:
        return why.isEmpty() ? StatusMark::tr("Not saved") : StatusMark::tr("Not saved: %1").arg(why);
    case StatusMark::State::ReadingOnly:
        return StatusMark::tr("Reading only");
    default:
        return {};
    }
}

} // namespace

StatusMark::StatusMark(QWidget* parent)
    : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(this, TypeSize::Small);
    arrange();
}

void StatusMark::setState(State state, const QString& why) {
    const QString words = wordsOf(state, why);
    if (state == m_state && words == text())
        return;
    const bool alerts = state == State::NotSaved;
    m_state = state;
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(alerts ? tr("Shows what is not saved, and what can be done") : QString());
    setPlainToolTip(this, alerts || m_folded ? words : QString());
    arrange();
    if (alerts) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusMark::setFolded(bool folded) {
    m_folded = folded;
    setPlainToolTip(this, folded || m_state == State::NotSaved ? text() : QString());
    arrange();
}

void StatusMark::arrange() {
    const bool presses = m_state == State::NotSaved;
    setFocusPolicy(presses ? Qt::TabFocus : Qt::NoFocus);
    setCursor(presses ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setVisible(m_state != State::None);
    updateGeometry();
    update();
}

QSize StatusMark::sizeHint() const {
    // Two lines where it has something to say that matters.
    const int lines = m_state == State::NotSaved && !m_folded ? 2 : 1;
    return {signSize + 2 * gap::s, lines * fontMetrics().lineSpacing() + gap::s};
}

void StatusMark::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    const bool problem = m_state == State::NotSaved;
    QPainter painter(this);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int top = gap::xs + (fontMetrics().lineSpacing() - signSize) / 2;
    const QRect icon(m_folded ? (width() - signSize) / 2 : 10, top, signSize, signSize);
    lineIcon(iconOf(m_state), problem ? t.late : t.quiet).paint(&painter, mirrored(icon));
    if (!m_folded) {
        painter.setPen(problem ? t.late : t.quiet);
        const QRect words = mirrored(rect().adjusted(10 + signSize + gap::s, gap::xs, -gap::xs, 0));
        const int flags = int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap;
        painter.drawText(words, flags, text());
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), fieldRadius);
}

void StatusMark::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ascent

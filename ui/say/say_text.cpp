// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/say/say_text.h"

#include "ui/widgets/bare_edit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace ascent {

SayText::SayText(QWidget* parent)
    : TextField(parent) {
    edit()->installEventFilter(this);
}

void SayText::setProposal(const QString& proposal, const QString& otherwise) {
    m_proposal = proposal;
    setPlaceholder(proposal.isEmpty() ? otherwise : proposal);
}

void SayText::begin(const QString& words) {
    if (value().trimmed().isEmpty() && !isReadOnly()) {
        setValue(words);
        Q_EMIT edited();
    }
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->moveCursor(QTextCursor::End);
}

bool SayText::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit()) {
        if (event->type() == QEvent::FocusIn) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            m_tabbedHere = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        } else if (event->type() == QEvent::KeyPress && !m_proposal.isEmpty() && value().isEmpty() && !isReadOnly()) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Right || (key == Qt::Key_Tab && !m_tabbedHere)) {
                Q_EMIT proposalTaken();
                return true;
            }
        }
    }
    return TextField::eventFilter(watched, event);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keyboard do in the posting.
#include "ui/roles/posting_view.h"
#include "ui/widgets/bare_edit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTextTable>

namespace ascent {

bool PostingView::isOnKind(const QPoint& at) const {
    const QTextCursor cursor = m_text->cursorForPosition(at);
    QTextTable* table = cursor.currentTable();
    return m_correctable && table && table->cellAt(cursor).column() < 2;
}

bool PostingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport() && event->type() == QEvent::Leave)
        point(m_text->hasFocus() ? rowAt(m_text->textCursor()) : -1);
    if (watched == m_text->viewport() && event->type() == QEvent::MouseMove)
        point(rowAt(m_text->cursorForPosition(static_cast<QMouseEvent*>(event)->position().toPoint())));
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &PostingView::markCurrent, Qt::QueuedConnection);
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = rowAt(m_text->textCursor());
        if (row >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu)) {
            showChoice(row, m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft()));
            return true;
        }
    }
    if (watched == m_text->viewport() &&
        (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint at = mouse->position().toPoint();
        if (event->type() == QEvent::MouseMove)
            m_text->viewport()->setCursor(isOnKind(at) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        else if (mouse->button() == Qt::LeftButton && isOnKind(at) && !m_text->textCursor().hasSelection())
            showChoice(rowAt(m_text->cursorForPosition(at)), mouse->globalPosition().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void PostingView::showChoice(int row, const QPoint& globalAt) {
    if (row < 0 || row >= m_posting.lines.size())
        return;
    const PostingLine line = m_posting.lines[row];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* fit = menu->addAction(tr("Show &how you fit it"));
    fit->setEnabled(isAsked(line.kind));
    connect(fit, &QAction::triggered, this, [this, line] { Q_EMIT fitAsked(line.start); });
    if (m_correctable)
        addCorrections(menu, line);
    goTo(row);
    menu->popup(globalAt);
}

void PostingView::addCorrections(QMenu* menu, const PostingLine& line) {
    menu->addSeparator();
    for (const auto& [kind, token] : Tokens<LineKind>::all) {
        QAction* action = menu->addAction(nameOf(kind));
        action->setCheckable(true);
        action->setChecked(line.kind == kind);
        connect(action, &QAction::triggered, this,
                [this, line, each = kind] { Q_EMIT corrected(line.text, each, std::nullopt); });
    }
    menu->addSeparator();
    for (const bool must : {true, false}) {
        QAction* action = menu->addAction(must ? tr("Must have") : tr("Nice to have"));
        action->setCheckable(true);
        action->setChecked(isAsked(line.kind) && line.must == must);
        action->setEnabled(isAsked(line.kind));
        connect(action, &QAction::triggered, this,
                [this, line, must] { Q_EMIT corrected(line.text, std::nullopt, must ? Need::Must : Need::Nice); });
    }
    menu->addSeparator();
    QAction* back = menu->addAction(tr("As it was read"));
    back->setEnabled(line.corrected);
    connect(back, &QAction::triggered, this, [this, line] { Q_EMIT asRead(line.text); });
}

void PostingView::point(int row) {
    if (row == m_pointed)
        return;
    m_pointed = row;
    Q_EMIT pointedAt(startOf(row));
}

} // namespace ascent

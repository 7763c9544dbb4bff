// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bare_edit.h"

#include "ui/widgets/html_text.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

#include <memory>

namespace ascent {

namespace {

// The edits of Qt claim undo and redo for themselves by accepting the override; declining leaves them to the window.
bool isUndoOverride(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

bool isUndoKey(const QKeyEvent* key) {
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

// Undo of the widget alone would not be what Ctrl+Z does, so that the menu must not offer it.
void showWithoutUndo(QMenu* made, const QPoint& at) {
    const std::unique_ptr<QMenu> menu(made);
    for (QAction* action : menu->actions())
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu->removeAction(action);
    if (!menu->actions().isEmpty() && menu->actions().constFirst()->isSeparator())
        menu->removeAction(menu->actions().constFirst());
    menu->exec(at);
}

} // namespace

BareLineEdit::BareLineEdit(QWidget* parent)
    : QLineEdit(parent) {
    setFrame(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

bool BareLineEdit::event(QEvent* event) {
    if (isUndoOverride(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void BareLineEdit::keyPressEvent(QKeyEvent* event) {
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool nothingToErase = event->key() == Qt::Key_Backspace && text().isEmpty();
    if (isUndoKey(event))
        return event->ignore();
    if (vertical || nothingToErase) {
        event->accept();
        Q_EMIT leftBy(event->key(), event->modifiers());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void BareLineEdit::contextMenuEvent(QContextMenuEvent* event) {
    showWithoutUndo(createStandardContextMenu(), event->globalPos());
}

GrowingText::GrowingText(QWidget* parent)
    : QTextEdit(parent) {
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setViewportMargins(fieldInset, 6, fieldInset, 6);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fit(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { keepCursorInSight(); });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        fit(); // the first letter takes away the placeholder, which may have been higher
        Q_EMIT typed();
    });
}

void GrowingText::setMaximumLines(int lines) {
    m_maximumLines = lines;
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fit();
}

void GrowingText::setMinimumLines(int lines) {
    m_minimumLines = lines;
    fit();
}

void GrowingText::setPlaceholder(const QString& text) {
    setPlaceholderText(text);
    fit();
}

QString GrowingText::text() const {
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.position() > 0)
            text += u'\n';
        text += block.text();
    }
    return text.replace(QChar::LineSeparator, u'\n');
}

void GrowingText::setText(const QString& text) {
    if (text == this->text())
        return;
    const QScopedValueRollback setting(m_setting, true);
    const int cursor = textCursor().position();
    setPlainText(text);
    QTextCursor at = textCursor();
    at.setPosition(qBound(0, cursor, document()->characterCount() - 1));
    setTextCursor(at);
    fit();
}

void GrowingText::keepCursorInSight() {
    if (!hasFocus())
        return;
    // The text is as high as its words: it is the page around it that has to scroll.
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(up)) {
            const QPoint at = viewport()->mapTo(page->widget(), cursorRect().center());
            return page->ensureVisible(at.x(), at.y(), 0, 2 * lineHeight());
        }
}

int GrowingText::lineHeight() const {
    return fontMetrics().lineSpacing();
}

int GrowingText::placeholderHeight() const {
    if (placeholderText().isEmpty() || !document()->isEmpty())
        return 0;
    // Qt draws it into the viewport in this way and leaves out what has no room.
    const QRect room(0, 0, viewport()->width(), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::AlignTop | Qt::TextWordWrap, placeholderText()).height();
}

void GrowingText::fit() {
    const QMargins around = viewportMargins();
    int wanted = qMax(qCeil(document()->size().height()), placeholderHeight());
    wanted = qMax(wanted, m_minimumLines * lineHeight());
    if (m_maximumLines > 0)
        wanted = qMin(wanted, m_maximumLines * lineHeight());
    const int height = wanted + around.top() + around.bottom();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize GrowingText::sizeHint() const {
    return {qMin(readableWidth(this), 560), minimumHeight()};
}

QSize GrowingText::minimumSizeHint() const {
    return {120, minimumHeight()};
}

bool GrowingText::event(QEvent* event) {
    if (isUndoOverride(event)) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
    if (isUndoKey(event))
        return event->ignore();
    if (m_single && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->accept();
        Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTextEdit::keyPressEvent(event);
}

void GrowingText::wheelEvent(QWheelEvent* event) {
    // The page scrolls, not the field, unless the field really has more than it shows.
    if (verticalScrollBar()->maximum() == 0)
        return event->ignore();
    QTextEdit::wheelEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDefaultFont(font());
        fit();
    }
}

void GrowingText::insertFromMimeData(const QMimeData* source) {
    // Some programs put nothing but HTML on the clipboard.
    QString text = source->hasText() || !source->hasHtml() ? source->text() : plainTextOfHtml(source->html());
    if (m_takesDocuments && (source->hasText() || source->hasHtml()))
        text = textOfDocument(source->text(), source->html());
    if (m_single)
        text = text.simplified();
    textCursor().insertText(text);
    ensureCursorVisible();
}

void GrowingText::contextMenuEvent(QContextMenuEvent* event) {
    showWithoutUndo(createStandardContextMenu(event->pos()), event->globalPos());
}

} // namespace ascent

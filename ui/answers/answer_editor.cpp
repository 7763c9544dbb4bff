// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_editor.h"

#include "ui/answers/answer_spelling.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace ascent {

namespace {

/// Tells the places of spelling from others once typing has moved them along.
constexpr int spellingMark = QTextFormat::UserProperty + 1;
/// Tells proposed sentences from remarks.
constexpr int proposedMark = QTextFormat::UserProperty + 2;

constexpr double lineHeightPercent = 120;

QTextCharFormat formatOf(TextMark::Kind kind, const Tones& t) {
    QTextCharFormat format;
    switch (kind) {
    case TextMark::Kind::Warning:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(t.late);
        break;
    case TextMark::Kind::Note:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(t.atRisk);
        break;
    case TextMark::Kind::Spelling:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(t.accent);
        format.setProperty(spellingMark, true);
        break;
    case TextMark::Kind::Proposed:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(t.quiet);
        format.setProperty(proposedMark, true);
        break;
    case TextMark::Kind::Lit:
        format.setBackground(t.tint);
        break;
    }
    return format;
}

} // namespace

AnswerEditor::AnswerEditor(QWidget* parent)
    : TextField(parent) {
    setType(this, TypeSize::Lead);
    setType(edit(), TypeSize::Lead);
    setMinimumLines(8);
    setLineHeight();
    edit()->viewport()->installEventFilter(this);
    edit()->installEventFilter(this);
    connect(edit(), &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT cursorMoved(cursorPosition()); });
}

void AnswerEditor::setValue(const QString& text) {
    if (text == value())
        return;
    TextField::setValue(text);
    setLineHeight();
    // What was marked in the text before has no place in this one.
    m_remarks.clear();
    m_lit.clear();
    m_proposed.clear();
    paintMarks();
}

void AnswerEditor::setLineHeight() {
    // A change of form is none of the words: nobody is told of it.
    const QSignalBlocker quiet(edit());
    QTextCursor all(edit()->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat air;
    air.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(air);
}

void AnswerEditor::setRemarks(const QList<TextMark>& remarks) {
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    paintMarks();
}

void AnswerEditor::setLit(const QList<TextMark>& lit) {
    if (lit == m_lit)
        return;
    m_lit = lit;
    paintMarks();
}

void AnswerEditor::setProposed(const QList<TextMark>& proposed) {
    if (proposed == m_proposed)
        return;
    m_proposed = proposed;
    paintMarks();
}

QList<TextMark> AnswerEditor::marks() const {
    return m_remarks + m_proposed + m_lit;
}

void AnswerEditor::paintMarks() {
    const Tones t = tones(palette());
    const int end = edit()->document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextMark& each : m_lit + m_proposed + m_remarks) {
        QTextCursor place(edit()->document());
        place.setPosition(qMin(int(each.start), end));
        place.setPosition(qMin(int(each.start + each.length), end), QTextCursor::KeepAnchor);
        QTextCharFormat format = formatOf(each.kind, t);
        format.setToolTip(each.hint);
        selections.append({place, format});
    }
    edit()->setExtraSelections(selections);
}

void AnswerEditor::selectPlace(qsizetype start, qsizetype length) {
    const int end = edit()->document()->characterCount() - 1;
    QTextCursor place(edit()->document());
    place.setPosition(qMin(int(start), end));
    place.setPosition(qMin(int(start + length), end), QTextCursor::KeepAnchor);
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->setTextCursor(place);
}

QList<QTextEdit::ExtraSelection> AnswerEditor::remarksNow() const {
    // The selections move along with what is typed; those of origins are no remarks.
    QList<QTextEdit::ExtraSelection> remarks;
    for (const auto& each : edit()->extraSelections())
        if (each.format.underlineStyle() != QTextCharFormat::NoUnderline && each.cursor.hasSelection() &&
            !each.format.boolProperty(proposedMark))
            remarks.append(each);
    std::stable_sort(remarks.begin(), remarks.end(), [](const auto& a, const auto& b) {
        return a.cursor.selectionStart() < b.cursor.selectionStart();
    });
    return remarks;
}

bool AnswerEditor::goToRemark(bool forward) {
    const QList<QTextEdit::ExtraSelection> remarks = remarksNow();
    if (remarks.isEmpty())
        return false;
    const QTextCursor now = edit()->textCursor();
    const int from = now.hasSelection() ? now.selectionStart() : forward ? now.position() - 1 : now.position();
    const QTextCursor* next = nullptr;
    for (const auto& each : remarks) {
        const int start = each.cursor.selectionStart();
        if (forward ? start > from && !next : start < from)
            next = &each.cursor;
    }
    if (!next)
        next = forward ? &remarks.first().cursor : &remarks.last().cursor;
    selectPlace(next->selectionStart(), next->selectionEnd() - next->selectionStart());
    return true;
}

bool AnswerEditor::suggest() {
    const QTextCursor now = edit()->textCursor();
    for (const auto& each : remarksNow())
        if (each.format.hasProperty(spellingMark) && each.cursor.selectionStart() <= now.selectionEnd() &&
            each.cursor.selectionEnd() >= now.selectionStart()) {
            showMenu(edit()->viewport()->mapToGlobal(edit()->cursorRect().bottomLeft()), true);
            return true;
        }
    return false;
}

qsizetype AnswerEditor::cursorPosition() const {
    return edit()->textCursor().position();
}

qsizetype AnswerEditor::remarkPosition() const {
    return edit()->textCursor().selectionStart();
}

bool AnswerEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu && (watched == edit() || watched == edit()->viewport())) {
        auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool byKeyboard = asked->reason() == QContextMenuEvent::Keyboard;
        showMenu(byKeyboard ? edit()->viewport()->mapToGlobal(edit()->cursorRect().bottomLeft()) : asked->globalPos(),
                 byKeyboard);
        return true;
    }
    if (watched == edit()->viewport()) {
        if (event->type() != QEvent::ToolTip)
            return false;
        // The marks move along with the words, so that it is they who know where they are.
        auto* help = static_cast<QHelpEvent*>(event);
        const int at = edit()->cursorForPosition(help->pos()).position();
        const QList<QTextEdit::ExtraSelection> selections = edit()->extraSelections();
        for (const auto& each : selections)
            if (each.cursor.selectionStart() <= at && at < each.cursor.selectionEnd() &&
                !each.format.toolTip().isEmpty()) {
                QToolTip::showText(help->globalPos(), plainToolTip(each.format.toolTip()), edit());
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return TextField::eventFilter(watched, event);
}

void AnswerEditor::showMenu(const QPoint& at, bool byKeyboard) {
    const std::unique_ptr<QMenu> menu(edit()->createStandardContextMenu());
    for (QAction* action : menu->actions())
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu->removeAction(action);
    QAction* first = menu->actions().value(0);
    const int place = byKeyboard ? edit()->textCursor().position()
                                 : edit()->cursorForPosition(edit()->viewport()->mapFromGlobal(at)).position();
    const QList<QTextEdit::ExtraSelection> selections = edit()->extraSelections();
    for (const auto& each : selections) {
        if (!m_spelling || isReadOnly() || !each.format.hasProperty(spellingMark) ||
            place < each.cursor.selectionStart() || place > each.cursor.selectionEnd())
            continue;
        QTextCursor word = each.cursor;
        const QString wrong = word.selectedText();
        const QStringList suggestions = m_spelling->suggestions(wrong);
        for (const QString& right : suggestions) {
            auto* action = new QAction(QString(right).replace(u'&', QStringLiteral("&&")), menu.get());
            connect(action, &QAction::triggered, this, [word, right]() mutable { word.insertText(right); });
            menu->insertAction(first, action);
        }
        if (suggestions.isEmpty()) {
            auto* none = new QAction(tr("No suggestion"), menu.get());
            none->setEnabled(false);
            menu->insertAction(first, none);
        }
        auto* add = new QAction(tr("Add to dictionary"), menu.get());
        connect(add, &QAction::triggered, this, [this, wrong] { Q_EMIT wordAdded(wrong); });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        break;
    }
    menu->exec(at);
}

void AnswerEditor::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace ascent

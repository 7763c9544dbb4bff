// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_editor.h"

#include "ui/answers/question_words.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

namespace ascent {

namespace {

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

QList<TextMark> AnswerEditor::marks() const {
    return m_remarks + m_lit;
}

void AnswerEditor::paintMarks() {
    const Tones t = tones(palette());
    const int end = edit()->document()->characterCount() - 1;
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextMark& each : m_lit + m_remarks) {
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

qsizetype AnswerEditor::cursorPosition() const {
    return edit()->textCursor().position();
}

bool AnswerEditor::eventFilter(QObject* watched, QEvent* event) {
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

void AnswerEditor::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace ascent

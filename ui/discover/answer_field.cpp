// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/answer_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

namespace ascent {

AnswerField::AnswerField(QWidget* parent)
    : TextField(parent) {
    setType(this, TypeSize::Lead); // the field too, so that its width is 72 of these characters
    setMinimumLines(9);
    connect(edit(), &QTextEdit::selectionChanged, this, &AnswerField::selectionChanged);
    // The rules move with the lines of the text.
    connect(edit()->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { update(); });
}

QString AnswerField::selectedWords() const {
    return edit()
        ->textCursor()
        .selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

QPoint AnswerField::selectionEnd() const {
    return edit()->viewport()->mapToGlobal(edit()->cursorRect().bottomLeft());
}

void AnswerField::paintEvent(QPaintEvent* event) {
    TextField::paintEvent(event);
    QPainter painter(this);
    QColor rule = tones(palette()).line;
    rule.setAlphaF(0.6F);
    painter.setPen(QPen(rule, 1));
    const QPoint origin = edit()->viewport()->mapTo(this, QPoint(0, 0));
    const double step = edit()->fontMetrics().lineSpacing();
    double y = origin.y();
    const auto ruleAt = [&](double bottom) {
        const int at = qRound(bottom) + 1;
        if (at < height() - 4)
            painter.drawLine(origin.x(), at, origin.x() + edit()->viewport()->width(), at);
    };
    const auto* layout = edit()->document()->documentLayout();
    for (QTextBlock block = edit()->document()->begin(); block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            y = origin.y() + place.top() + block.layout()->lineAt(i).rect().bottom();
            ruleAt(y);
        }
    }
    for (y += step; y < height(); y += step)
        ruleAt(y);
}

} // namespace ascent

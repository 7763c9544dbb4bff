// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ascent {

TextField::TextField(QWidget* parent)
    : FieldWidget(parent)
    , m_edit(new GrowingText(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_edit);
    setInner(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    limitWidth();
    connect(m_edit, &GrowingText::typed, this, &TextField::edited);
}

QString TextField::value() const {
    return m_edit->text();
}

void TextField::setValue(const QString& value) {
    m_edit->setText(value);
}

void TextField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholder(text);
}

void TextField::setMaximumLines(int lines) {
    m_edit->setMaximumLines(lines);
}

void TextField::setTakesDocuments(bool takes) {
    m_edit->setTakesDocuments(takes);
}

void TextField::setMinimumLines(int lines) {
    m_edit->setMinimumLines(lines);
}

void TextField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    FieldWidget::setReadOnly(readOnly);
}

void TextField::limitWidth() {
    setMaximumWidth(readableWidth(this) + 2 * fieldInset);
}

void TextField::changeEvent(QEvent* event) {
    FieldWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_edit)
        limitWidth();
}

HeadingField::HeadingField(QWidget* parent)
    : TextField(parent) {
    setType(edit(), TypeSize::Heading, true);
    edit()->setSingleParagraph(true);
    connect(edit(), &GrowingText::entered, this, [this] {
        Q_EMIT committed();
        focusNextChild();
    });
}

LineField::LineField(QWidget* parent)
    : FieldWidget(parent)
    , m_edit(new BareLineEdit(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(fieldInset - 2, 0, fieldInset - 2, 0);
    box->addWidget(m_edit);
    setInner(m_edit);
    setOneLine();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    limitWidth();
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &LineField::committed);
}

void LineField::limitWidth() {
    setMaximumWidth(readableWidth(this) + 2 * fieldInset);
}

void LineField::changeEvent(QEvent* event) {
    FieldWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitWidth();
}

QString LineField::value() const {
    return m_edit->text();
}

void LineField::setValue(const QString& value) {
    if (value == m_edit->text())
        return;
    const int cursor = m_edit->cursorPosition();
    m_edit->setText(value);
    m_edit->setCursorPosition(qMin(cursor, int(value.size())));
}

void LineField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void LineField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    FieldWidget::setReadOnly(readOnly);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace ascent {

NumberField::NumberField(QWidget* parent)
    : FieldWidget(parent)
    , m_edit(new BareLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset - 2, 0, fieldInset - 2, 0);
    row->addWidget(m_edit);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("0,000,000.0")));
    setInner(m_edit);
    setOneLine();
    setMaximumWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("0,000,000,000.00")) + 2 * fieldInset);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { read(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        write();
        Q_EMIT committed();
    });
}

void NumberField::setValue(const std::optional<double>& value) {
    // Half a number is no value yet: what else is written meanwhile must not take it from under the cursor.
    if (value == m_value && (isWrong() ? isActive() : !(value && m_edit->text().isEmpty())))
        return;
    m_value = value;
    write();
}

void NumberField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void NumberField::setWhole(int least, int most) {
    m_whole = std::pair(least, most);
}

void NumberField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        write();
    return FieldWidget::eventFilter(watched, event);
}

void NumberField::read() {
    const QString typed = m_edit->text().trimmed();
    bool ok = true;
    std::optional<double> number;
    if (!typed.isEmpty()) {
        double read = locale().toDouble(typed, &ok);
        if (!ok)
            read = QLocale::c().toDouble(typed, &ok);
        ok = ok && std::isfinite(read);
        if (ok && m_whole)
            ok = read == std::floor(read) && read >= m_whole->first && read <= m_whole->second;
        if (ok)
            number = read;
    }
    setWrong(!ok);
    m_edit->setAccessibleDescription(ok ? QString() : tr("This is not a number that fits here"));
    if (!ok || number == m_value)
        return;
    m_value = number;
    Q_EMIT edited();
}

void NumberField::write() {
    setWrong(false);
    const QString text = m_value ? locale().toString(*m_value, 'g', QLocale::FloatingPointShortest) : QString();
    if (text != m_edit->text())
        m_edit->setText(text);
}

} // namespace ascent

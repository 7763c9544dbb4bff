// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

namespace ascent {

FieldWidget::FieldWidget(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_Hover);
}

void FieldWidget::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    if (m_inner)
        m_inner->setAccessibleName(name);
}

void FieldWidget::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    update();
}

bool FieldWidget::isActive() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void FieldWidget::setInner(QWidget* inner) {
    m_inner = inner;
    setFocusProxy(inner);
    watch(inner);
}

void FieldWidget::watch(QWidget* part) {
    part->installEventFilter(this);
}

void FieldWidget::setOneLine() {
    m_oneLine = true;
    setFixedHeight(qMax(32, fontMetrics().height() + 12));
}

void FieldWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_oneLine)
        setOneLine();
}

void FieldWidget::setWrong(bool wrong) {
    if (m_wrong == wrong)
        return;
    m_wrong = wrong;
    update();
}

void FieldWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFieldFrame(&painter, rect(), {underMouse() && !m_readOnly, isActive(), isEnabled(), m_wrong}, palette());
}

bool FieldWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::FocusOut) {
        update();
        // A menu or a completer of the field itself takes the focus for a moment: that is not leaving.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            Q_EMIT committed();
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldWidget::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

QLineEdit* bareLineEdit(QWidget* parent) {
    return new BareLineEdit(parent);
}

} // namespace ascent

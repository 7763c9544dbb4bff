// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/string_list_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ascent {

class StringListField::Row final : public FieldWidget {
public:
    explicit Row(QWidget* parent)
        : FieldWidget(parent)
        , edit(new BareLineEdit(this))
        , remove(iconButton(QStringLiteral("close"), tr("Remove"), this)) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(fieldInset - 2 + bulletWidth, 2, 2, 2);
        row->setSpacing(0);
        row->addWidget(edit, 1);
        row->addWidget(remove);
        remove->setIconSize({14, 14});
        remove->setFocusPolicy(Qt::NoFocus);
        setInner(edit);
    }
    BareLineEdit* edit;
    QToolButton* remove;

protected:
    void paintEvent(QPaintEvent* event) override {
        FieldWidget::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones(palette()).quiet);
        const int x = layoutDirection() == Qt::LeftToRight ? fieldInset + 3 : width() - fieldInset - 3;
        painter.drawEllipse(QPointF(x, height() / 2.0), 2, 2);
    }

private:
    static constexpr int bulletWidth = 12;
};

StringListField::StringListField(QWidget* parent)
    : FieldWidget(parent)
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepLastEmpty();
}

QStringList StringListField::value() const {
    QStringList lines;
    for (const Row* row : m_rows)
        if (!row->edit->text().trimmed().isEmpty())
            lines.append(row->edit->text());
    return lines;
}

void StringListField::setValue(const QStringList& lines) {
    if (lines == value())
        return;
    while (m_rows.size() > lines.size())
        removeRow(int(m_rows.size()) - 1);
    for (int i = 0; i < lines.size(); ++i) {
        Row* row = i < m_rows.size() ? m_rows.at(i) : insertRow(i);
        if (row->edit->text() != lines.at(i))
            row->edit->setText(lines.at(i));
    }
    keepLastEmpty();
}

void StringListField::setPlaceholder(const QString& text) {
    m_placeholder = text;
    renumber();
}

void StringListField::setName(const QString& name) {
    FieldWidget::setName(name);
    renumber();
}

void StringListField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    keepLastEmpty();
    for (Row* row : m_rows) {
        row->setReadOnly(readOnly);
        row->edit->setReadOnly(readOnly);
    }
    renumber();
}

StringListField::Row* StringListField::insertRow(int at) {
    auto* row = new Row(this);
    m_rows.insert(at, row);
    m_box->insertWidget(at, row);
    row->setReadOnly(isReadOnly());
    row->edit->setReadOnly(isReadOnly());
    connect(row->edit, &QLineEdit::textEdited, this, [this] {
        keepLastEmpty();
        Q_EMIT edited();
    });
    connect(row, &FieldWidget::committed, this, &StringListField::committed);
    connect(row->edit, &QLineEdit::returnPressed, this, [this, row] {
        const int here = int(m_rows.indexOf(row));
        if (isReadOnly() || row->edit->text().isEmpty())
            return;
        if (here + 1 == m_rows.size() || !m_rows.at(here + 1)->edit->text().isEmpty())
            insertRow(here + 1);
        goTo(here + 1);
    });
    connect(row->edit, &BareLineEdit::leftBy, this, [this, row](int key, Qt::KeyboardModifiers modifiers) {
        const int here = int(m_rows.indexOf(row));
        if (key == Qt::Key_Backspace) {
            if (here + 1 < m_rows.size() && !isReadOnly()) {
                removeRow(here);
                goTo(qMax(0, here - 1));
                Q_EMIT edited();
            }
            return;
        }
        const int to = here + (key == Qt::Key_Down ? 1 : -1);
        modifiers& Qt::AltModifier ? moveRow(here, to) : goTo(to);
    });
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        removeRow(int(m_rows.indexOf(row)));
        keepLastEmpty();
        Q_EMIT edited();
        Q_EMIT committed();
    });
    renumber();
    return row;
}

void StringListField::removeRow(int at) {
    Row* row = m_rows.takeAt(at);
    m_box->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->edit->disconnect(this);
    row->deleteLater();
    renumber();
}

void StringListField::keepLastEmpty() {
    const bool hasEmpty = !m_rows.isEmpty() && m_rows.last()->edit->text().isEmpty();
    if (isReadOnly() && hasEmpty)
        removeRow(int(m_rows.size()) - 1);
    else if (!isReadOnly() && !hasEmpty)
        insertRow(int(m_rows.size()));
    renumber();
}

void StringListField::goTo(int row) {
    if (row >= 0 && row < m_rows.size())
        m_rows.at(row)->edit->setFocus(Qt::OtherFocusReason);
}

void StringListField::moveRow(int from, int to) {
    // The last, empty line is a place to type, not a value that has an order.
    if (isReadOnly() || to < 0 || to >= m_rows.size() - 1 || from >= m_rows.size() - 1)
        return;
    m_rows.move(from, to);
    Row* row = m_rows.at(to);
    m_box->removeWidget(row);
    m_box->insertWidget(to, row);
    renumber();
    Q_EMIT edited();
}

void StringListField::renumber() {
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool last = i + 1 == m_rows.size() && !isReadOnly();
        m_rows.at(i)->edit->setPlaceholderText(last ? m_placeholder : QString());
        m_rows.at(i)->remove->setVisible(!last && !isReadOnly());
        m_rows.at(i)->setName(tr("%1, line %2").arg(name(), QString::number(i + 1)));
        m_rows.at(i)->remove->setAccessibleName(tr("Remove line %1").arg(i + 1));
        if (i > 0)
            tabAfter(m_rows.at(i - 1), m_rows.at(i));
    }
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.constFirst()->edit);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ascent {

namespace {

class Hairline final : public QWidget {
public:
    Hairline(QWidget* parent, Qt::Orientation orientation)
        : QWidget(parent) {
        orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tones(palette()).line); }
};

} // namespace

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, parent);
    setType(label, TypeSize::Lead, true);
    return label;
}

QWidget* hairline(QWidget* parent, Qt::Orientation orientation) {
    return new Hairline(parent, orientation);
}

Section::Section(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel(label, this))
    , m_hint(quietLabel({}, this))
    , m_head(new QHBoxLayout)
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(2);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    setType(m_label, TypeSize::Small, true);
    m_head->setContentsMargins(fieldInset, 0, 0, 0);
    m_head->setSpacing(gap::s);
    m_head->addWidget(m_label, 1);
    m_box->addLayout(m_head);
    setType(m_hint, TypeSize::Small);
    m_hint->setContentsMargins(fieldInset, 0, 0, 0);
    m_hint->hide();
    m_box->addWidget(m_hint);
}

Section::Section(const QString& label, FieldWidget* field, QWidget* parent)
    : Section(label, parent) {
    field->setName(label);
    m_label->setBuddy(field);
    add(field);
}

void Section::setLabel(const QString& label) {
    m_label->setText(label);
}

void Section::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Section::add(QWidget* content) {
    // A field that keeps to its own width stays at the start of the line.
    const bool keeps = content->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_box->addWidget(content, 0, keeps ? Qt::AlignLeft : Qt::Alignment());
}

void Section::add(QLayout* content) {
    m_box->addLayout(content);
}

void Section::addAction(QWidget* action) {
    m_head->addWidget(action);
}

FieldRow::FieldRow(QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(this, gap::l, gap::m);
    Q_UNUSED(flow)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Section* FieldRow::add(const QString& label, FieldWidget* field) {
    auto* section = new Section(label, field, this);
    add(section);
    return section;
}

void FieldRow::add(QWidget* widget) {
    layout()->addWidget(widget);
}

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(gap::l, gap::l, gap::l, gap::l);
    m_box->setSpacing(gap::m);
}

void Card::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/built_in_panel.h"

#include "ui/answers/template_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

BuiltInPanel::BuiltInPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(plainLabel({}, this))
    , m_about(quietLabel({}, this))
    , m_copy(primaryButton(tr("Copy to change"), this))
    , m_previewPlace(new QWidget(this))
    , m_body(new TemplateField(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(fieldInset, 0, 0, 0);
    head->setSpacing(gap::xs);
    setType(m_name, TypeSize::Heading, true);
    head->addWidget(m_name);
    head->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, gap::s, 0, 0);
    row->addWidget(m_copy);
    row->addStretch(1);
    head->addLayout(row);
    box->addLayout(head);
    setPlainToolTip(m_copy, tr("Makes a template of your own with this text"));
    connect(m_copy, &QPushButton::clicked, this, &BuiltInPanel::copyAsked);
    auto* place = new QVBoxLayout(m_previewPlace);
    place->setContentsMargins({});
    box->addWidget(m_previewPlace);
    auto* body = new Section(tr("Text"), m_body, this);
    body->setHint(tr("It comes with Ascent and stays as it is. A copy is yours to change."));
    m_body->setReadOnly(true);
    box->addWidget(body);
    box->addStretch(1);
}

void BuiltInPanel::show(const BuiltInTemplate& shown) {
    m_name->setText(shown.name);
    m_about->setText(shown.about);
    m_body->setValue(shown.body);
}

void BuiltInPanel::setReadOnly(bool readOnly) {
    m_copy->setEnabled(!readOnly);
}

void BuiltInPanel::setPreview(QWidget* preview) {
    m_previewPlace->layout()->addWidget(preview);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_head.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

RoleHead::RoleHead(Session& session, EntryForm<Role>& form, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new HeadingField(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::l);
    m_title->setName(tr("Role"));
    m_title->setPlaceholder(tr("What is the job called?"));
    form.bind(m_title, &Role::title);
    box->addWidget(m_title);
    box->addWidget(makeFacts(form));
    box->addWidget(makeActions());
}

QWidget* RoleHead::makeFacts(EntryForm<Role>& form) {
    auto* row = new FieldRow(this);
    auto* company = new LineField(row);
    company->setPlaceholder(tr("Who would you work for?"));
    company->setMinimumWidth(220);
    row->add(tr("Company"), company);
    form.bind(company, &Role::company);
    auto* stage = new ChoiceField(row);
    addChoices<RoleStage>(stage);
    row->add(tr("Stage"), stage);
    form.bind(stage, &Role::stage);
    auto* interview = new DateTimeField(row);
    interview->setToday(m_session.today());
    row->add(tr("Interview"), interview);
    form.bind(interview, &Role::interviewAt);
    return row;
}

QWidget* RoleHead::makeActions() {
    auto* actions = new FieldRow(this);
    actions->layout()->setContentsMargins(fieldInset, 0, 0, 0);
    auto* prepare = primaryButton(tr("Prepare answers"), actions);
    connect(prepare, &QPushButton::clicked, this, &RoleHead::prepareAsked);
    actions->add(prepare);
    m_summary = quietButton({}, actions, QStringLiteral("down"));
    connect(m_summary, &QPushButton::clicked, this, &RoleHead::summaryAsked);
    actions->add(m_summary);
    auto* sheet = quietButton(tr("Prep sheet"), actions, QStringLiteral("print"));
    setPlainToolTip(sheet, tr("Two pages to read in the ten minutes before the interview"));
    connect(sheet, &QPushButton::clicked, this, &RoleHead::sheetAsked);
    actions->add(sheet);
    m_fill = quietButton({}, actions, QStringLiteral("check"));
    connect(m_fill, &QPushButton::clicked, this, &RoleHead::fillAsked);
    actions->add(m_fill);
    return actions;
}

void RoleHead::setSummary(const QString& words) {
    m_summary->setText(words);
}

void RoleHead::offer(const QStringList& found) {
    m_fill->setVisible(!found.isEmpty() && !m_session.isReadOnly());
    m_fill->setText(tr("Take over from the posting: %1").arg(found.join(tr(", "))));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/role_panel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

RolePanel::RolePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_line(quietLabel({}, this))
    , m_sessions(plainLabel({}, this))
    , m_answers(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(fieldInset, 0, 0, 0);
    head->setSpacing(gap::xs);
    m_title->setWordWrap(true);
    setType(m_title, TypeSize::Title, true);
    head->addWidget(m_title);
    head->addWidget(m_line);
    box->addLayout(head);
    m_sessions->setWordWrap(true);
    m_sessions->setContentsMargins(fieldInset, gap::xs, 0, 0);
    auto* sessions = new Section(tr("When to practise"), this);
    sessions->add(m_sessions);
    box->addWidget(sessions);

    auto* answers = new Section(tr("Your answers"), this);
    m_answers->setSpacing(2);
    answers->add(m_answers);
    box->addWidget(answers);
    auto* open = quietButton(tr("Open the role"), this, QStringLiteral("roles"));
    connect(open, &QPushButton::clicked, this, &RolePanel::roleAsked);
    box->addWidget(open, 0, Qt::AlignLeft);
    box->addStretch(1);
}

void RolePanel::show(const QString& title, const QString& line, const QString& sessions, const QList<Entry>& answers) {
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_sessions->setText(sessions);
    if (answers == m_shown)
        return;
    m_shown = answers;
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Entry& each : answers) {
        auto* row = new RowButton(each.title, each.line, this);
        row->setMark(each.mark, each.markWord);
        connect(
            row, &QAbstractButton::clicked, this, [this, id = each.id] { Q_EMIT answerChosen(id); },
            Qt::QueuedConnection); // choosing shows something else, and may take this row away
        m_answers->addWidget(row);
    }
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/move_reason.h"

#include "ui/goals/goal_dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

MoveReason::MoveReason(Session& session, About about, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_about(about)
    , m_words(quietLabel({}, this))
    , m_reason(new LineField(this))
    , m_form(session) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xs);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(fieldInset, 0, 0, 0);
    words->addWidget(m_words);
    box->addLayout(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::s);
    m_reason->setName(tr("Reason for the move"));
    m_reason->setPlaceholder(tr("What made you move it? It helps when you are asked how you deal with change."));
    row->addWidget(m_reason, 1);
    auto* skip = quietButton(tr("Not now"), this);
    connect(skip, &QPushButton::clicked, this, &MoveReason::close);
    row->addWidget(skip);
    box->addLayout(row);
    m_form.bind(m_reason, &Revision::reason);
    connect(m_reason, &FieldWidget::edited, skip,
            [this, skip] { skip->setText(m_reason->value().trimmed().isEmpty() ? tr("Not now") : tr("Done")); });
    connect(&session, &Session::changed, this, &MoveReason::look);
    hide();
}

const Revision* MoveReason::todays() const {
    if (!m_goal)
        return nullptr;
    for (const Revision* each : m_session.content().revisions.owned(*m_goal))
        if (each->date == m_session.today())
            return each;
    return nullptr;
}

QString MoveReason::moveOf(const Revision& revision) const {
    Revision about = revision;
    if (m_about == About::Target)
        about.dueBefore = about.dueAfter = std::nullopt;
    if (m_about == About::Due)
        about.targetBefore = about.targetAfter = std::nullopt;
    return movedWords(about);
}

void MoveReason::watch(const std::optional<GoalId>& goal) {
    if (m_goal == goal)
        return;
    m_goal = goal;
    const Revision* revision = todays();
    m_seen = revision ? moveOf(*revision) : QString();
    close();
}

void MoveReason::look() {
    const Revision* revision = todays();
    const QString move = revision ? moveOf(*revision) : QString();
    if (move == m_seen)
        return;
    m_seen = move;
    if (move.isEmpty() || m_session.isReadOnly()) {
        close();
        return;
    }
    m_words->setText(tr("Moved: %1").arg(move));
    m_form.show(revision->id);
    show();
}

void MoveReason::enter() {
    if (!isHidden())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void MoveReason::close() {
    m_form.show({}); // writes what was typed
    hide();
}

} // namespace ascent

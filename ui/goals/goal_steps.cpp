// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_steps.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QPushButton>

namespace ascent {

GoalSteps::GoalSteps(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new ChildRows<Step>(
          session, [this](auto& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); }, tr("Delete step"),
          tr("Step deleted"), this)) {
    m_rows->setReorderable(tr("Move step up"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xs);
    box->addWidget(m_rows);
    auto* add = quietButton(tr("Add a step"), this, QStringLiteral("plus"));
    add->setVisible(!session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &GoalSteps::addStep);
    box->addWidget(add, 0, Qt::AlignLeft);
}

void GoalSteps::build(EntryForm<Step>& form, QWidget* row, QHBoxLayout* box) {
    auto* done = new QCheckBox(row);
    done->setAccessibleName(tr("Done"));
    done->setToolTip(tr("Done"));
    done->setEnabled(!m_session.isReadOnly());
    auto* title = new LineField(row);
    title->setName(tr("Step"));
    title->setPlaceholder(tr("What is the next thing to do?"));
    auto* due = new DateField(row);
    due->setName(tr("Due"));
    due->setToday(m_session.today());
    due->setPlaceholder(tr("No date"));
    due->setFixedWidth(170);
    box->addSpacing(fieldInset);
    box->addWidget(done);
    box->addWidget(title, 1);
    box->addWidget(due);
    form.bind(title, &Step::title);
    form.bind(due, &Step::due);

    const auto showDone = [&form, done] {
        const QSignalBlocker quiet(done);
        done->setChecked(form.entry() && form.entry()->done.has_value());
    };
    connect(&m_session, &Session::changed, row, showDone);
    QMetaObject::invokeMethod(row, showDone, Qt::QueuedConnection); // the form shows its row after this
    connect(done, &QCheckBox::toggled, row, [this, &form](bool isDone) {
        if (const auto id = form.id())
            m_session.act(isDone ? tr("Step done") : tr("Step not done"), [&](Edit& edit) {
                edit.change<Step>(
                    *id, [&](Step& step) { step.done = isDone ? std::optional(m_session.today()) : std::nullopt; });
            });
    });
}

void GoalSteps::show(const std::optional<GoalId>& goal) {
    m_goal = goal;
    QList<StepId> ids;
    if (goal)
        for (const Step* step : m_session.content().steps.owned(*goal))
            ids.append(step->id);
    m_rows->show(ids);
}

void GoalSteps::addStep() {
    if (!m_goal)
        return;
    Step step{{}, *m_goal, 0, {}, {}, {}};
    if (m_session.act(tr("Add step"), [&](Edit& edit) { edit.add(step); })) {
        show(m_goal);
        m_rows->enter(step.id);
    }
}

} // namespace ascent

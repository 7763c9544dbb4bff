// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_steps.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ascent {

GoalSteps::GoalSteps(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new ChildRows<Step>(
          session, [this](auto& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); }, tr("Delete step"),
          tr("Step deleted"), this))
    , m_hint(quietLabel({}, this)) {
    m_rows->setReorderable(tr("Move step up"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xs);
    box->addWidget(m_rows);
    auto* hint = new QHBoxLayout;
    hint->setContentsMargins(fieldInset, 0, fieldInset, 0);
    hint->addWidget(m_hint);
    box->addLayout(hint);
    auto* add = quietButton(tr("Add a step"), this, QStringLiteral("plus"));
    add->setVisible(!session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &GoalSteps::addStep);
    box->addWidget(add, 0, Qt::AlignLeft);
}

void GoalSteps::build(EntryForm<Step>& form, QWidget* row, QHBoxLayout* box) {
    auto* done = new QCheckBox(row);
    done->setAccessibleName(tr("Done"));
    setPlainToolTip(done, tr("Done"));
    done->setEnabled(!m_session.isReadOnly());
    auto* title = new LineField(row);
    title->setName(tr("Step"));
    title->setPlaceholder(tr("What is the next thing to do?"));
    auto* due = new DateField(row);
    due->setName(tr("Due"));
    due->setToday(m_session.today());
    due->setPlaceholder(tr("No date"));
    due->setFixedWidth(170);
    auto* plan = planLine(form, row);
    auto* planned = iconButton(QStringLiteral("link"), tr("Say when you will do it"), row);
    planned->setCheckable(true);
    planned->setVisible(!m_session.isReadOnly());
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::s);
    line->addWidget(title, 1);
    line->addWidget(due);
    line->addWidget(planned);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(plan);
    box->addSpacing(fieldInset);
    auto* tick = new QVBoxLayout;
    tick->setContentsMargins(0, gap::s, 0, 0);
    tick->addWidget(done);
    tick->addStretch(1);
    box->addLayout(tick);
    box->addLayout(column, 1);
    form.bind(title, &Step::title);
    form.bind(due, &Step::due);

    const auto showState = [&form, done, plan, planned] {
        const Step* step = form.entry();
        const QSignalBlocker quietTick(done), quietPlan(planned);
        done->setChecked(step && step->done.has_value());
        // A line that was opened stays open while nothing is in it yet: the person is about to type.
        const bool written = step && (!step->when.isEmpty() || !step->then.isEmpty());
        planned->setEnabled(!written);
        planned->setChecked(planned->isChecked() || written);
        plan->setVisible(planned->isChecked());
    };
    connect(&m_session, &Session::changed, row, showState);
    QMetaObject::invokeMethod(row, showState, Qt::QueuedConnection); // the form shows its row after this
    connect(planned, &QToolButton::toggled, plan, [plan](bool open) {
        plan->setVisible(open);
        if (open)
            plan->setFocus(Qt::OtherFocusReason);
    });
    connect(done, &QCheckBox::toggled, row, [this, &form](bool isDone) {
        if (const auto id = form.id())
            m_session.act(isDone ? tr("Step done") : tr("Step not done"), [&](Edit& edit) {
                edit.change<Step>(
                    *id, [&](Step& step) { step.done = isDone ? std::optional(m_session.today()) : std::nullopt; });
            });
    });
}

QWidget* GoalSteps::planLine(EntryForm<Step>& form, QWidget* row) {
    auto* plan = new QWidget(row);
    auto* box = new QHBoxLayout(plan);
    box->setContentsMargins(fieldInset, 0, 0, 0);
    box->setSpacing(gap::xs);
    const auto part = [&](const QString& lead, const QString& placeholder, QString Step::*member) {
        box->addWidget(quietLabel(lead, plan));
        auto* field = new LineField(plan);
        field->setName(lead);
        field->setPlaceholder(placeholder);
        box->addWidget(field, 1);
        form.bind(field, member);
        return field;
    };
    auto* when = part(tr("When"), tr("the kids are in bed on Monday"), &Step::when);
    part(tr("then I"), tr("read one chapter"), &Step::then);
    plan->setFocusProxy(when);
    plan->hide();
    return plan;
}

void GoalSteps::show(const std::optional<GoalId>& goal) {
    m_goal = goal;
    QList<StepId> ids;
    if (goal)
        for (const Step* step : m_session.content().steps.owned(*goal))
            if (!m_openOnly || !step->done || *step->done >= m_session.today())
                ids.append(step->id);
    m_rows->show(ids);
    showHint();
}

/// Why the line is worth it, said once, and only while there is a step that it could help.
void GoalSteps::showHint() {
    const auto steps = m_goal ? m_session.content().steps.owned(*m_goal) : QList<const Step*>();
    const bool open =
        std::ranges::any_of(steps, [](const Step* step) { return !step->done && !step->title.trimmed().isEmpty(); });
    const bool planned =
        std::ranges::any_of(steps, [](const Step* step) { return !step->when.isEmpty() || !step->then.isEmpty(); });
    m_hint->setText(tr("A step that is tied to a moment is done more often. The button behind its date opens a line "
                       "for it: when … then I …"));
    m_hint->setVisible(open && !planned && !m_session.isReadOnly());
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

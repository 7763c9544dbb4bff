// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/review_goal.h"

#include "core/goals/review.h"
#include "ui/goals/goal_dates.h"
#include "ui/goals/goal_progress.h"
#include "ui/goals/goal_steps.h"
#include "ui/goals/move_reason.h"
#include "ui/goals/progress_curve.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

const CheckIn* checkInOn(const Content& content, const GoalId& goal, QDate day) {
    for (const CheckIn* each : content.checkIns.owned(goal))
        if (each->date == day)
            return each;
    return nullptr;
}

/// Makes the day's check-in with the first key, and takes it away where nothing is left in it.
void writeCheckIn(Edit& edit, const GoalId& goal, QDate day, const std::function<void(CheckIn&)>& set) {
    const CheckIn* found = checkInOn(edit.content(), goal, day);
    CheckIn row = found ? *found : CheckIn{{}, goal, 0, day, {}, {}};
    set(row);
    const bool blank = !row.value && row.note.trimmed().isEmpty();
    if (!found && !blank)
        edit.add(row);
    else if (found && blank)
        edit.remove<CheckIn>(row.id);
    else if (found)
        edit.change<CheckIn>(row.id, [&](CheckIn& each) { each = row; });
}

} // namespace

namespace {

/// The label set in like the text of a field.
QLabel* inset(QLabel* label) {
    label->setContentsMargins(fieldInset, 0, fieldInset, 0);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewGoal::ReviewGoal(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(session)
    , m_statement(inset(plainLabel({}, this)))
    , m_words(inset(quietLabel({}, this)))
    , m_last(inset(quietLabel({}, this)))
    , m_questions(inset(plainLabel({}, this)))
    , m_state(inset(quietLabel({}, this)))
    , m_curve(new ProgressCurve(this))
    , m_value(new NumberField(this))
    , m_note(new TextField(this))
    , m_reason(new MoveReason(session, MoveReason::About::Due, this))
    , m_steps(new GoalSteps(session, this)) {
    setType(m_statement, TypeSize::Heading, true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::l);
    box->addWidget(m_statement);
    box->addWidget(m_words);
    box->addWidget(m_curve);
    box->addWidget(m_last);
    box->addWidget(m_questions);

    auto* fields = new FieldRow(this);
    m_value->setPlaceholder(tr("Number"));
    m_valueSection = fields->add(tr("Where it stands today"), m_value);
    auto* due = new DateField(this);
    due->setToday(session.today());
    due->setPlaceholder(tr("No date"));
    due->setReadOnly(session.isReadOnly());
    fields->add(tr("Due"), due);
    box->addWidget(fields);
    box->addWidget(m_reason);
    m_form.bind(due, &Goal::due);
    m_form.onWrite([&session](Edit& edit, const Goal& before, const Goal& after) {
        recordRevision(edit, before, after, session.today());
    });
    m_note->setPlaceholder(tr("Your answers, in a few words. They are kept as the note of today's check-in and stay in "
                              "this workbook."));
    m_note->setMinimumLines(2);
    box->addWidget(new Section(tr("What you note"), m_note, this));
    m_steps->setOpenOnly();
    auto* steps = new Section(tr("Next steps"), this);
    steps->add(m_steps);
    box->addWidget(steps);

    auto* row = new QHBoxLayout;
    row->setSpacing(gap::s);
    const auto state = [&](GoalStatus status, const QString& text) {
        auto* button = quietButton(text, this);
        button->setEnabled(!session.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, status] { setStatus(status); });
        row->addWidget(button);
        m_states.append({status, button});
    };
    state(GoalStatus::Done, tr("It is done"));
    state(GoalStatus::Paused, tr("Pause it"));
    state(GoalStatus::Dropped, tr("Let it go"));
    state(GoalStatus::Active, tr("Go on with it"));
    row->addWidget(m_state);
    row->addStretch(1);
    auto* open = quietButton(tr("Open the goal"), this);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_goal)
            Q_EMIT goalAsked(*m_goal);
    });
    row->addWidget(open);
    box->addLayout(row);
    box->addStretch(1);

    bindCheckIn();
    connect(&session, &Session::changed, this, &ReviewGoal::refresh);
}

const CheckIn* ReviewGoal::todays() const {
    return m_goal ? checkInOn(m_session.content(), *m_goal, m_session.today()) : nullptr;
}

void ReviewGoal::bindCheckIn() {
    const auto bind = [this](auto* field, const QString& name, auto show, auto set) {
        FieldBinding::Target target;
        target.exists = [this] { return m_session.content().goals.find(m_goal) != nullptr; };
        target.show = [this, show] { show(todays()); };
        target.take = [this, field, set]() -> FieldBinding::Change {
            return [set, value = field->value(), goal = *m_goal, day = m_session.today()](Edit& edit) {
                writeCheckIn(edit, goal, day, [&](CheckIn& row) { set(row, value); });
            };
        };
        target.key = [this, name] { return QStringLiteral("review/%1/%2").arg(m_goal->toString(), name); };
        field->setReadOnly(m_session.isReadOnly());
        m_checkIn << new FieldBinding(m_session, field, tr("Check in"), std::move(target));
    };
    bind(
        m_value, QStringLiteral("value"),
        [this](const CheckIn* row) { m_value->setValue(row ? row->value : std::nullopt); },
        [](CheckIn& row, const NumberField::Value& value) { row.value = value; });
    bind(
        m_note, QStringLiteral("note"), [this](const CheckIn* row) { m_note->setValue(row ? row->note : QString()); },
        [](CheckIn& row, const TextField::Value& value) { row.note = value; });
}

void ReviewGoal::show(const std::optional<GoalId>& goal) {
    for (FieldBinding* each : m_checkIn)
        each->flush();
    m_goal = goal;
    m_form.show(goal);
    m_reason->watch(goal);
    for (FieldBinding* each : m_checkIn)
        each->reload();
    refresh();
}

void ReviewGoal::refresh() {
    const Content& content = m_session.content();
    const Goal* goal = content.goals.find(m_goal);
    setEnabled(goal != nullptr);
    m_steps->show(goal ? m_goal : std::nullopt);
    if (!goal) {
        m_statement->setText(tr("This goal is no longer there."));
        return;
    }
    const ReviewStop stop = reviewStop(*goal, content, m_session.today());
    m_statement->setText(goal->statement.trimmed().isEmpty() ? tr("A goal without words") : goal->statement);
    const QString words = progressWords(stop.progress, stop.forecast);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_curve->setGoal(goal, content.checkIns.owned(goal->id), stop.forecast, m_session.today(), words);
    QStringList last;
    if (stop.last) {
        if (stop.last->value)
            last << (QLocale().toString(*stop.last->value, 'g', 10) + QLatin1Char(' ') + goal->unit).trimmed();
        if (!stop.last->note.trimmed().isEmpty())
            last << stop.last->note.trimmed();
        m_last->setText(tr("Last check-in, %1: %2")
                            .arg(QLocale().toString(stop.last->date, QLocale::ShortFormat), last.join(tr(", "))));
    }
    m_last->setVisible(stop.last && !last.isEmpty());
    m_questions->setText(stop.questions.join(QLatin1Char('\n')));
    m_valueSection->setVisible(goal->target.has_value());
    m_state->setText(goal->status == GoalStatus::Active ? QString()
                                                        : tr("Now: %1").arg(nameOf(goal->status).toLower()));
    for (const auto& [status, button] : m_states)
        button->setVisible(goal->status != status &&
                           (goal->status == GoalStatus::Active || status == GoalStatus::Active));
}

void ReviewGoal::setStatus(GoalStatus status) {
    if (m_goal)
        m_session.act(tr("Change status"),
                      [&](Edit& edit) { edit.change<Goal>(*m_goal, [&](Goal& goal) { goal.status = status; }); });
}

} // namespace ascent

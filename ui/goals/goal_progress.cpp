// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_progress.h"

#include "ui/goals/progress_curve.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ascent {

QString progressWords(const GoalProgress& progress, const Forecast& forecast) {
    QString words = progress.words;
    if (!forecast.words.isEmpty())
        words = words.isEmpty() ? forecast.words : GoalCheckIns::tr("%1; %2").arg(words, forecast.words);
    if (!words.isEmpty())
        words = words.left(1).toUpper() + words.mid(1) + QLatin1Char('.');
    return words;
}

GoalCheckIns::GoalCheckIns(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(quietLabel({}, this))
    , m_curve(new ProgressCurve(this))
    , m_rows(new ChildRows<CheckIn>(
          session, [this](auto& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); }, tr("Delete check-in"),
          tr("Check-in deleted"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::s);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(fieldInset, 0, 0, 0);
    words->addWidget(m_words);
    box->addLayout(words);
    box->addWidget(m_curve);
    box->addWidget(m_rows);
    auto* add = quietButton(tr("Check in today"), this, QStringLiteral("plus"));
    add->setVisible(!session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &GoalCheckIns::checkIn);
    box->addWidget(add, 0, Qt::AlignLeft);
}

void GoalCheckIns::build(EntryForm<CheckIn>& form, QWidget* row, QHBoxLayout* box) {
    auto* value = new NumberField(row);
    value->setName(tr("Value"));
    value->setPlaceholder(tr("Value"));
    value->setFixedWidth(96);
    auto* date = new DateField(row);
    date->setName(tr("Day"));
    date->setToday(m_session.today());
    date->setFixedWidth(170);
    auto* note = new LineField(row);
    note->setName(tr("Note"));
    note->setPlaceholder(tr("A note for yourself"));
    box->addWidget(value);
    box->addWidget(date);
    box->addWidget(note, 1);
    form.bind(value, &CheckIn::value);
    form.bind(date, &CheckIn::date);
    form.bind(note, &CheckIn::note);
}

void GoalCheckIns::show(const std::optional<GoalId>& goal) {
    m_goal = goal;
    const Content& content = m_session.content();
    const Goal* shown = content.goals.find(goal);
    QList<const CheckIn*> checkIns = shown ? content.checkIns.owned(*goal) : QList<const CheckIn*>();
    const Forecast forecast = shown ? forecastOf(*shown, content, m_session.today()) : Forecast();
    const QString words = shown ? progressWords(progressOf(*shown, content, m_session.today()), forecast) : QString();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_curve->setGoal(shown, checkIns, forecast, m_session.today(), words);
    // Newest first: that is the one to look at and to correct.
    std::stable_sort(checkIns.begin(), checkIns.end(),
                     [](const CheckIn* a, const CheckIn* b) { return a->date > b->date; });
    QList<CheckInId> ids;
    for (const CheckIn* each : checkIns)
        ids.append(each->id);
    m_rows->show(ids);
}

void GoalCheckIns::checkIn() {
    if (!m_goal)
        return;
    CheckIn row{{}, *m_goal, 0, m_session.today(), {}, {}};
    if (m_session.act(tr("Check in"), [&](Edit& edit) { edit.add(row); })) {
        show(m_goal);
        m_rows->enter(row.id);
    }
}

} // namespace ascent

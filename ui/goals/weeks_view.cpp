// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/weeks_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {

constexpr qsizetype mostRows = 30, moreRows = 100; // each row is widgets: thousands at once would hold up the window

QString titleOfWeek(const AgendaWeek& week, QDate today) {
    const QLocale locale;
    const QString day = QStringLiteral("d MMMM");
    if (week.first == today)
        return WeeksView::tr("This week, until %1").arg(locale.toString(week.last, QStringLiteral("dddd d MMMM")));
    if (week.first <= today.addDays(7))
        return WeeksView::tr("Next week, from %1").arg(locale.toString(week.first, QStringLiteral("dddd d MMMM")));
    if (week.first == week.last)
        return locale.toString(week.first, QStringLiteral("dddd d MMMM"));
    return WeeksView::tr("%1 to %2").arg(locale.toString(week.first, day), locale.toString(week.last, day));
}

} // namespace

WeeksView::WeeksView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QWidget)
    , m_box(new QVBoxLayout(m_column))
    , m_pane(new ReadingPane(m_column, this))
    , m_empty(new EmptyState(Drawing::Notebook,
                             tr("Nothing is waiting in the next four weeks. Steps with a day, goals that are due and "
                                "times to check in stand here, week by week."),
                             tr("Go to the goals"), this)) {
    m_box->setContentsMargins(0, gap::xl, 0, gap::xl);
    m_box->setSpacing(gap::xl);
    m_pane->setColumnWidth(640);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pane);
    outer->addWidget(m_empty);
    setFocusPolicy(Qt::TabFocus);
    connect(m_empty, &EmptyState::actionTriggered, this, &WeeksView::listAsked);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (!changes.touches(EntityKind::Goal) && !changes.touches(EntityKind::Step) &&
            !changes.touches(EntityKind::CheckIn))
            return;
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void WeeksView::showEvent(QShowEvent* event) {
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void WeeksView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (const auto rows = stops(); !rows.isEmpty())
        rows.first()->setFocus(event->reason());
}

/// What can be pressed, from top to bottom.
QList<QWidget*> WeeksView::stops() const {
    QList<QWidget*> found;
    for (auto* each : m_column->findChildren<QAbstractButton*>())
        if (!each->isHidden() && each->isEnabled())
            found << each;
    return found;
}

void WeeksView::refresh() {
    m_stale = false;
    // A ticked step goes: the keyboard stays where it was in the list.
    const qsizetype at = stops().indexOf(focusWidget());
    while (QLayoutItem* item = m_box->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr); // out of stops() at once; deleted later, since its own click may be running
            widget->deleteLater();
        }
        delete item;
    }
    const QDate today = m_session.today();
    const Agenda agenda = nextWeeks(m_session.content(), today);
    m_pane->setVisible(!agenda.isEmpty());
    m_empty->setVisible(agenda.isEmpty());
    addGroup(tr("Still open from before"), agenda.before);
    for (const AgendaWeek& week : agenda.weeks)
        addGroup(titleOfWeek(week, today), week.items);
    addGroup(tr("On any day"), agenda.anyDay);
    addGroup(tr("Without a next step"), agenda.noStep);
    m_box->addStretch(1);
    if (at >= 0)
        if (const auto rows = stops(); !rows.isEmpty())
            rows[std::min(at, rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void WeeksView::addGroup(const QString& title, const QList<AgendaItem>& items) {
    if (items.isEmpty())
        return;
    auto* section = new Section(title, m_column);
    const qsizetype shown = m_shown.value(title, mostRows);
    for (const AgendaItem& item : items.first(std::min(shown, items.size())))
        section->add(rowOf(item));
    if (const qsizetype left = items.size() - shown; left > 0) {
        auto* more = quietButton(tr("%n more", nullptr, int(left)), section);
        more->setAccessibleName(tr("%1: %2").arg(title, more->text()));
        connect(more, &QPushButton::clicked, this, [this, title, shown] {
            m_shown.insert(title, shown + moreRows);
            refresh(); // the focus stays at the same place: the first of the rows that came
        });
        section->add(more);
    }
    m_box->addWidget(section);
}

QWidget* WeeksView::rowOf(const AgendaItem& item) {
    const Content& content = m_session.content();
    const Goal& goal = *content.goals.find(item.goal);
    const Step* step = content.steps.find(item.step);
    const QString aim = goal.statement.trimmed().isEmpty() ? tr("a goal without words") : goal.statement.simplified();
    const QString day = item.when.isValid() ? QLocale().toString(item.when, QStringLiteral("dddd d MMMM")) : QString();
    const bool before = item.when.isValid() && item.when < m_session.today();

    QString title = goal.statement.trimmed().isEmpty() ? tr("A goal without words") : goal.statement.simplified();
    QString line;
    Mark mark = Mark::Open;
    switch (item.kind) {
    case AgendaKind::Step:
        line = before ? tr("was meant for %1, for “%2”").arg(day, aim) : tr("by %1, for “%2”").arg(day, aim);
        break;
    case AgendaKind::AnyDay:
        line = tr("for “%1”").arg(aim);
        break;
    case AgendaKind::GoalDue:
        mark = Mark::AtRisk;
        line = before ? tr("The goal was due on %1. Is it done, or does another day fit?").arg(day)
                      : tr("The goal is due on %1").arg(day);
        break;
    case AgendaKind::CheckIn:
        line = tr("Time for a look at where it stands");
        break;
    case AgendaKind::NoStep:
        mark = Mark::Draft;
        line = tr("Nothing is planned for it");
        break;
    }
    if (step)
        title = step->title.trimmed().isEmpty() ? ifThenWords(*step) : step->title.simplified();

    auto* row = new QWidget(m_column);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* box = new QHBoxLayout;
    box->setContentsMargins(fieldInset, 0, 0, 0);
    box->setSpacing(gap::xs);
    column->addLayout(box);
    auto* open = new RowButton(title, line, row);
    if (step) {
        auto* done = new QCheckBox(row);
        done->setAccessibleName(tr("Done: %1").arg(title));
        setPlainToolTip(done, tr("Done"));
        done->setEnabled(!m_session.isReadOnly());
        connect(done, &QCheckBox::clicked, this, [this, id = step->id] { tick(id); });
        box->addWidget(done);
        if (const QString plan = ifThenWords(*step); !plan.isEmpty() && plan != title) {
            auto* label = quietLabel(plan, row);
            label->setContentsMargins(2 * fieldInset + gap::xl, 0, 0, gap::xs);
            column->addWidget(label);
        }
    } else {
        open->setMark(mark, line);
    }
    box->addWidget(open, 1);
    connect(open, &RowButton::clicked, this, [this, id = goal.id] { Q_EMIT goalAsked(id); });
    if (item.kind == AgendaKind::NoStep && !m_session.isReadOnly()) {
        auto* add = quietButton(tr("Add a step"), row);
        connect(add, &QPushButton::clicked, this, [this, id = goal.id] { Q_EMIT stepAsked(id); });
        box->addWidget(add);
    }
    return row;
}

void WeeksView::tick(const StepId& step) {
    m_session.actAndSay(
        tr("Step done"),
        [&](Edit& edit) { edit.change<Step>(step, [&](Step& each) { each.done = m_session.today(); }); },
        tr("Step done"));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/roadmap_panel.h"

#include "ui/goals/goal_dates.h"
#include "ui/goals/move_reason.h"
#include "ui/goals/roadmap_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ascent {

namespace {
constexpr double buttonZoom = 1.5;
constexpr int longestName = 42; // letters of an aspiration in the list to choose from

QString noAspiration() {
    return QStringLiteral("none");
}
} // namespace

RoadmapPanel::RoadmapPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(new ChoiceField(this))
    , m_aspiration(new ChoiceField(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Drawing::Stairs,
                             tr("Goals with a due date stand here on an axis of time, the short ones under the long "
                                "ones that they build."),
                             tr("Write your first goal"), this))
    , m_view(new RoadmapView(this))
    , m_nothing(quietLabel(tr("No goal fits this choice."), this))
    , m_reason(new MoveReason(session, MoveReason::About::Due, this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* shown = new QWidget(this);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_nothing->setContentsMargins(gap::xl, gap::l, gap::xl, gap::l);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(gap::s, 0, gap::l, gap::xs);
    foot->addWidget(m_reason);
    column->addLayout(foot);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_stack);
    setFocusProxy(m_view);
    m_view->setReadOnly(session.isReadOnly());
    m_empty->setReadOnly(session.isReadOnly());
    connect(m_empty, &EmptyState::actionTriggered, this, &RoadmapPanel::newAsked);
    connect(m_view, &RoadmapView::chosen, this, [this](const QUuid& id) {
        m_reason->watch(GoalId::from(id));
        Q_EMIT chosen(id);
    });
    connect(m_view, &RoadmapView::entered, this, &RoadmapPanel::entered);
    connect(m_view, &RoadmapView::datesAsked, this, &RoadmapPanel::moveDatesOf);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        for (const EntityKind kind : {EntityKind::Goal, EntityKind::Step, EntityKind::CheckIn, EntityKind::Aspiration})
            m_stale = m_stale || changes.touches(kind);
        if (isVisible() && m_stale)
            refresh();
    });
}

QWidget* RoadmapPanel::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(gap::s, gap::s, gap::l, gap::xs);
    row->setSpacing(gap::s);
    m_which->addChoice(QStringLiteral("all"), tr("All goals"));
    m_which->addChoice(QStringLiteral("active"), tr("Active goals"));
    m_which->setValue(QStringLiteral("all"));
    m_which->setName(tr("Which goals"));
    m_aspiration->setName(tr("Which aspiration"));
    fillAspirations();
    for (ChoiceField* field : {m_which, m_aspiration}) {
        row->addWidget(field);
        connect(field, &FieldWidget::edited, this, &RoadmapPanel::refresh);
    }
    row->addStretch(1);
    const auto button = [&](QAbstractButton* each, auto action) {
        row->addWidget(each);
        connect(each, &QAbstractButton::clicked, this, action);
    };
    button(quietButton(tr("Next year"), bar), [this] { m_view->showNextYear(); });
    auto* all = quietButton(tr("Fit all"), bar);
    setPlainToolTip(all, tr("From the first date to the last (0)"));
    button(all, [this] { m_view->fitAll(); });
    auto* out = iconButton(QStringLiteral("minus"), tr("Show more time"), bar);
    setPlainToolTip(out, tr("Show more time (-, or Ctrl and the wheel)"));
    button(out, [this] { m_view->zoomBy(1 / buttonZoom); });
    auto* in = iconButton(QStringLiteral("plus"), tr("Show less time"), bar);
    setPlainToolTip(in, tr("Show less time (+, or Ctrl and the wheel)"));
    button(in, [this] { m_view->zoomBy(buttonZoom); });
    return bar;
}

/// The choices follow the workbook; what is chosen stays while it is there.
void RoadmapPanel::fillAspirations() {
    QStringList known;
    for (const Aspiration& each : m_session.content().aspirations)
        known << each.id.toString() << each.statement;
    const bool first = m_aspiration->value().isEmpty();
    if (!first && known == m_known)
        return;
    m_known = known;
    const QString chosen = m_aspiration->value();
    m_aspiration->clearChoices();
    m_aspiration->addChoice(QStringLiteral("all"), tr("All aspirations"));
    for (const Aspiration& each : m_session.content().aspirations) {
        const QString name = each.statement.simplified();
        m_aspiration->addChoice(each.id.toString(), name.isEmpty()               ? tr("Untitled")
                                                    : name.size() <= longestName ? name
                                                                                 : name.left(longestName - 1) + u'…');
    }
    m_aspiration->addChoice(noAspiration(), tr("No aspiration"));
    m_aspiration->setValue(first ? QStringLiteral("all") : chosen);
    if (m_aspiration->value().isEmpty())
        m_aspiration->setValue(QStringLiteral("all"));
    m_aspiration->setVisible(!known.isEmpty());
}

void RoadmapPanel::refresh() {
    m_stale = false;
    fillAspirations();
    RoadmapFilter filter;
    filter.activeOnly = m_which->value() == QLatin1String("active");
    const QString aspiration = m_aspiration->value();
    if (aspiration == noAspiration())
        filter.aspiration = QUuid();
    else if (const auto id = AspirationId::parse(aspiration))
        filter.aspiration = id->uuid();
    const RoadmapRows rows = roadmapRows(m_session.content(), m_session.today(), filter);
    m_view->setRows(rows);
    m_nothing->setVisible(rows.rows.isEmpty());
    m_stack->setCurrentIndex(m_session.content().goals.isEmpty() ? 1 : 0);
}

void RoadmapPanel::setCurrent(const QUuid& id) {
    m_view->setCurrent(id);
    m_reason->watch(GoalId::from(id));
}

void RoadmapPanel::moveDatesOf(const QUuid& id, const RoadmapDates& dates, bool byKey) {
    const auto goal = GoalId::from(id);
    if (!goal)
        return;
    m_reason->watch(goal);
    // Steps by key are one wish: one step of undo while they follow one another.
    moveDates(m_session, *goal, dates.start, dates.due,
              byKey ? QStringLiteral("roadmap/") + goal->toString() : QString());
}

void RoadmapPanel::showEvent(QShowEvent* event) {
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace ascent

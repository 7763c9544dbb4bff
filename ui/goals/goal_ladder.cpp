// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_ladder.h"

#include "core/goals/ladder.h"
#include "core/goals/likeness.h"
#include "ui/editing/link_chips.h"
#include "ui/goals/goal_dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

GoalLadder::GoalLadder(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new QVBoxLayout(this))
    , m_gaps(new QVBoxLayout) {
    m_box->setContentsMargins({});
    m_box->setSpacing(gap::l);
    m_gaps->setContentsMargins(fieldInset, 0, 0, 0);
    m_gaps->setSpacing(gap::xs);
    m_box->addLayout(m_gaps);
    m_aspiration = chips(tr("Serves the aspiration"), tr("Choose an aspiration"), EntityKind::Aspiration);
    m_parent = chips(tr("Builds the longer goal"), tr("Choose a longer goal"), EntityKind::Goal);
    m_children = chips(tr("Built by"), tr("Add a stepping stone"), EntityKind::Goal);
    m_stories = chips(tr("Stories that prove it"), tr("Add a story"), EntityKind::Story);
    connectAspiration();
    connectParent();
    connectChildren();
    connectStories();
}

ChipsField* GoalLadder::chips(const QString& label, const QString& addText, EntityKind opens) {
    auto* field = new ChipsField(this);
    field->setAddText(addText);
    field->setReadOnly(m_session.isReadOnly());
    m_box->addWidget(new Section(label, field, this));
    connect(field, &ChipsField::opened, this, [this, opens](const QString& id) {
        if (const auto to = EntityRef::from(opens, QUuid::fromString(id)))
            Q_EMIT openRequested(*to);
    });
    return field;
}

QList<Pick> GoalLadder::goalPicks(const std::function<bool(const Goal&)>& fits) const {
    QList<Pick> picks;
    for (const Goal& goal : m_session.content().goals)
        if (goal.id != m_goal && fits(goal))
            picks.append({goal.id.toString(), goal.statement, {}, {}});
    return picks;
}

void GoalLadder::connectAspiration() {
    m_aspiration->setCreates(true);
    m_aspiration->setCandidates([this] {
        QList<Pick> picks;
        for (const Aspiration& each : m_session.content().aspirations)
            picks.append({each.id.toString(), each.statement, {}, {}});
        return picks;
    });
    const auto serve = [this](const std::optional<AspirationId>& to) {
        if (m_goal)
            m_session.act(tr("Link aspiration"),
                          [&](Edit& edit) { edit.change<Goal>(*m_goal, [&](Goal& goal) { goal.aspiration = to; }); });
    };
    connect(m_aspiration, &ChipsField::added, this, [serve](const QString& id) { serve(AspirationId::parse(id)); });
    connect(m_aspiration, &ChipsField::removed, this, [serve] { serve({}); });
    connect(m_aspiration, &ChipsField::created, this, [this](const QString& text) {
        Aspiration made;
        made.statement = text;
        if (m_goal)
            m_session.act(tr("New aspiration"), [&](Edit& edit) {
                edit.add(made);
                edit.change<Goal>(*m_goal, [&](Goal& goal) { goal.aspiration = made.id; });
            });
    });
}

void GoalLadder::setParentOf(const QString& child, const std::optional<GoalId>& parent) {
    if (const auto id = GoalId::parse(child))
        m_session.act(tr("Link goal"),
                      [&](Edit& edit) { edit.change<Goal>(*id, [&](Goal& goal) { goal.parent = parent; }); });
}

void GoalLadder::connectParent() {
    m_parent->setCreates(true);
    m_parent->setCandidates([this] { return goalPicks([](const Goal&) { return true; }); });
    connect(m_parent, &ChipsField::added, this, [this](const QString& id) {
        if (m_goal)
            setParentOf(m_goal->toString(), GoalId::parse(id));
    });
    connect(m_parent, &ChipsField::removed, this, [this] {
        if (m_goal)
            setParentOf(m_goal->toString(), {});
    });
    connect(m_parent, &ChipsField::created, this, [this](const QString& text) {
        Goal made;
        made.statement = text;
        made.status = GoalStatus::Draft;
        if (const Goal* child = m_session.content().goals.find(m_goal)) {
            made.aspiration = child->aspiration;
            m_session.act(tr("New goal"), [&](Edit& edit) {
                edit.add(made);
                edit.change<Goal>(*m_goal, [&](Goal& goal) { goal.parent = made.id; });
            });
        }
    });
}

void GoalLadder::connectChildren() {
    m_children->setCreates(true);
    m_children->setCandidates([this] { return goalPicks([](const Goal& goal) { return !goal.parent; }); });
    connect(m_children, &ChipsField::added, this, [this](const QString& id) { setParentOf(id, m_goal); });
    connect(m_children, &ChipsField::removed, this, [this](const QString& id) { setParentOf(id, {}); });
    connect(m_children, &ChipsField::created, this, [this](const QString& text) {
        Goal made;
        made.statement = text;
        made.status = GoalStatus::Draft;
        made.parent = m_goal;
        if (const Goal* parent = m_session.content().goals.find(m_goal))
            made.aspiration = parent->aspiration;
        m_session.act(tr("New goal"), [&](Edit& edit) { edit.add(made); });
    });
}

void GoalLadder::connectStories() {
    m_stories->setCandidates([this] {
        QList<Pick> picks;
        for (const Story& story : m_session.content().stories)
            picks.append({story.id.toString(), story.title, {}, {}});
        return picks;
    });
    connect(m_stories, &ChipsField::added, this, [this](const QString& id) {
        if (const auto story = StoryId::parse(id); story && m_goal)
            m_session.act(tr("Link story"), [&](Edit& edit) { edit.link<StoryGoal>(*story, *m_goal); });
    });
    connect(m_stories, &ChipsField::removed, this, [this](const QString& id) {
        if (const auto story = StoryId::parse(id); story && m_goal)
            m_session.act(tr("Remove link"), [&](Edit& edit) { edit.unlink<StoryGoal>(*story, *m_goal); });
    });
}

void GoalLadder::show(const std::optional<GoalId>& id) {
    m_goal = id;
    const Content& content = m_session.content();
    const Goal* goal = content.goals.find(id);
    const auto one = [](const auto* row) {
        return row ? QList<Pick>{{row->id.toString(), titleOf(*row), {}, {}}} : QList<Pick>();
    };
    m_aspiration->setChips(goal ? one(content.aspirations.find(goal->aspiration)) : QList<Pick>());
    m_parent->setChips(goal ? one(content.goals.find(goal->parent)) : QList<Pick>());
    QList<Pick> children, stories;
    if (goal) {
        for (const Goal* child : content.goals.owned(goal->id))
            children.append({child->id.toString(), child->statement, {}, {}});
        for (const StoryGoal& link : content.storyGoals)
            if (link.to == goal->id)
                if (const Story* story = content.stories.find(link.from))
                    stories.append({story->id.toString(), story->title, {}, {}});
    }
    m_children->setChips(children);
    m_stories->setChips(stories);
    showGaps();
}

void GoalLadder::showGaps() {
    while (QLayoutItem* item = m_gaps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Goal* goal = m_session.content().goals.find(m_goal);
    if (!goal)
        return;
    for (const LadderGap& gap : ladderGapsOf(*goal, m_session.content(), m_session.today())) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(gap::s);
        row->addWidget(quietLabel(gap.why, line), 1);
        const auto offer = [&](const QString& text, auto action) {
            auto* button = quietButton(text, line);
            button->setEnabled(!m_session.isReadOnly());
            connect(button, &QPushButton::clicked, this, action);
            row->addWidget(button, 0, Qt::AlignTop);
        };
        switch (gap.kind) {
        case LadderGapKind::NoNextStep:
        case LadderGapKind::NoStepYet:
            offer(tr("Add a step"), [this] { Q_EMIT stepAsked(); });
            break;
        case LadderGapKind::BeyondTenYears:
            if (mayBecomeAspiration(*goal))
                offer(tr("Make it an aspiration"), [this] { makeAspiration(); });
            break;
        case LadderGapKind::AfterParent:
            if (const Goal* parent = m_session.content().goals.find(goal->parent); parent && parent->due)
                offer(tr("Move it to %1").arg(QLocale().toString(*parent->due, QLocale::ShortFormat)),
                      [this, due = *parent->due] {
                          if (const Goal* moved = m_session.content().goals.find(m_goal))
                              moveDates(m_session, GoalId(moved->id), std::optional<QDate>(moved->start), due);
                      });
            break;
        case LadderGapKind::BeyondWindow:
            if (goal->share == ShareLevel::Interview)
                offer(tr("Only on the plan"), [this] {
                    m_session.act(tr("Show on the plan only"), [&](Edit& edit) {
                        edit.change<Goal>(*m_goal, [](Goal& each) { each.share = ShareLevel::Plan; });
                    });
                });
            break;
        case LadderGapKind::LeadsNowhere:
            offer(tr("Choose an aspiration"), [this] { m_aspiration->setFocus(Qt::OtherFocusReason); });
            break;
        }
        m_gaps->addWidget(line);
    }
    if (!readsLikeAspiration(*goal, m_session.today()))
        return;
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(gap::s);
    row->addWidget(quietLabel(tr("It has neither a date nor a number. If it is rather a direction, it can become an "
                                 "aspiration; steps and check-ins stay with the goal."),
                              line),
                   1);
    auto* become = quietButton(tr("Make it an aspiration"), line);
    become->setEnabled(!m_session.isReadOnly());
    connect(become, &QPushButton::clicked, this, &GoalLadder::makeAspiration);
    row->addWidget(become, 0, Qt::AlignTop);
    m_gaps->addWidget(line);
}

void GoalLadder::makeAspiration() {
    const Goal* goal = m_session.content().goals.find(m_goal);
    if (!goal)
        return;
    Aspiration made = aspirationFrom(*goal, m_session.today());
    const GoalId id = goal->id;
    const Aspiration* before = m_session.content().aspirations.find(goal->aspiration);
    if (before && made.why.trimmed().isEmpty())
        made.why = tr("It serves: %1").arg(before->statement);
    else if (before)
        made.why += u'\n' + tr("It serves: %1").arg(before->statement);
    const auto served = goal->aspiration;
    // The goal stays as it is with its steps and check-ins, paused and tied to what it became. It served another
    // aspiration: what stood behind that one stands behind the new one too.
    if (m_session.act(tr("Make it an aspiration"), [&](Edit& edit) {
            edit.add(made);
            if (served) {
                QList<StrengthId> strengths;
                QList<ValueId> values;
                for (const auto* link : edit.content().aspirationStrengths.owned(*served))
                    strengths.append(link->to);
                for (const auto* link : edit.content().aspirationValues.owned(*served))
                    values.append(link->to);
                for (const StrengthId& strength : std::as_const(strengths))
                    edit.link<AspirationStrength>(made.id, strength);
                for (const ValueId& value : std::as_const(values))
                    edit.link<AspirationValue>(made.id, value);
            }
            edit.change<Goal>(id, [&](Goal& each) {
                each.aspiration = made.id;
                each.status = GoalStatus::Paused;
            });
        }))
        Q_EMIT openRequested(made.id);
}

} // namespace ascent

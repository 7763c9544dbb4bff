// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "core/goals/filling.h"
#include "core/goals/progress.h"
#include "core/goals/smart.h"
#include "core/say/keep_line.h"
#include "core/say/other_day.h"
#include "ui/goals/examples_menu.h"
#include "ui/goals/goal_dates.h"
#include "ui/goals/goal_ladder.h"
#include "ui/goals/goal_progress.h"
#include "ui/goals/goal_steps.h"
#include "ui/goals/goals_views.h"
#include "ui/goals/move_reason.h"
#include "ui/goals/review_view.h"
#include "ui/goals/roadmap_panel.h"
#include "ui/goals/smart_strip.h"
#include "ui/goals/weeks_view.h"
#include "ui/say/say_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/number_field.h"

#include <QCursor>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace ascent {

GoalsPage::GoalsPage(Session& session, QWidget* parent)
    : EntryPage(session, parent) {
    auto* empty = new EmptyState(Drawing::Stairs,
                                 tr("A goal has a date and a measure. Short ones build long ones, one step at a time."),
                                 tr("Write your first goal"), this);
    empty->setSecondAction(tr("Start from an example"));
    connect(empty, &EmptyState::secondActionTriggered, this, &GoalsPage::showExamples);
    QWidget* entry = makeEntry();
    form().onWrite([&session](Edit& edit, const Goal& before, const Goal& after) {
        recordRevision(edit, before, after, session.today());
    });
    setUp(tr("Goals"), entry, m_statement, empty);
    list()->setReorderable(true);
    list()->setNestable(true);
    connect(list(), &EntryList::nested, this, &GoalsPage::nest);
    layout()->removeWidget(layoutWidget());
    m_views = new GoalsViews(this);
    m_views->add(QStringLiteral("list"), tr("List"), [this] { return layoutWidget(); });
    m_views->add(QStringLiteral("roadmap"), tr("Roadmap"), [this] { return makeRoadmap(); });
    m_views->add(QStringLiteral("weeks"), tr("Four weeks"), [this] { return makeWeeks(); });
    m_views->add(QStringLiteral("review"), tr("Review"), [this] { return makeReview(); });
    layout()->addWidget(m_views);
    if (!session.isReadOnly()) {
        auto* examples = iconButton(QStringLiteral("steps"), tr("Start from an example"), this);
        connect(examples, &QToolButton::clicked, this, &GoalsPage::showExamples);
        list()->addTool(examples);
    }
}

QWidget* GoalsPage::makeRoadmap() {
    auto* roadmap = new RoadmapPanel(session(), m_views);
    roadmap->setCurrent(list()->current());
    connect(list(), &EntryList::chosen, roadmap, &RoadmapPanel::setCurrent);
    connect(roadmap, &RoadmapPanel::chosen, list(), &EntryList::setCurrent);
    connect(roadmap, &RoadmapPanel::newAsked, this, &GoalsPage::newEntry);
    connect(roadmap, &RoadmapPanel::entered, this, [this](const QUuid& id) {
        if (const auto goal = GoalId::from(id))
            open(*goal);
        m_statement->setFocus(Qt::OtherFocusReason);
    });
    return roadmap;
}

void GoalsPage::newEntry() {
    m_views->showView(QStringLiteral("list"));
    EntryPage::newEntry();
}

bool GoalsPage::open(const Destination& to) {
    const auto review = entryIn<Review>(to);
    if (review || std::holds_alternative<GoalReview>(to)) {
        m_views->showView(QStringLiteral("review"));
        if (review)
            m_review->open(review);
        m_views->currentView()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!EntryPage::open(to))
        return false;
    m_views->showView(QStringLiteral("list"));
    return true;
}

bool GoalsPage::focusFilter() {
    m_views->showView(QStringLiteral("list"));
    return EntryPage::focusFilter();
}

void GoalsPage::takeFocus() {
    if (m_views->current() == QLatin1String("list"))
        EntryPage::takeFocus();
    else
        m_views->currentView()->setFocus(Qt::OtherFocusReason);
}

QWidget* GoalsPage::makeWeeks() {
    auto* weeks = new WeeksView(session(), this);
    connect(weeks, &WeeksView::listAsked, this, [this] { m_views->showView(QStringLiteral("list")); });
    connect(weeks, &WeeksView::goalAsked, this, [this](const GoalId& goal) { open(goal); });
    connect(weeks, &WeeksView::stepAsked, this, [this](const GoalId& goal) {
        if (open(goal))
            m_steps->addStep();
    });
    return weeks;
}

QWidget* GoalsPage::makeReview() {
    m_review = new ReviewView(session(), this);
    connect(m_review, &ReviewView::goalAsked, this, [this](const GoalId& goal) { open(goal); });
    return m_review;
}

QWidget* GoalsPage::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);

    m_statement = new HeadingField(entry);
    m_statement->setName(tr("Goal"));
    m_statement->setPlaceholder(tr("What will you have done, and by when?"));
    form().bind(m_statement, &Goal::statement);
    box->addWidget(m_statement);

    m_smart = new SmartStrip(entry);
    box->addWidget(m_smart);
    m_fill = quietButton({}, entry, QStringLiteral("check"));
    connect(m_fill, &QPushButton::clicked, this, &GoalsPage::fillFromStatement);
    box->addWidget(m_fill, 0, Qt::AlignLeft);
    m_otherDay = quietButton({}, entry, QStringLiteral("edit"));
    connect(m_otherDay, &QPushButton::clicked, this, &GoalsPage::putDayRight);
    box->addWidget(m_otherDay, 0, Qt::AlignLeft);

    auto* dates = new FieldRow(entry);
    const auto date = [&](const QString& label, std::optional<QDate> Goal::*member) {
        auto* field = new DateField(dates);
        field->setToday(session().today());
        field->setPlaceholder(tr("No date"));
        dates->add(label, field);
        form().bind(field, member);
    };
    date(tr("Start"), &Goal::start);
    date(tr("Due"), &Goal::due);
    const auto choice = [&](const QString& label, auto member, auto fill) {
        auto* field = new ChoiceField(dates);
        fill(field);
        dates->add(label, field);
        form().bind(field, member);
    };
    choice(tr("Status"), &Goal::status, [](ChoiceField* field) { addChoices<GoalStatus>(field); });
    choice(tr("Category"), &Goal::category, [](ChoiceField* field) { addChoices<GoalCategory>(field); });
    choice(tr("Who may see it"), &Goal::share, [](ChoiceField* field) { addChoices<ShareLevel>(field); });
    box->addWidget(dates);
    m_whyMoved = new MoveReason(session(), MoveReason::About::Due, entry);
    box->addWidget(m_whyMoved);

    const auto text = [&](const QString& label, const QString& placeholder, QString Goal::*member) {
        auto* field = new TextField(entry);
        field->setPlaceholder(placeholder);
        auto* section = new Section(label, field, entry);
        box->addWidget(section);
        form().bind(field, member);
    };
    text(tr("Specific"), tr("What exactly, where, with whom?"), &Goal::specific);
    box->addWidget(makeMeasure(entry));
    m_whyOther = new MoveReason(session(), MoveReason::About::Target, entry);
    box->addWidget(m_whyOther);
    text(tr("Achievable"), tr("How will you reach it: time, help, means?"), &Goal::achievable);
    text(tr("Realistic"), tr("Why is it in reach? Who in a like position did it?"), &Goal::realistic);
    m_say = new SayField(session(), tr("How I'd say it"), entry);
    box->addWidget(m_say);

    m_steps = new GoalSteps(session(), entry);
    auto* steps = new Section(tr("Next steps"), entry);
    steps->add(m_steps);
    box->addWidget(steps);

    m_checkIns = new GoalCheckIns(session(), entry);
    auto* progress = new Section(tr("Progress"), entry);
    progress->add(m_checkIns);
    box->addWidget(progress);

    m_ladder = new GoalLadder(session(), entry);
    auto* ladder = new Section(tr("On the ladder"), entry);
    ladder->add(m_ladder);
    box->addWidget(ladder);
    connect(m_ladder, &GoalLadder::openRequested, this, [this](const Destination& to) {
        if (!open(to))
            Q_EMIT openRequested(to);
    });
    connect(m_ladder, &GoalLadder::stepAsked, m_steps, &GoalSteps::addStep);

    auto* skills = new WordsField(entry);
    skills->setAddText(tr("Add a skill"));
    skills->setSuggestions([this] {
        QStringList names;
        for (const Strength& strength : content().strengths)
            names << strength.name;
        return names;
    });
    box->addWidget(new Section(tr("Skills that it builds"), skills, entry));
    form().bind(skills, &Goal::skills);

    m_revisions = new GoalRevisions(session(), entry);
    m_revisionsSection = new Section(tr("Adjusted sights"), entry);
    m_revisionsSection->add(m_revisions);
    box->addWidget(m_revisionsSection);
    box->addStretch(1);
    return entry;
}

QWidget* GoalsPage::makeMeasure(QWidget* entry) {
    auto* row = new FieldRow(entry);
    const auto line = [&](const QString& label, const QString& placeholder, QString Goal::*member, int width) {
        auto* field = new LineField(row);
        field->setMinimumWidth(width);
        field->setPlaceholder(placeholder);
        row->add(label, field);
        form().bind(field, member);
    };
    const auto number = [&](const QString& label, std::optional<double> Goal::*member) {
        auto* field = new NumberField(row);
        field->setPlaceholder(tr("Number"));
        row->add(label, field);
        form().bind(field, member);
    };
    line(tr("Measured by"), tr("What you count"), &Goal::metric, 220);
    number(tr("From"), &Goal::baseline);
    number(tr("To"), &Goal::target);
    line(tr("Unit"), tr("Unit"), &Goal::unit, 120);
    return row;
}

Entry GoalsPage::entryOf(const Goal& goal) const {
    const GoalProgress progress = progressOf(goal, content(), session().today());
    QStringList line;
    if (goal.due)
        line << tr("due %1").arg(QLocale().toString(*goal.due, QLocale::ShortFormat));
    if (progress.fraction && goal.status != GoalStatus::Done)
        line << QLocale().toString(qRound(*progress.fraction * 100)) + QLocale().percent();
    Mark mark = Mark::Open;
    QString word = nameOf(goal.status);
    switch (goal.status) {
    case GoalStatus::Draft:
        mark = Mark::Draft;
        break;
    case GoalStatus::Done:
        mark = Mark::Done;
        break;
    case GoalStatus::Paused:
    case GoalStatus::Dropped:
        mark = Mark::Paused;
        break;
    case GoalStatus::Active:
        switch (progress.pace) {
        case Pace::OnTrack:
            mark = Mark::OnTrack;
            word = tr("On track");
            break;
        case Pace::AtRisk:
            mark = Mark::AtRisk;
            word = tr("At risk");
            break;
        case Pace::Late:
            mark = Mark::Late;
            word = tr("Late");
            break;
        case Pace::Done:
            mark = Mark::Done;
            word = tr("Reached");
            break;
        case Pace::NotMeasured:
        case Pace::NotStarted:
            break;
        }
    }
    line << word.toLower();
    if (goal.share == ShareLevel::Private) {
        mark = Mark::Private;
        word = nameOf(goal.share);
        line << word.toLower();
    }
    return {goal.id.uuid(), goal.statement, line.join(tr(" · ")),
            mark,           word,           goal.parent ? goal.parent->uuid() : QUuid()};
}

bool GoalsPage::concerns(const Changes& changes) const {
    for (const EntityKind kind : {EntityKind::Goal, EntityKind::Step, EntityKind::CheckIn, EntityKind::Revision,
                                  EntityKind::Aspiration, EntityKind::Story, EntityKind::StoryGoal})
        if (changes.touches(kind))
            return true;
    return false;
}

/// A row tells of its goal's check-ins and steps, and of nothing else.
std::optional<QUuid> GoalsPage::rowBehind(const Change& change) const {
    if (change.entity == EntityKind::Step) {
        const Step* step = content().steps.find(change.id);
        return step ? std::optional(step->goal.uuid()) : std::nullopt;
    }
    if (change.entity == EntityKind::CheckIn) {
        const CheckIn* checkIn = content().checkIns.find(change.id);
        return checkIn ? std::optional(checkIn->goal.uuid()) : std::nullopt;
    }
    return QUuid();
}

Goal GoalsPage::fresh() const {
    Goal goal;
    goal.status = GoalStatus::Draft;
    goal.start = session().today();
    return goal;
}

void GoalsPage::showEntry() {
    const Goal* goal = form().entry();
    const auto id = goal ? std::optional(goal->id) : std::nullopt;
    m_smart->setReport(goal ? judgeGoal(*goal, content(), session().today()) : SmartReport());
    m_whyMoved->watch(id);
    m_whyOther->watch(id);
    m_say->show(id ? lineFor(*id, content()) : std::nullopt);
    m_ladder->show(id);
    m_steps->show(id);
    m_checkIns->show(id);
    m_revisions->show(id);
    m_revisionsSection->setVisible(goal && !content().revisions.owned(goal->id).isEmpty());
    offerFilling();
}

/// What the statement says and the fields don't: offered, never done unasked.
void GoalsPage::offerFilling() {
    const Goal* goal = form().entry();
    const auto other = goal ? otherDayIn(*goal, session().today()) : std::nullopt;
    m_otherDay->setVisible(other && !session().isReadOnly());
    if (other)
        m_otherDay->setText(tr("The words say “%1”. Write “%2”").arg(other->written, other->instead));
    const GoalFilling filling = goal ? missingIn(*goal, session().today()) : GoalFilling();
    const QLocale locale;
    QStringList found;
    if (filling.due)
        found << locale.toString(*filling.due, QLocale::ShortFormat);
    if (filling.baseline && filling.target && *filling.baseline != 0.0)
        found << tr("from %1").arg(locale.toString(*filling.baseline, 'g', 10));
    if (filling.target)
        found << (locale.toString(*filling.target, 'g', 10) + QLatin1Char(' ') + filling.unit).trimmed();
    else if (!filling.unit.isEmpty())
        found << filling.unit;
    if (!filling.metric.isEmpty() && filling.metric != filling.unit)
        found << tr("measured by “%1”").arg(filling.metric);
    m_fill->setVisible(!found.isEmpty() && !session().isReadOnly());
    m_fill->setText(tr("Take over from your words: %1").arg(found.join(tr(", "))));
}

void GoalsPage::fillFromStatement() {
    session().flush();
    const Goal* goal = form().entry();
    if (!goal)
        return;
    const GoalFilling filling = missingIn(*goal, session().today());
    session().act(tr("Fill in goal"),
                  [&](Edit& edit) { edit.change<Goal>(goal->id, [&](Goal& each) { fill(each, filling); }); });
}

/// The date was moved and the words stayed: who hears both doesn't know which holds.
void GoalsPage::putDayRight() {
    session().flush();
    const Goal* goal = form().entry();
    const auto other = goal ? otherDayIn(*goal, session().today()) : std::nullopt;
    if (!other)
        return;
    session().act(tr("Put the day in a goal right"), [&](Edit& edit) {
        edit.change<Goal>(goal->id,
                          [&](Goal& each) { each.statement.replace(other->start, other->length, other->instead); });
    });
}

void GoalsPage::nest(const QUuid& id, const QUuid& parent) {
    if (const auto goal = GoalId::from(id))
        session().act(tr("Move goal"), [&](Edit& edit) {
            edit.change<Goal>(*goal, [&](Goal& each) { each.parent = GoalId::from(parent); });
        });
}

void GoalsPage::showExamples() {
    auto* menu = makeExamplesMenu(
        session().today(), [this](const Goal& draft) { make(draft); }, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(QCursor::pos());
}

EntryPage<Goal>::Words GoalsPage::words() const {
    return {tr("New goal"), tr("Delete goal"), tr("Goal deleted"), tr("All goals")};
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aspirations/aspirations_page.h"

#include "core/goals/likeness.h"
#include "core/say/keep_line.h"
#include "ui/say/say_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>

namespace ascent {

AspirationsPage::AspirationsPage(Session& session, QWidget* parent)
    : EntryPage(session, parent) {
    auto* empty = new EmptyState(
        Drawing::Mountain, tr("Say where you would like to be, as broadly as you like. Goals grow from it later."),
        tr("Write your first aspiration"), this);
    QWidget* entry = makeEntry();
    setUp(tr("Aspirations"), entry, m_statement, empty);
    list()->setReorderable(true);
}

QWidget* AspirationsPage::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);

    m_statement = new HeadingField(entry);
    m_statement->setName(tr("Aspiration"));
    m_statement->setPlaceholder(tr("I would like to…"));
    form().bind(m_statement, &Aspiration::statement);
    box->addWidget(m_statement);

    // Shown where the words read like a goal rather than like a direction.
    m_offer = new Card(entry);
    m_offerText = quietLabel({}, m_offer);
    m_offer->box()->addWidget(m_offerText);
    auto* become = quietButton(tr("Make it a goal"), m_offer, QStringLiteral("goals"));
    become->setEnabled(!session().isReadOnly());
    connect(become, &QPushButton::clicked, this, &AspirationsPage::becomeGoal);
    m_offer->box()->addWidget(become, 0, Qt::AlignLeft);
    box->addWidget(m_offer);

    auto* row = new FieldRow(entry);
    auto* kind = new ChoiceField(row);
    addChoices<AspirationKind>(kind);
    row->add(tr("Kind"), kind);
    form().bind(kind, &Aspiration::kind);
    auto* horizon = new NumberField(row);
    horizon->setWhole(1, 40);
    horizon->setPlaceholder(tr("Open"));
    row->add(tr("Years from now"), horizon);
    form().bind(horizon, &Aspiration::horizonYears);
    auto* state = new SegmentedField(row);
    addChoices<AspirationState>(state);
    row->add(tr("State"), state);
    form().bind(state, &Aspiration::state);
    box->addWidget(row);

    auto* why = new TextField(entry);
    why->setPlaceholder(tr("What would it give you, or others?"));
    why->setMinimumLines(2);
    box->addWidget(new Section(tr("Why it matters"), why, entry));
    form().bind(why, &Aspiration::why);

    m_say = new SayField(session(), tr("How I'd say it"), entry);
    box->addWidget(m_say);

    auto* strengths = new ChipsField(entry);
    strengths->setAddText(tr("Add a strength"));
    box->addWidget(new Section(tr("Strengths that carry it"), strengths, entry));
    m_strengths =
        std::make_unique<LinkChips<AspirationStrength, Strength>>(session(), strengths, [](const QString& name) {
            Strength made;
            made.name = name;
            return made;
        });
    connect(strengths, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = StrengthId::parse(id))
            Q_EMIT openRequested(*to);
    });

    auto* values = new ChipsField(entry);
    values->setAddText(tr("Add a value"));
    box->addWidget(new Section(tr("Values behind it"), values, entry));
    m_values = std::make_unique<LinkChips<AspirationValue, Value>>(session(), values, [](const QString& name) {
        Value made;
        made.name = name;
        made.life = made.career = 3;
        return made;
    });
    connect(values, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = ValueId::parse(id))
            Q_EMIT openRequested(*to);
    });

    m_goals = new ChipsField(entry);
    m_goals->setAddText(tr("Add a goal"));
    m_goals->setReadOnly(session().isReadOnly());
    m_goals->setCreates(true);
    auto* goals = new Section(tr("Goals that serve it"), m_goals, entry);
    box->addWidget(goals);
    m_goals->setCandidates([this] {
        QList<Pick> picks;
        for (const Goal& goal : content().goals)
            if (!goal.aspiration)
                picks.append({goal.id.toString(), goal.statement, {}, {}});
        return picks;
    });
    const auto attach = [this](const QString& id, std::optional<AspirationId> to) {
        if (const auto goal = GoalId::parse(id))
            session().act(tr("Link goal"),
                          [&](Edit& edit) { edit.change<Goal>(*goal, [&](Goal& each) { each.aspiration = to; }); });
    };
    connect(m_goals, &ChipsField::added, this, [this, attach](const QString& id) { attach(id, form().id()); });
    connect(m_goals, &ChipsField::removed, this, [attach](const QString& id) { attach(id, std::nullopt); });
    connect(m_goals, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = GoalId::parse(id))
            Q_EMIT openRequested(*to);
    });
    connect(m_goals, &ChipsField::created, this, [this](const QString& text) {
        Goal goal;
        goal.statement = text;
        goal.aspiration = form().id();
        session().act(tr("New goal"), [&](Edit& edit) { edit.add(goal); });
    });
    box->addStretch(1);
    return entry;
}

Entry AspirationsPage::entryOf(const Aspiration& aspiration) const {
    int goals = 0;
    for (const Goal& goal : content().goals)
        goals += goal.aspiration == aspiration.id;
    QStringList line{nameOf(aspiration.kind)};
    if (aspiration.horizonYears)
        line << tr("%n year(s)", nullptr, *aspiration.horizonYears);
    line << (goals == 0 ? tr("no goal yet") : tr("%n goal(s)", nullptr, goals));
    const Mark mark = aspiration.state == AspirationState::Reached  ? Mark::Done
                      : aspiration.state == AspirationState::Parked ? Mark::Paused
                                                                    : Mark::None;
    return {aspiration.id.uuid(),
            aspiration.statement,
            line.join(tr(" · ")),
            mark,
            mark == Mark::None ? QString() : nameOf(aspiration.state),
            {}};
}

bool AspirationsPage::concerns(const Changes& changes) const {
    for (const EntityKind kind : {EntityKind::Aspiration, EntityKind::AspirationValue, EntityKind::AspirationStrength,
                                  EntityKind::Goal, EntityKind::Value, EntityKind::Strength})
        if (changes.touches(kind))
            return true;
    return false;
}

void AspirationsPage::showEntry() {
    const Aspiration* aspiration = form().entry();
    const auto id = aspiration ? std::optional(aspiration->id) : std::nullopt;
    m_values->show(id);
    m_strengths->show(id);
    m_say->show(id ? lineFor(*id, content()) : std::nullopt);
    QList<Pick> goals;
    if (aspiration)
        for (const Goal& goal : content().goals)
            if (goal.aspiration == aspiration->id)
                goals.append({goal.id.toString(), goal.statement, {}, {}});
    m_goals->setChips(goals);

    // A date, a number or a single event makes it a goal: a direction has none of them (product.md).
    const GoalSign sign = aspiration ? goalSignOf(*aspiration, session().today()) : GoalSign::None;
    m_offer->setVisible(sign != GoalSign::None);
    if (sign == GoalSign::Date)
        m_offerText->setText(tr("This names a date. An aspiration is a direction; with a date it is a goal."));
    else if (sign == GoalSign::Number)
        m_offerText->setText(tr("This names a number. An aspiration is a direction; with a number it is a goal."));
    else if (sign == GoalSign::Event)
        m_offerText->setText(tr("This names something that is done once. An aspiration is a direction; what can be "
                                "done is a goal."));
}

EntryPage<Aspiration>::Words AspirationsPage::words() const {
    return {tr("New aspiration"), tr("Delete aspiration"), tr("Aspiration deleted"), tr("All aspirations")};
}

void AspirationsPage::becomeGoal() {
    session().flush();
    const Aspiration* aspiration = form().entry();
    if (!aspiration)
        return;
    const Goal goal = goalFrom(*aspiration, session().today());
    // The aspiration stays, parked: its reasons and links are not lost, and the goal hangs on it.
    const AspirationId id = aspiration->id;
    if (session().act(tr("Make it a goal"), [&](Edit& edit) {
            edit.add(goal);
            edit.change<Aspiration>(id, [](Aspiration& each) { each.state = AspirationState::Parked; });
        }))
        Q_EMIT openRequested(goal.id);
}

} // namespace ascent

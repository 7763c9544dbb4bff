// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/stories_page.h"

#include "core/say/keep_line.h"
#include "core/stories/star.h"
#include "ui/say/say_field.h"
#include "ui/stories/story_reader.h"
#include "ui/stories/story_use_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QScrollBar>

namespace ascent {

StoriesPage::StoriesPage(Session& session, QWidget* parent)
    : EntryPage(session, parent)
    , m_reader(new StoryReader(this)) {
    auto* empty = new EmptyState(Drawing::Book,
                                 tr("A story shows what you can do better than a claim does. Begin with one that you "
                                    "like to tell."),
                                 tr("Tell your first story"), this);
    QWidget* entry = makeEntry();
    setUp(tr("Stories"), entry, m_title, empty);
    list()->setReorderable(true);
    connect(qApp, &QApplication::focusChanged, this, &StoriesPage::showHints);
}

StoriesPage::~StoriesPage() {
    // Taking the focus away is part of what still happens to a widget; by then this is no StoriesPage any more.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* StoriesPage::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);

    m_title = new HeadingField(entry);
    m_title->setName(tr("Story"));
    m_title->setPlaceholder(tr("A name that you would remember it by"));
    form().bind(m_title, &Story::title);
    box->addWidget(m_title);

    auto* row = new FieldRow(entry);
    auto* kind = new SegmentedField(row);
    addChoices<StoryKind>(kind);
    row->add(tr("What it is"), kind);
    form().bind(kind, &Story::kind);
    auto* when = new LineField(row);
    when->setPlaceholder(tr("Spring last year"));
    row->add(tr("When"), when);
    form().bind(when, &Story::when);
    box->addWidget(row);

    const auto part = [&](const QString& label, const QString& placeholder, QString Story::*member) {
        auto* field = new TextField(entry);
        field->setPlaceholder(placeholder);
        field->setMinimumLines(2);
        auto* section = new Section(label, field, entry);
        box->addWidget(section);
        form().bind(field, member);
        return section;
    };
    m_situation = part(tr("Situation"), tr("What was going on"), &Story::situation);
    m_task = part(tr("Task"), tr("What you had to do"), &Story::task);
    m_action = part(tr("Action"), tr("What you did"), &Story::action);
    m_result = part(tr("Result"), tr("What came of it"), &Story::result);
    m_resultField = m_result->findChild<TextField*>();
    m_say = new SayField(session(), tr("How I'd tell it"), entry);
    box->addWidget(m_say);

    auto* strengths = new ChipsField(entry);
    strengths->setAddText(tr("Add a strength"));
    box->addWidget(new Section(tr("Strengths that it shows"), strengths, entry));
    m_strengths = std::make_unique<LinkChips<StoryStrength, Strength>>(session(), strengths, [](const QString& name) {
        Strength made;
        made.name = name;
        return made;
    });
    connect(strengths, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = StrengthId::parse(id))
            Q_EMIT openRequested(*to);
    });

    auto* goals = new ChipsField(entry);
    goals->setAddText(tr("Add a goal"));
    box->addWidget(new Section(tr("Goals that it makes believable"), goals, entry));
    m_goals = std::make_unique<LinkChips<StoryGoal, Goal>>(session(), goals);
    connect(goals, &ChipsField::opened, this, [this](const QString& id) {
        if (const auto to = GoalId::parse(id))
            Q_EMIT openRequested(*to);
    });

    m_use = new StoryUseView(entry);
    box->addWidget(m_use);
    connect(m_use, &StoryUseView::openRequested, this, &StoriesPage::openRequested);
    connect(m_reader, &StoryReader::ready, this, [this](const StoryUse& use) { m_use->show(use, content()); });
    connect(m_reader, &StoryReader::repeated, this, &StoriesPage::markRepeated);
    box->addStretch(1);
    return entry;
}

Entry StoriesPage::entryOf(const Story& story) const {
    QStringList line{nameOf(story.kind)};
    if (!story.when.isEmpty())
        line << story.when;
    const int told = checkStar(story).told;
    if (told < 4)
        line << tr("%1 of 4 parts").arg(told);
    if (m_repeated.contains(story.id))
        return {story.id.uuid(),
                story.title,
                tr("Told too often") + tr(" · ") + line.join(tr(" · ")),
                Mark::AtRisk,
                tr("Most answers for one role tell it: they will hear it again and again."),
                {}};
    return {story.id.uuid(),
            story.title,
            line.join(tr(" · ")),
            told == 4 ? Mark::Done : Mark::Draft,
            told == 4 ? tr("All parts told") : tr("Not fully told"),
            {}};
}

/// The list marks what is told too often; its filter finds the words too.
void StoriesPage::markRepeated(const QSet<StoryId>& stories) {
    const QSet<StoryId> differ = (stories - m_repeated) + (m_repeated - stories);
    m_repeated = stories;
    QList<Entry> rows;
    for (const StoryId& id : differ)
        if (const Story* story = table().find(id))
            rows.append(entryOf(*story));
    if (!rows.isEmpty() && !list()->updateEntries(rows))
        refresh();
}

bool StoriesPage::concerns(const Changes& changes) const {
    for (const EntityKind kind :
         {EntityKind::Story, EntityKind::StoryStrength, EntityKind::StoryGoal, EntityKind::Strength, EntityKind::Goal,
          EntityKind::Role, EntityKind::Answer, EntityKind::MatchVerdict, EntityKind::LineCorrection})
        if (changes.touches(kind))
            return true;
    return false;
}

void StoriesPage::showEntry() {
    const Story* story = form().entry();
    const auto id = story ? std::optional(story->id) : std::nullopt;
    m_strengths->show(id);
    m_goals->show(id);
    m_say->show(id ? lineFor(*id, content()) : std::nullopt);
    if (id != m_shown) {
        m_use->clear(); // what is shown next belongs to another story, and is read from its beginning
        layoutWidget()->pane()->verticalScrollBar()->setValue(0);
    }
    m_shown = id;
    if (story) {
        m_resultField->setPlaceholder(story->kind == StoryKind::Setback ? tr("What came of it, and what you learned")
                                                                        : tr("What came of it"));
        m_reader->ask(content(), story->id, session().today());
    } else {
        m_reader->forget();
    }
    showHints();
}

void StoriesPage::showHints() {
    const Story* story = form().entry();
    const StarCheck check = story ? checkStar(*story) : StarCheck();
    // The line above what is being typed stays until the field is left: nothing jumps while typing.
    const auto hint = [](Section* section, const QString& text) {
        if (!section->isAncestorOf(QApplication::focusWidget()))
            section->setHint(text);
    };
    hint(m_situation, check.situation);
    hint(m_task, check.task);
    hint(m_action, check.action);
    hint(m_result, check.result);
}

EntryPage<Story>::Words StoriesPage::words() const {
    return {tr("New story"), tr("Delete story"), tr("Story deleted"), tr("All stories")};
}

} // namespace ascent

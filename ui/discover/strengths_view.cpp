// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/strengths_view.h"

#include "core/say/keep_line.h"
#include "ui/discover/strengths_map_widget.h"
#include "ui/say/say_field.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/rating_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>

#include <algorithm>

namespace ascent {

StrengthsView::StrengthsView(Session& session, QWidget* parent)
    : EntryPage(session, parent) {
    auto* empty = new EmptyState(Drawing::Compass,
                                 tr("Name what you do well, and rate how gladly you do it. What is high on both is "
                                    "worth building a career on."),
                                 tr("Write down a strength"), this);
    QWidget* entry = makeEntry();
    setUp(tr("Strengths"), entry, m_name, empty);
    list()->setReorderable(true);
}

QWidget* StrengthsView::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::l);

    m_map = new StrengthsMapWidget(entry);
    m_map->setReadOnly(session().isReadOnly());
    box->addWidget(m_map);
    connect(m_map, &StrengthsMapWidget::chosen, this, [this](const QUuid& id) { list()->setCurrent(id); });
    connect(m_map, &StrengthsMapWidget::entered, this, [this](const QUuid& id) {
        list()->setCurrent(id);
        m_name->setFocus(Qt::OtherFocusReason);
    });
    connect(m_map, &StrengthsMapWidget::removeAsked, this, [this](const QUuid& id) {
        if (!session().isReadOnly())
            remove(id);
    });
    connect(m_map, &StrengthsMapWidget::moved, this, &StrengthsView::rate);

    m_name = new HeadingField(entry);
    m_name->setName(tr("Strength"));
    m_name->setPlaceholder(tr("What do you do well?"));
    form().bind(m_name, &Strength::name);
    box->addWidget(m_name);

    auto* row = new FieldRow(entry);
    auto* excel = new RatingField(row);
    excel->setWords({tr("beginning"), tr("getting there"), tr("solid"), tr("very well"), tr("better than most")});
    row->add(tr("How well you do it"), excel);
    form().bind(excel, &Strength::excel);
    auto* enjoy = new RatingField(row);
    enjoy->setWords({tr("can't bear it"), tr("rather not"), tr("all right"), tr("gladly"), tr("could do it all day")});
    row->add(tr("How gladly"), enjoy);
    form().bind(enjoy, &Strength::enjoy);
    auto* kind = new ChoiceField(row);
    kind->addNone(tr("Not said"));
    addChoices<StrengthKind>(kind);
    row->add(tr("Kind"), kind);
    form().bind(kind, &Strength::kind);
    box->addWidget(row);

    m_verdict = quietLabel({}, entry);
    m_verdict->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_verdict);

    auto* evidence = new TextField(entry);
    evidence->setMinimumLines(2);
    evidence->setPlaceholder(tr("A result, a number, what somebody said about it"));
    box->addWidget(new Section(tr("What shows it"), evidence, entry));
    form().bind(evidence, &Strength::evidence);

    m_say = new SayField(session(), tr("How I'd say it"), entry);
    box->addWidget(m_say);
    box->addStretch(1);
    return entry;
}

void StrengthsView::rate(const QUuid& id, int excel, int enjoy) {
    if (const auto typed = StrengthId::from(id); typed && !session().isReadOnly())
        session().act(
            tr("Move on the map"),
            [&](Edit& edit) {
                edit.change<Strength>(*typed, [&](Strength& each) {
                    // A stored rating beyond the map's edge is shown at the edge and stays what it is.
                    if (std::clamp(each.excel.value_or(0), 1, 5) != excel || !each.excel)
                        each.excel = excel;
                    if (std::clamp(each.enjoy.value_or(0), 1, 5) != enjoy || !each.enjoy)
                        each.enjoy = enjoy;
                });
            },
            QStringLiteral("strength/%1/map").arg(id.toString()));
}

Entry StrengthsView::entryOf(const Strength& strength) const {
    QStringList line;
    if (strength.kind)
        line << nameOf(*strength.kind);
    if (isSweetSpot(strength))
        line << tr("sweet spot");
    else if (isJoyless(strength))
        line << tr("without joy");
    else if (!strength.excel || !strength.enjoy)
        line << tr("not rated yet");
    if (strength.evidence.trimmed().isEmpty())
        line << tr("nothing shows it yet");
    return {strength.id.uuid(),
            strength.name,
            line.join(tr(" · ")),
            isSweetSpot(strength) ? Mark::SweetSpot : Mark::None,
            isSweetSpot(strength) ? tr("Sweet spot") : QString(),
            {}};
}

void StrengthsView::showEntry() {
    const Strength* strength = form().entry();
    m_say->show(strength ? lineFor(strength->id, content()) : std::nullopt);
    m_map->setContent(content());
    m_map->setCurrent(strength ? strength->id.uuid() : QUuid());
    if (!strength)
        return;
    if (isSweetSpot(*strength))
        m_verdict->setText(tr("A sweet spot: you do it well and gladly. Answers lead with it where the role asks "
                              "for it."));
    else if (isJoyless(*strength))
        m_verdict->setText(tr("You do it well without joy. Answers don't lead with it, so that nobody hires you for "
                              "it."));
    else if (!strength->excel || !strength->enjoy)
        m_verdict->setText(tr("Rate both to see it on the map."));
    else if (strength->enjoy.value_or(0) >= 4)
        m_verdict->setText(tr("You like it more than you have mastered it: worth a goal."));
    else if (strength->excel.value_or(0) >= 4)
        m_verdict->setText(tr("You do it well and don't mind it: it backs up what you do gladly."));
    else
        m_verdict->setText(tr("Neither strong nor dear to you yet: others will say more about you."));
}

EntryPage<Strength>::Words StrengthsView::words() const {
    return {tr("New strength"), tr("Delete strength"), tr("Strength deleted"), tr("All strengths")};
}

} // namespace ascent

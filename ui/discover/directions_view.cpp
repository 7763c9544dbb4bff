// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/directions_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {
constexpr int mostCards = 6, mostReasons = 3;

bool isNone(const Directions& found) {
    return found.work.isEmpty() && found.aspirations.isEmpty() && found.aside.isEmpty();
}
} // namespace

DirectionsView::DirectionsView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_content(new QWidget)
    , m_box(new QVBoxLayout(m_content)) {
    m_box->setContentsMargins({});
    m_box->setSpacing(gap::m);
    m_pane = new ReadingPane(m_content, this);
    m_empty =
        new EmptyState(Drawing::Compass,
                       tr("Here stand kinds of work and aspirations that fit you, each with its reasons. They are "
                          "read from your answers, rated strengths, values and drivers: begin with what you enjoy."),
                       tr("Answer a question"), this);
    m_empty->setSecondAction(tr("Write down a strength"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT reflectionAsked(); });
    connect(m_empty, &EmptyState::secondActionTriggered, this, [this] { Q_EMIT strengthsAsked(); });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_pane);
    whole->addWidget(m_empty);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        for (const EntityKind kind : {EntityKind::Person, EntityKind::Reflection, EntityKind::Driver,
                                      EntityKind::Strength, EntityKind::Value, EntityKind::Aspiration})
            if (changes.touches(kind) && isVisible())
                return refresh();
    });
    refresh();
}

void DirectionsView::showEvent(QShowEvent* event) {
    refresh();
    Page::showEvent(event);
}

void DirectionsView::refresh() {
    Directions found = directions(content());
    const bool same = m_read && found.work == m_found.work && found.aspirations == m_found.aspirations &&
                      found.aside == m_found.aside;
    if (same)
        return;
    m_read = true;
    m_found = std::move(found);
    fill();
}

void DirectionsView::fill() {
    while (QLayoutItem* item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may hold the button that was just pressed
        }
        delete item;
    }
    m_empty->setVisible(isNone(m_found));
    m_pane->setVisible(!isNone(m_found));
    addGroup(tr("Kinds of work that fit"),
             tr("What your entries speak for, strongest first. Each reason opens its entry."), m_found.work);
    addGroup(tr("Kinds of aspiration that fit"), {}, m_found.aspirations);
    addGroup(tr("Rather not"), tr("What your entries speak against. You may see it otherwise."), m_found.aside);
    m_box->addStretch(1);
    m_focus.clear();
}

void DirectionsView::addGroup(const QString& title, const QString& hint, const QList<Direction>& group) {
    if (group.isEmpty())
        return;
    if (m_box->count() > 0)
        m_box->addSpacing(gap::l);
    QLabel* heading = headingLabel(title, m_content);
    m_box->addWidget(heading);
    if (!hint.isEmpty())
        m_box->addWidget(quietLabel(hint, m_content));
    const bool all = m_opened.contains(title) || group.size() <= mostCards + 1;
    for (const Direction& each : all ? group : group.mid(0, mostCards))
        m_box->addWidget(card(each));
    if (!all)
        m_box->addWidget(moreButton(tr("Show %n more", nullptr, int(group.size()) - mostCards), title, m_content), 0,
                         Qt::AlignLeft);
}

QWidget* DirectionsView::card(const Direction& direction) {
    auto* made = new Card(m_content);
    auto* head = new QHBoxLayout;
    QLabel* title = headingLabel(direction.title, made);
    title->setWordWrap(true);
    title->setContentsMargins(fieldInset, 0, 0, 0);
    head->addWidget(title, 1);
    const bool aside = direction.reasons.isEmpty() || direction.evidence <= 0;
    QPushButton* button = nullptr;
    if (direction.there) {
        button = quietButton(tr("Open your aspiration"), made, QStringLiteral("aspirations"));
        connect(button, &QPushButton::clicked, this, [this, id = *direction.there] { Q_EMIT openRequested(id); });
    } else if (!aside && !session().isReadOnly()) {
        button = quietButton(tr("Make it an aspiration"), made, QStringLiteral("aspirations"));
        connect(button, &QPushButton::clicked, this, [this, direction] { makeAspiration(direction); });
    }
    if (button) {
        button->setAccessibleName(tr("%1: %2").arg(button->text(), direction.title));
        head->addWidget(button, 0, Qt::AlignTop);
        if (direction.key == m_focus)
            button->setFocus(Qt::OtherFocusReason);
    }
    made->box()->addLayout(head);
    auto* reasons = new QVBoxLayout;
    reasons->setSpacing(0);
    if (aside) {
        addReasons(reasons, direction.key, direction.doubts, true);
        addReasons(reasons, direction.key, direction.reasons, false);
    } else {
        addReasons(reasons, direction.key, direction.reasons, false);
        addReasons(reasons, direction.key, direction.doubts, true);
    }
    made->box()->addLayout(reasons);
    return made;
}

void DirectionsView::addReasons(QVBoxLayout* box, const QString& key, const QList<DirectionReason>& reasons,
                                bool against) {
    const QString all = key + (against ? u'-' : u'+');
    const bool open = m_opened.contains(all) || reasons.size() <= mostReasons + 1;
    for (const DirectionReason& reason : open ? reasons : reasons.mid(0, mostReasons)) {
        auto* row = new RowButton(reason.text, {});
        row->setWrapping(true);
        if (against)
            row->setMark(Mark::AtRisk, tr("Speaks against it"));
        else
            row->setMark(Mark::OnTrack, tr("Speaks for it"));
        connect(row, &RowButton::clicked, this, [this, reason] {
            if (const auto to = EntityRef::from(reason.entity, reason.id))
                Q_EMIT openRequested(*to);
        });
        box->addWidget(row);
        if (all == m_focus && &reason == &reasons.first())
            row->setFocus(Qt::OtherFocusReason);
    }
    if (!open)
        box->addWidget(moreButton(tr("%n more reasons", nullptr, int(reasons.size()) - mostReasons), all, m_content), 0,
                       Qt::AlignLeft);
}

QPushButton* DirectionsView::moreButton(const QString& text, const QString& key, QWidget* parent) {
    QPushButton* button = quietButton(text, parent);
    connect(button, &QPushButton::clicked, this, [this, key] {
        m_opened.insert(key);
        m_focus = key;
        fill();
    });
    return button;
}

void DirectionsView::makeAspiration(const Direction& direction) {
    Aspiration made;
    made.statement = direction.statement;
    made.kind = direction.kind;
    m_focus = direction.key;
    session().actAndSay(
        tr("New aspiration"),
        [&](Edit& edit) {
            edit.add(made);
            for (const StrengthId& strength : direction.strengths)
                edit.link<AspirationStrength>(made.id, strength);
            for (const ValueId& value : direction.values)
                edit.link<AspirationValue>(made.id, value);
        },
        tr("“%1” is one of your aspirations now").arg(made.statement));
}

void DirectionsView::takeFocus() {
    if (isNone(m_found))
        return m_empty->setFocus(Qt::OtherFocusReason);
    for (auto* row : m_content->findChildren<RowButton*>())
        if (row->isVisible())
            return row->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent

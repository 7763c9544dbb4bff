// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/discover_page.h"

#include "ui/discover/about_view.h"
#include "ui/discover/directions_view.h"
#include "ui/discover/drivers_view.h"
#include "ui/discover/questions.h"
#include "ui/discover/reflection_view.h"
#include "ui/discover/strengths_view.h"
#include "ui/discover/values_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

DiscoverPage::DiscoverPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_switch(new SegmentedField(this))
    , m_stack(new QStackedWidget(this)) {
    const QStringList names{tr("About you"), tr("Reflection"), tr("Strengths"),
                            tr("Values"),    tr("Drivers"),    tr("Directions")};
    for (int part = 0; part < partCount; ++part)
        m_switch->addChoice(QString::number(part), names[part]);
    m_switch->setName(tr("Part of Discover"));
    connect(m_switch, &FieldWidget::edited, this, [this] { showPart(Part(m_switch->value().toInt())); });

    auto* head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(gap::l, gap::m, gap::l, gap::m);
    row->addStretch(1);
    row->addWidget(m_switch);
    row->addStretch(1);

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(head);
    box->addWidget(hairline(this));
    box->addWidget(m_stack, 1);

    for (const auto& [key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ControlModifier | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { go(by); });
    }
    showPart(firstPart());
}

DiscoverPage::Part DiscoverPage::firstPart() const {
    const Person& person = content().person;
    if (person.name.isEmpty() && person.headline.isEmpty())
        return About;
    const QList<ReflectionQuestion> questions = questionsOf(content());
    if (!std::all_of(questions.begin(), questions.end(),
                     [](const ReflectionQuestion& each) { return each.isAnswered(); }))
        return Reflecting;
    return Strengths;
}

Page* DiscoverPage::make(Part part) {
    switch (part) {
    case About:
        return new AboutView(session(), this);
    case Reflecting:
        return new ReflectionView(session(), this);
    case Strengths:
        return new StrengthsView(session(), this);
    case Values:
        return new ValuesView(session(), this);
    case Drivers:
        return new DriversView(session(), this);
    case Directions:
        return new DirectionsView(session(), this);
    }
    return nullptr;
}

void DiscoverPage::showPart(Part part) {
    flush();
    m_part = part;
    Page*& page = m_parts[size_t(part)];
    if (!page) {
        page = make(part);
        m_stack->addWidget(page);
        connect(page, &Page::openRequested, this, &Page::openRequested);
        if (auto* directions = qobject_cast<DirectionsView*>(page)) {
            const auto turnTo = [this](Part to) {
                showPart(to);
                takeFocus();
            };
            connect(directions, &DirectionsView::reflectionAsked, this, [turnTo] { turnTo(Reflecting); });
            connect(directions, &DirectionsView::strengthsAsked, this, [turnTo] { turnTo(Strengths); });
        }
    }
    m_switch->setValue(QString::number(part));
    m_stack->setCurrentWidget(page);
}

void DiscoverPage::go(int by) {
    showPart(Part(std::clamp(m_part + by, 0, partCount - 1)));
    takeFocus();
}

bool DiscoverPage::open(const Destination& to) {
    const auto* entry = std::get_if<EntityRef>(&to);
    switch (entry ? entry->kind() : EntityKind::Role) {
    case EntityKind::Person:
        showPart(About);
        break;
    case EntityKind::Reflection:
        showPart(Reflecting);
        break;
    case EntityKind::Strength:
        showPart(Strengths);
        break;
    case EntityKind::Value:
        showPart(Values);
        break;
    case EntityKind::Driver:
        showPart(Drivers);
        break;
    default:
        return false;
    }
    return m_parts[size_t(m_part)]->open(to);
}

void DiscoverPage::newEntry() {
    m_parts[size_t(m_part)]->newEntry();
}

QString DiscoverPage::newText() const {
    return m_parts[size_t(m_part)]->newText();
}

bool DiscoverPage::focusFilter() {
    return m_parts[size_t(m_part)]->focusFilter();
}

bool DiscoverPage::leave() {
    return m_parts[size_t(m_part)]->leave();
}

void DiscoverPage::takeFocus() {
    m_parts[size_t(m_part)]->takeFocus();
}

} // namespace ascent

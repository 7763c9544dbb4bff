// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/values_view.h"

#include "core/say/keep_line.h"
#include "ui/discover/value_sets_widget.h"
#include "ui/discover/value_suggestions.h"
#include "ui/say/say_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/rating_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ascent {

ValuesView::ValuesView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_form(session) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins({});
    box->setSpacing(gap::l);

    auto* head = new QHBoxLayout;
    auto* asked = headingLabel(tr("What matters to you in life, in your career, and in both?"), content);
    asked->setWordWrap(true);
    head->addWidget(asked, 1);
    auto* add = quietButton(newText(), content, QStringLiteral("plus"));
    add->setEnabled(!session.isReadOnly());
    connect(add, &QPushButton::clicked, this, &ValuesView::newEntry);
    m_new = add;
    head->addWidget(add, 0, Qt::AlignTop);
    box->addLayout(head);

    m_sets = new ValueSetsWidget(content);
    m_sets->setReadOnly(session.isReadOnly());
    box->addWidget(m_sets);
    connect(m_sets, &ValueSetsWidget::chosen, this, &ValuesView::choose);
    connect(m_sets, &ValueSetsWidget::entered, this, [this](const QUuid& id) {
        choose(id);
        m_name->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sets, &ValueSetsWidget::removeAsked, this, &ValuesView::remove);
    connect(m_sets, &ValueSetsWidget::moved, this, [this](const QUuid& id, ValueRegion to) {
        if (const auto typed = ValueId::from(id); typed && !this->session().isReadOnly())
            this->session().act(tr("Move value"), [&](Edit& edit) {
                edit.change<Value>(*typed, [&](Value& each) { moveTo(each, to); });
            });
    });
    connect(m_sets, &ValueSetsWidget::ordered, this, [this](const QUuid& id, const QUuid& before) {
        if (const auto typed = ValueId::from(id); typed && !this->session().isReadOnly())
            this->session().act(tr("Move value"),
                                [&](Edit& edit) { edit.moveBefore<Value>(*typed, ValueId::from(before)); });
    });
    makeCard(content);
    box->addWidget(m_card);
    makeSuggestions(content);
    box->addWidget(m_suggested);
    box->addStretch(1);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ReadingPane(content, this));
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.touches(EntityKind::Value))
            refresh();
    });
    refresh();
}

void ValuesView::makeCard(QWidget* parent) {
    m_card = new Card(parent);
    auto* head = new QHBoxLayout;
    m_name = new HeadingField(m_card);
    m_name->setName(tr("Value"));
    m_name->setPlaceholder(tr("What matters to you?"));
    m_form.bind(m_name, &Value::name);
    head->addWidget(m_name, 1000);
    head->addStretch(1);
    auto* away = iconButton(QStringLiteral("trash"), tr("Delete value"), m_card);
    away->setVisible(!session().isReadOnly());
    connect(away, &QToolButton::clicked, this, [this] {
        if (m_form.id())
            remove(m_form.id()->uuid());
    });
    head->addWidget(away, 0, Qt::AlignTop);
    m_card->box()->addLayout(head);

    auto* row = new FieldRow(m_card);
    auto* life = new RatingField(row);
    row->add(tr("Weight in life"), life);
    m_form.bind(life, &Value::life);
    auto* career = new RatingField(row);
    row->add(tr("Weight in your career"), career);
    m_form.bind(career, &Value::career);
    m_card->box()->addWidget(row);

    auto* note = new TextField(m_card);
    note->setPlaceholder(tr("What it means to you, where it comes from"));
    m_form.bind(note, &Value::note);
    auto* section = new Section(tr("Note, only for you"), note, m_card);
    m_card->box()->addWidget(section);
    m_say = new SayField(session(), tr("How I'd say it"), m_card);
    m_card->box()->addWidget(m_say);
}

void ValuesView::makeSuggestions(QWidget* parent) {
    m_suggested = new Section(tr("To start from"), parent);
    m_suggested->setHint(
        tr("Take five or six. Each goes into the middle; from there you move it to where it belongs."));
    m_chips = new QWidget(m_suggested);
    auto* flow = new FlowLayout(m_chips);
    for (const QString& name : valueSuggestions()) {
        auto* button = new Chip(m_chips);
        button->setText(name);
        button->setRemovable(false);
        button->setAccessibleName(tr("Add “%1”").arg(name));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &Chip::clicked, this, [this, name] {
            Value value;
            value.name = name;
            value.life = value.career = 3;
            session().act(newText(), [&](Edit& edit) { edit.add(value); });
        });
        flow->addWidget(button);
    }
    flow->setContentsMargins(fieldInset, gap::s, 0, 0);
    m_suggested->add(m_chips);
}

void ValuesView::refresh() {
    m_sets->setContent(content());
    if (m_form.id() && !m_form.entry())
        choose({});
    m_card->setVisible(m_form.entry() != nullptr);
    m_say->show(m_form.entry() ? lineFor(m_form.entry()->id, content()) : std::nullopt);
    bool any = false;
    for (auto* button : m_chips->findChildren<Chip*>()) {
        const auto taken = [&](const Value& each) {
            return each.name.trimmed().compare(button->text(), Qt::CaseInsensitive) == 0;
        };
        const bool offered = std::none_of(content().values.begin(), content().values.end(), taken);
        button->setVisible(offered);
        any = any || offered;
    }
    m_suggested->setVisible(any && !session().isReadOnly());
}

void ValuesView::choose(const QUuid& id) {
    const Value* value = content().values.find(id);
    m_form.show(value ? std::optional(value->id) : std::nullopt);
    m_sets->setCurrent(id);
    m_card->setVisible(m_form.entry() != nullptr);
}

void ValuesView::remove(const QUuid& id) {
    const auto typed = ValueId::from(id);
    if (!typed || session().isReadOnly())
        return;
    session().actAndSay(
        tr("Delete value"), [&](Edit& edit) { edit.remove<Value>(*typed); }, tr("Value deleted"));
    m_new->setFocus(Qt::OtherFocusReason);
}

void ValuesView::newEntry() {
    Value value;
    value.life = value.career = 3;
    if (!session().act(newText(), [&](Edit& edit) { edit.add(value); }))
        return;
    choose(value.id.uuid());
    m_name->setFocus(Qt::OtherFocusReason);
}

bool ValuesView::open(const Destination& to) {
    const auto id = entryIn<Value>(to);
    if (!id || !content().values.find(*id))
        return false;
    choose(id->uuid());
    m_name->setFocus(Qt::OtherFocusReason);
    return true;
}

void ValuesView::takeFocus() {
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent

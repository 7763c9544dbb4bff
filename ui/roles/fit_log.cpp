// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_log.h"

#include "core/alignment/deciding/decisions.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QPointer>
#include <QPushButton>

namespace ascent {

namespace {

/// Keeps a choice of values in step with the workbook, without touching it where nothing differs.
class ValueChoices final : public QObject {
public:
    ValueChoices(Session& session, ChoiceField* field)
        : QObject(field)
        , m_session(session)
        , m_field(field) {
        fill();
        connect(&session, &Session::changed, this, [this](const Changes& changes) {
            if (changes.touches(EntityKind::Value))
                fill();
        });
    }

private:
    void fill() {
        const QString chosen = m_field->value();
        m_field->clearChoices();
        m_field->addNone(FitLog::tr("No value named"));
        for (const Value& value : m_session.content().values)
            m_field->addChoice(value.id.toString(), value.name.simplified());
        m_field->setValue(chosen);
    }

    Session& m_session;
    ChoiceField* m_field;
};

} // namespace

FitLog::FitLog(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(std::make_unique<ChildRows<FitNote>>(
          session, [this](EntryForm<FitNote>& form, QWidget* row, QHBoxLayout* box) { build(form, row, box); },
          tr("Delete observation"), tr("Observation deleted"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    auto* section = new Section(tr("What speaks for a fit, and what against"), this);
    section->setHint(
        tr("What you saw, heard or read, and which of your values it is about. Only for you; the questions "
           "are for them."));
    section->add(m_rows.get());
    auto* add = new QHBoxLayout;
    add->setContentsMargins(fieldInset, 0, 0, 0);
    for (const auto& [text, side] :
         {std::pair(tr("Speaks for it"), FitSide::For), std::pair(tr("Speaks against it"), FitSide::Against)}) {
        auto* button = quietButton(text, section, QStringLiteral("plus"));
        button->setVisible(!session.isReadOnly());
        add->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, each = side] { this->add(each); });
    }
    add->addStretch();
    section->add(add);
    box->addWidget(section);
}

void FitLog::show(const std::optional<RoleId>& role) {
    m_role = role;
    QList<FitNoteId> ids;
    if (role)
        for (const FitNote* note : m_session.content().fitNotes.owned(*role))
            ids.append(note->id);
    m_rows->show(ids);
}

void FitLog::add(FitSide side) {
    if (!m_role)
        return;
    FitNote note;
    note.role = *m_role;
    note.side = side;
    if (!m_session.act(tr("Add observation"), [&](Edit& edit) { edit.add(note); }))
        return;
    show(m_role);
    m_rows->enter(note.id);
}

void FitLog::build(EntryForm<FitNote>& form, QWidget* row, QHBoxLayout* box) {
    auto* card = new Card(row);
    card->box()->setSpacing(gap::xs);
    box->addWidget(card, 1);
    auto* observation = new TextField(card);
    observation->setName(tr("Observation"));
    observation->setPlaceholder(tr("What did you see, hear or read?"));
    card->box()->addWidget(observation);
    form.bind(observation, &FitNote::observation);

    auto* facts = new FieldRow(card);
    auto* side = new ChoiceField(facts);
    side->addChoice(tokenOf(FitSide::For), tr("Speaks for it"));
    side->addChoice(tokenOf(FitSide::Against), tr("Speaks against it"));
    facts->add(tr("It"), side);
    form.bind(side, &FitNote::side);
    auto* value = new ChoiceField(facts);
    new ValueChoices(m_session, value);
    facts->add(tr("Value"), value);
    form.bind(value, &FitNote::value);
    card->box()->addWidget(facts);

    auto* question = new TextField(card);
    question->setName(tr("Question that would settle it"));
    question->setPlaceholder(tr("What could you ask them to find out?"));
    card->box()->addWidget(question);
    form.bind(question, &FitNote::question);

    auto* ask = quietButton({}, card, QStringLiteral("question"));
    card->box()->addWidget(ask, 0, Qt::AlignLeft);
    const auto refresh = [this, &form, ask, question] {
        const FitNote* note = form.entry();
        if (!note)
            return;
        const bool asked = isAsked(*note, m_session.content());
        const QString words = questionFor(*note, m_session.content());
        ask->setText(asked ? tr("Is among your questions to ask") : tr("Put it among your questions to ask"));
        ask->setEnabled(!asked && !words.isEmpty() && !m_session.isReadOnly());
        question->setPlaceholder(words.isEmpty() ? tr("What could you ask them to find out?") : words);
    };
    connect(&m_session, &Session::changed, ask, refresh);
    connect(ask, &QPushButton::clicked, this, [this, &form] {
        if (const auto id = form.id())
            m_session.act(tr("Add a question to ask"), [id](Edit& edit) { askOf(edit, *id); });
    });
    QMetaObject::invokeMethod(ask, refresh, Qt::QueuedConnection); // the row is told what it shows after it is built
}

} // namespace ascent

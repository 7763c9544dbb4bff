// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_research.h"

#include "core/say/keep_line.h"
#include "ui/say/say_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/string_list_field.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

RoleResearch::RoleResearch(Session& session, EntryForm<Role>& form, QWidget* parent)
    : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    auto* heading = headingLabel(tr("What you know of them"), this);
    heading->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(heading);

    const auto text = [&](const QString& label, const QString& question, QString Role::*member) {
        auto* field = new TextField(this);
        field->setPlaceholder(question);
        auto* section = new Section(label, field, this);
        form.bind(field, member);
        return section;
    };
    // A note by itself is never said: what it means for the person is. The two stand close together.
    const auto note = [&](ResearchPart part, Section* section) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(gap::s);
        pair->addWidget(section);
        auto* field = new SayField(session, tr("What that means for me there, as I'd say it"), this);
        pair->addWidget(field);
        box->addLayout(pair);
        m_said.append({part, field});
    };
    note(ResearchPart::Culture,
         text(tr("Culture"),
              tr("How do people work with each other there? Who told you, and what did you see yourself?"),
              &Role::culture));
    note(ResearchPart::Mission,
         text(tr("Mission"), tr("What is it there for, in its own words? Whom does it serve?"), &Role::mission));
    note(ResearchPart::ShortTerm, text(tr("What it works on now"),
                                       tr("What has to be done this year? What was in the news?"), &Role::shortTerm));
    note(ResearchPart::LongTerm,
         text(tr("Where it wants to go"), tr("Where does it want to be in five years? What would have to change?"),
              &Role::longTerm));
    note(ResearchPart::Admire, text(tr("What draws you to it"),
                                    tr("What would you tell a friend? What would you miss elsewhere?"), &Role::admire));
    m_hope = new SayField(session, tr("What I'd get there that I don't have now"), this);
    box->addWidget(m_hope);

    auto* questions = new StringListField(this);
    questions->setPlaceholder(tr("Add a question"));
    auto* ask = new Section(tr("Questions to ask them"), questions, this);
    ask->setHint(tr("What would you need to hear to say yes?"));
    box->addWidget(ask);
    form.bind(questions, &Role::questionsToAsk);

    auto* notes = text(tr("Notes, only for you"), tr("Pay, doubts, names, how the call went"), &Role::notes);
    notes->setHint(tr("They stay out of every answer, plan and prep sheet."));
    box->addWidget(notes);
    show({});
}

void RoleResearch::show(const std::optional<RoleId>& role) {
    for (const auto& [part, field] : std::as_const(m_said))
        field->show(role ? std::optional(lineForNote(*role, part)) : std::nullopt);
    SayLine hope;
    hope.of = Sayable::Role;
    hope.role = role;
    hope.part = QLatin1String(hopePart);
    m_hope->show(role ? std::optional(hope) : std::nullopt);
}

} // namespace ascent

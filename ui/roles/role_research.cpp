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
    box->setSpacing(gap::l);
    auto* heading = headingLabel(tr("What you know of them"), this);
    heading->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(heading);

    const auto text = [&](const QString& label, const QString& question, QString Role::*member) {
        auto* field = new TextField(this);
        field->setPlaceholder(question);
        field->setMinimumLines(2);
        auto* section = new Section(label, field, this);
        box->addWidget(section);
        form.bind(field, member);
        return section;
    };
    // A note by itself is never said: what it means for the person is.
    const auto said = [&](ResearchPart part) {
        auto* field = new SayField(session, tr("What that means for me there, as I'd say it"), this);
        box->addWidget(field);
        m_said.append({part, field});
    };
    text(tr("Culture"), tr("How do people work with each other there? Who told you, and what did you see yourself?"),
         &Role::culture);
    said(ResearchPart::Culture);
    text(tr("Mission"), tr("What is it there for, in its own words? Whom does it serve?"), &Role::mission);
    said(ResearchPart::Mission);
    text(tr("What it works on now"), tr("What has to be done this year? What was in the news?"), &Role::shortTerm);
    said(ResearchPart::ShortTerm);
    text(tr("Where it wants to go"), tr("Where does it want to be in five years? What would have to change?"),
         &Role::longTerm);
    said(ResearchPart::LongTerm);
    text(tr("What draws you to it"), tr("What would you tell a friend? What would you miss elsewhere?"), &Role::admire);
    said(ResearchPart::Admire);
    m_hope = new SayField(session, tr("What I'd get there that I don't have now"), this);
    box->addWidget(m_hope);

    auto* questions = new StringListField(this);
    questions->setPlaceholder(tr("Add a question"));
    auto* ask = new Section(tr("Questions to ask them"), questions, this);
    ask->setHint(tr("What would you need to hear to say yes?"));
    box->addWidget(ask);
    form.bind(questions, &Role::questionsToAsk);

    text(tr("Notes, only for you"), tr("Pay, doubts, names, how the call went"), &Role::notes)
        ->setHint(tr("They stay out of every answer, plan and prep sheet."));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_research.h"

#include "ui/widgets/section.h"
#include "ui/widgets/string_list_field.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

RoleResearch::RoleResearch(EntryForm<Role>& form, QWidget* parent)
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
    text(tr("Culture"), tr("How do people work with each other there? Who told you, and what did you see yourself?"),
         &Role::culture);
    text(tr("Mission"), tr("What is it there for, in its own words? Whom does it serve?"), &Role::mission);
    text(tr("What it works on now"), tr("What has to be done this year? What was in the news?"), &Role::shortTerm);
    text(tr("Where it wants to go"), tr("Where does it want to be in five years? What would have to change?"),
         &Role::longTerm);
    text(tr("What draws you to it"), tr("What would you tell a friend? What would you miss elsewhere?"), &Role::admire);

    auto* questions = new StringListField(this);
    questions->setPlaceholder(tr("Add a question"));
    auto* ask = new Section(tr("Questions to ask them"), questions, this);
    ask->setHint(tr("What would you need to hear to say yes?"));
    box->addWidget(ask);
    form.bind(questions, &Role::questionsToAsk);

    text(tr("Notes, only for you"), tr("Pay, doubts, names, how the call went"), &Role::notes)
        ->setHint(tr("They stay out of every answer, plan and prep sheet."));
}

} // namespace ascent

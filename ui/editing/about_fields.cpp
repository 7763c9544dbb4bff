// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/about_fields.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

namespace ascent {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ascent::AboutFields)
};
} // namespace

void AboutFields::addHead(QVBoxLayout* box, QWidget* parent) {
    m_name = new HeadingField(parent);
    m_name->setName(Words::tr("Your name"));
    m_name->setPlaceholder(Words::tr("Your name"));
    m_form.bind(m_name, &Person::name, QStringLiteral("name"));
    box->addWidget(m_name);
    auto* headline = new LineField(parent);
    headline->setName(Words::tr("What you are today"));
    headline->setPlaceholder(Words::tr("What you are today: nurse, graduate in physics, team lead in sales"));
    m_form.bind(headline, &Person::headline, QStringLiteral("headline"));
    box->addWidget(headline);
}

void AboutFields::addRest(QVBoxLayout* box, QWidget* parent) {
    auto* stage = new ChoiceField(parent);
    stage->addNone(Words::tr("Not said"));
    addChoices<Stage>(stage);
    m_form.bind(stage, &Person::stage, QStringLiteral("stage"));
    auto* where = new Section(Words::tr("Where you stand in working life"), stage, parent);
    where->setHint(Words::tr("It decides the tone of your answers."));
    box->addWidget(where);
    auto* background = new TextField(parent);
    background->setMinimumLines(2);
    background->setPlaceholder(Words::tr("One or two sentences on your education and experience"));
    m_form.bind(background, &Person::background, QStringLiteral("background"));
    box->addWidget(new Section(Words::tr("Where you come from"), background, parent));
}

} // namespace ascent

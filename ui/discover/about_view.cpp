// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/about_view.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

AboutView::AboutView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_form(session) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    box->addWidget(drawingWidget(Drawing::Notebook, content), 0, Qt::AlignLeft);

    m_name = new HeadingField(content);
    m_name->setName(tr("Your name"));
    m_name->setPlaceholder(tr("Your name"));
    m_form.bind(m_name, &Person::name, QStringLiteral("name"));
    box->addWidget(m_name);

    auto* headline = new LineField(content);
    headline->setPlaceholder(tr("Landscape gardener"));
    m_form.bind(headline, &Person::headline, QStringLiteral("headline"));
    auto* what = new Section(tr("What you are today"), headline, content);
    what->setHint(tr("In two or three words. Answers that look at where you come from begin with it."));
    box->addWidget(what);

    auto* stage = new ChoiceField(content);
    stage->addNone(tr("Not said"));
    addChoices<Stage>(stage);
    m_form.bind(stage, &Person::stage, QStringLiteral("stage"));
    auto* where = new Section(tr("Where in working life"), stage, content);
    where->setHint(tr("It decides the tone of your answers."));
    box->addWidget(where);

    auto* background = new TextField(content);
    background->setMinimumLines(4);
    background->setPlaceholder(tr("What you learned, where, and what you have worked on since."));
    m_form.bind(background, &Person::background, QStringLiteral("background"));
    auto* from = new Section(tr("Where you come from"), background, content);
    from->setHint(tr("One or two sentences on education and experience."));
    box->addWidget(from);
    box->addStretch(1);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ReadingPane(content, this));
}

bool AboutView::open(EntityKind kind, const QUuid&) {
    if (kind != EntityKind::Person)
        return false;
    takeFocus();
    return true;
}

void AboutView::takeFocus() {
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/about_view.h"

#include "core/model/say_line.h"
#include "ui/say/say_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>

namespace ascent {

AboutView::AboutView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_about(session) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    box->addWidget(drawingWidget(Drawing::Notebook, content), 0, Qt::AlignLeft);

    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    m_about.addHead(head, content);
    box->addLayout(head);
    m_about.addRest(box, content);
    // A part of the person has no entry, so that its line is named by the part.
    const auto said = [&](const QString& label, const char* part) {
        auto* field = new SayField(session, label, content);
        SayLine line;
        line.of = Sayable::Person;
        line.part = QLatin1String(part);
        field->show(line);
        box->addWidget(field);
    };
    said(tr("Where I come from, as I'd say it"), backgroundPart);
    said(tr("An ordinary day in five years, as I'd say it"), inFiveYearsPart);
    box->addStretch(1);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ReadingPane(content, this));
}

bool AboutView::open(const Destination& to) {
    if (!entryIn<Person>(to))
        return false;
    takeFocus();
    return true;
}

void AboutView::takeFocus() {
    m_about.name()->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent

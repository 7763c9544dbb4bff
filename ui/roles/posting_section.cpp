// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/posting_section.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ascent {

namespace {
const QString text = QStringLiteral("text"), read = QStringLiteral("read");
}

PostingSection::PostingSection(EntryForm<Role>& form, QWidget* parent)
    : QWidget(parent)
    , m_way(new SegmentedField(this))
    , m_text(new TextField(this))
    , m_view(new PostingView(this))
    , m_nothing(quietLabel(tr("There is nothing to read yet. Paste the posting as text."), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xs);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(fieldInset, 0, 0, 0);
    head->addWidget(headingLabel(tr("Their posting"), this), 1);
    m_way->addChoice(text, tr("Text"));
    m_way->addChoice(read, tr("Read"));
    m_way->setName(tr("Show the posting as"));
    head->addWidget(m_way);
    box->addLayout(head);

    m_text->setName(tr("Their posting"));
    m_text->setPlaceholder(tr("Paste the job description here, just as it is. It is read line by line: duties, skills, "
                              "qualifications, what is a must and what is not."));
    m_text->setTakesDocuments(true);
    m_text->setMinimumLines(5);
    m_text->setMaximumLines(18);
    box->addWidget(m_text);
    box->addWidget(m_view);
    m_nothing->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_nothing);
    form.bind(m_text, &Role::posting);
    connect(m_way, &FieldWidget::edited, this, &PostingSection::arrange);
    m_way->setValue(text);
    arrange();
}

void PostingSection::show(const Role* role) {
    const auto id = role ? std::optional(role->id) : std::nullopt;
    m_empty = !role || role->posting.trimmed().isEmpty();
    if (id != m_role) {
        m_role = id;
        m_view->setPosting({});
        m_way->setValue(m_empty ? text : read);
    }
    arrange();
}

void PostingSection::setPosting(const Posting& posting) {
    m_view->setPosting(posting);
}

void PostingSection::edit() {
    m_way->setValue(text);
    arrange();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PostingSection::showRead() {
    m_way->setValue(read);
    arrange();
}

void PostingSection::arrange() {
    const bool reads = m_way->value() == read;
    m_text->setVisible(!reads);
    m_view->setVisible(reads && !m_empty);
    m_nothing->setVisible(reads && m_empty);
}

} // namespace ascent

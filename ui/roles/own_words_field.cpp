// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/own_words_field.h"

#include "core/alignment/deciding/decisions.h"
#include "core/alignment/gaps/what_to_say.h"
#include "ui/editing/field_binding.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ascent {

namespace {

/// What the words are about, whether they are in the workbook yet or not.
QString keyOf(const OwnWords& subject) {
    QStringList parts{QStringLiteral("own_words"), subject.role.toString(), subject.line};
    if (subject.strength)
        parts << subject.strength->toString();
    if (subject.value)
        parts << subject.value->toString();
    if (subject.driver)
        parts << tokenOf(*subject.driver);
    if (subject.aspiration)
        parts << subject.aspiration->toString();
    if (subject.goal)
        parts << subject.goal->toString();
    return parts.join(u'/');
}

} // namespace

OwnWordsField::OwnWordsField(Session& session, const OwnWords& subject, const QString& proposal, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_subject(subject)
    , m_proposal(proposal)
    , m_text(new TextField(this))
    , m_state(quietLabel({}, this))
    , m_keep(quietButton(tr("Keep these words"), this, QStringLiteral("check")))
    , m_back(quietButton(proposal.isEmpty() ? tr("Delete my words") : tr("Back to the proposal"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::xs);
    m_text->setName(tr("What I will say"));
    m_text->setPlaceholder(tr("What will you say to it, in your own words?"));
    box->addWidget(m_text);
    setType(m_state, TypeSize::Small);
    m_state->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_state);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(fieldInset, 0, 0, 0);
    buttons->setSpacing(gap::xs);
    auto* copy = quietButton(tr("Copy"), this, QStringLiteral("copy"));
    for (QPushButton* each : {m_keep, m_back, copy})
        buttons->addWidget(each);
    buttons->addStretch(1);
    box->addLayout(buttons);

    connect(m_keep, &QPushButton::clicked, this, [this] { keep(m_text->value()); });
    connect(m_back, &QPushButton::clicked, this, [this] { keep({}); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->value());
        m_session.say(tr("Copied"));
    });
    FieldBinding::Target target;
    target.exists = [this] { return m_session.content().roles.find(m_subject.role) != nullptr; };
    target.show = [this] { show(); };
    target.take = [this]() -> FieldBinding::Change {
        OwnWords said = m_subject;
        said.words = m_text->value();
        return [said](Edit& edit) { keepWords(edit, said); };
    };
    target.key = [this] { return keyOf(m_subject); };
    target.mergeKey = [this] {
        const OwnWords* own = stored();
        return own ? QStringLiteral("own_words/%1/words").arg(own->id.toString()) : QString();
    };
    (new FieldBinding(session, m_text, tr("Edit what I will say"), std::move(target)))->reload();
    connect(m_text, &FieldWidget::committed, this, [this] {
        if (!stored() && m_text->value().trimmed().isEmpty())
            m_text->setValue(m_proposal);
    });
}

const OwnWords* OwnWordsField::stored() const {
    return storedWords(m_session.content(), m_subject);
}

void OwnWordsField::show() {
    const OwnWords* own = stored();
    // Who has just emptied the field to write anew does not want the proposal back under their hands.
    if (own)
        m_text->setValue(own->words);
    else if (!m_text->isActive())
        m_text->setValue(m_proposal);
    const bool writable = !m_session.isReadOnly();
    m_keep->setVisible(writable && !own && !m_proposal.isEmpty());
    m_back->setVisible(writable && own);
    m_state->setText(own                    ? tr("Your words. They stand on the prep sheet.")
                     : m_proposal.isEmpty() ? tr("What you write here stands on the prep sheet.")
                                            : tr("A proposal. Change it or keep it, and it stands on the prep sheet."));
}

void OwnWordsField::keep(const QString& words) {
    OwnWords said = m_subject;
    said.words = words;
    const bool back = words.isEmpty();
    m_text->setFocus(Qt::OtherFocusReason); // the button that was pressed goes away
    m_session.act(back ? tr("Delete what I will say") : tr("Keep what I will say"),
                  [&](Edit& edit) { keepWords(edit, said); });
    if (back)
        m_text->setValue(m_proposal);
}

void OwnWordsField::enter() {
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent

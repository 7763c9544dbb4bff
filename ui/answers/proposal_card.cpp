// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/proposal_card.h"

#include "ui/answers/answer_draft.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

ProposalCard::ProposalCard(QWidget* parent)
    : QWidget(parent)
    , m_length(quietLabel({}, this))
    , m_text(plainLabel({}, this)) {
    auto* card = new Card(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    QLabel* title = headingLabel(tr("A new proposal"), card);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setType(m_length, TypeSize::Small);
    m_length->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap::m);
    head->addWidget(title);
    head->addWidget(m_length, 1, Qt::AlignBaseline);
    card->box()->addLayout(head);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(title->text());
    card->box()->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::s);
    auto* take = primaryButton(tr("Use this text instead"), card);
    auto* keep = quietButton(tr("Keep mine"), card);
    buttons->addWidget(take);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    card->box()->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, &ProposalCard::taken);
    connect(keep, &QPushButton::clicked, this, &ProposalCard::dismissed);
    setFocusProxy(take);
}

void ProposalCard::setProposal(const ComposedAnswer& proposal) {
    m_proposal = proposal;
    m_text->setText(proposal.text);
    m_length->setText(lengthInWords(proposal.words, proposal.seconds));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/conflict_card.h"

#include "core/alignment/gaps/what_to_say.h"
#include "ui/roles/fit_row.h"
#include "ui/roles/own_words_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

ConflictCard::ConflictCard(Session& session, const RoleId& role, const Conflict& conflict, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_subject(ownWordsOf(session.content(), role, conflict))
    , m_card(new Card(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, gap::xs); // air to the next card
    box->addWidget(m_card);
    m_card->box()->setSpacing(gap::s);
    auto* why = plainLabel(conflict.why, m_card);
    why->setWordWrap(true);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->box()->addWidget(why);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::s);
    if (const QString words = chipText(conflict.entity, conflict.id, session.content()); !words.isEmpty()) {
        auto* chip = new Chip(m_card);
        chip->id = conflict.id.toString(QUuid::WithoutBraces);
        setPlainText(chip, words);
        chip->setAccessibleName(words);
        chip->setRemovable(false);
        chip->setOpens(true);
        connect(chip, &Chip::clicked, this, [this, entry = EntityRef::from(conflict.entity, conflict.id)] {
            if (entry)
                Q_EMIT openRequested(*entry);
        });
        row->addWidget(chip);
    }
    if (m_subject && !session.isReadOnly()) {
        m_say = quietButton(tr("What to say"), m_card, QStringLiteral("answers"));
        m_say->setAccessibleDescription(conflict.why);
        connect(m_say, &QPushButton::clicked, this, [this] {
            if (!m_own)
                makeOwnWords();
            m_own->enter();
        });
        row->addWidget(m_say);
    }
    row->addStretch(1);
    m_card->box()->addLayout(row);
    showOwnWords();
}

void ConflictCard::showOwnWords() {
    if (!m_own && m_subject && storedWords(m_session.content(), *m_subject))
        makeOwnWords();
}

void ConflictCard::makeOwnWords() {
    m_own = new OwnWordsField(m_session, *m_subject, {}, m_card);
    m_card->box()->addWidget(m_own);
    if (m_say)
        m_say->hide();
}

} // namespace ascent

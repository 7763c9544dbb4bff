// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/conflict_card.h"

#include "core/alignment/own_words.h"
#include "ui/roles/fit_row.h"
#include "ui/roles/own_words_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
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
    box->setContentsMargins({});
    box->addWidget(m_card);
    m_card->box()->setSpacing(gap::s);
    auto* why = new QLabel(conflict.why, m_card);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->box()->addWidget(why);
    auto* row = new QWidget(m_card);
    auto* flow = new FlowLayout(row, gap::s, gap::xs);
    if (const QString words = chipText(conflict.entity, conflict.id, session.content()); !words.isEmpty()) {
        auto* chip = new Chip(row);
        chip->id = conflict.id.toString(QUuid::WithoutBraces);
        chip->setText(words);
        chip->setAccessibleName(words);
        chip->setRemovable(false);
        chip->setOpens(true);
        connect(chip, &Chip::clicked, this,
                [this, kind = conflict.entity, id = conflict.id] { Q_EMIT openRequested(kind, id); });
        flow->addWidget(chip);
    }
    if (m_subject && !session.isReadOnly()) {
        auto* say = quietButton(tr("What to say"), row, QStringLiteral("answers"));
        say->setAccessibleDescription(conflict.why);
        connect(say, &QPushButton::clicked, this, [this] {
            if (!m_own)
                makeOwnWords();
            m_own->enter();
        });
        flow->addWidget(say);
    }
    m_card->box()->addWidget(row);
    showOwnWords();
}

void ConflictCard::showOwnWords() {
    if (!m_own && m_subject && storedWords(m_session.content(), *m_subject))
        makeOwnWords();
}

void ConflictCard::makeOwnWords() {
    m_own = new OwnWordsField(m_session, *m_subject, {}, m_card);
    m_card->box()->addWidget(m_own);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
// What opens below the text: a proposal, what is new sentence by sentence, versions, other answers to the question.
#include "ui/answers/answer_desk.h"
#include "ui/answers/answer_foot.h"
#include "ui/answers/answer_versions.h"
#include "ui/answers/other_answers.h"
#include "ui/answers/private_mark.h"
#include "ui/answers/proposal_card.h"
#include "ui/answers/revision_panel.h"
#include "ui/answers/stale_bar.h"
#include "ui/answers/versions_panel.h"
#include "ui/widgets/tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ascent {

void AnswerDesk::makeBelow(QVBoxLayout* box) {
    const auto add = [&](QWidget* below) {
        auto* holder = new QVBoxLayout;
        holder->setContentsMargins(0, gap::l, 0, 0);
        holder->addWidget(below);
        box->addLayout(holder);
        below->hide();
    };
    m_proposal = new ProposalCard(this);
    add(m_proposal);
    connect(m_proposal, &ProposalCard::dismissed, this, &AnswerDesk::dismissProposal);
    connect(m_proposal, &ProposalCard::taken, this, [this] {
        m_draft.take(m_proposal->proposal());
        dismissProposal();
    });
    m_news = new RevisionPanel(this);
    add(m_news);
    connect(m_changed, &StaleBar::opened, this, &AnswerDesk::entryAsked);
    connect(m_changed, &StaleBar::newsAsked, this, [this] { showNews(m_news->isHidden()); });
    connect(m_news, &RevisionPanel::takeOverAsked, &m_draft, &AnswerDraft::takeOver);
    connect(m_news, &RevisionPanel::keepMineAsked, &m_draft, &AnswerDraft::keepMine);
    connect(m_news, &RevisionPanel::takeAllAsked, &m_draft, &AnswerDraft::takeAllOffers);
    connect(m_news, &RevisionPanel::keepAllAsked, this, [this] {
        m_draft.keepAll();
        showNews(false);
    });
    connect(m_news, &RevisionPanel::replaceAsked, this, [this] {
        m_session.flush();
        if (const auto made = m_draft.proposal())
            m_draft.take(*made);
    });
    connect(m_news, &RevisionPanel::dismissed, this, [this] { showNews(false); });
    m_versions = new VersionsPanel(this);
    add(m_versions);
    connect(m_versions, &VersionsPanel::keepAsked, this, [this] {
        if (m_draft.keepVersion())
            m_session.say(tr("Version kept"));
    });
    connect(m_versions, &VersionsPanel::bringBackAsked, this, [this](const AnswerVersionId& id) {
        m_draft.bringBack(id);
        m_session.say(tr("Version brought back. The text before is among the versions."));
    });
    connect(m_versions, &VersionsPanel::removeAsked, this, [this](const AnswerVersionId& id) {
        m_session.actAndSay(
            tr("Delete version"), [&](Edit& edit) { edit.remove<AnswerVersion>(id); }, tr("Version deleted"));
    });
    m_others = new OtherAnswers(this);
    box->addWidget(m_others);
    connect(m_others, &OtherAnswers::opened, this, &AnswerDesk::answerAsked);
    connect(m_others, &OtherAnswers::removeAsked, this, &AnswerDesk::removeAnswer);
    box->addStretch(1);
}

bool AnswerDesk::dismissProposal() {
    if (m_proposal->isHidden() && m_news->isHidden() && m_versions->isHidden())
        return false;
    if (!m_proposal->isHidden())
        m_proposal->hide();
    else if (!m_news->isHidden())
        m_news->hide();
    else
        m_foot->closeVersions();
    m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void AnswerDesk::showNews(bool show) {
    m_session.flush();
    m_news->setPieces(m_draft.pieces());
    m_news->setVisible(show);
    // Once it has its place, the page scrolls to what has the keyboard.
    QWidget* next = show ? static_cast<QWidget*>(m_news) : m_editor;
    QMetaObject::invokeMethod(
        next,
        [this, next, show] {
            next->setFocus(Qt::OtherFocusReason);
            if (show)
                scrollTo(m_news);
        },
        Qt::QueuedConnection);
}

void AnswerDesk::scrollTo(QWidget* below) const {
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(up))
            return page->verticalScrollBar()->setValue(below->mapTo(page->widget(), QPoint(0, -gap::l)).y());
}

void AnswerDesk::showVersions(bool show) {
    m_session.flush();
    m_versions->setVisible(show);
    refreshBelow();
}

void AnswerDesk::refreshBelow() {
    const bool readOnly = m_session.isReadOnly();
    const Answer* open = m_draft.answer();
    const Content& content = m_session.content();
    m_changed->setStaleness(content, m_draft.staleness());
    m_private->setAnswer(open);
    if (!m_news->isHidden())
        m_news->setPieces(m_draft.pieces());
    if (m_news->count() == 0 && !m_draft.staleness().isStale())
        m_news->hide();
    const QList<const AnswerVersion*> versions = open ? versionsOf(content, open->id) : QList<const AnswerVersion*>();
    m_foot->showVersions(open != nullptr, versions.size());
    if (!m_versions->isHidden())
        m_versions->setVersions(versions, m_draft.text(), open && isNewVersion(content, *open),
                                m_draft.wordsPerMinute(), readOnly);
    m_others->setAnswers(m_draft.others(), readOnly);
}

} // namespace ascent

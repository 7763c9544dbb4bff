// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/sentence_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

SentenceBar::SentenceBar(QWidget* parent)
    : QWidget(parent)
    , m_words(plainLabel({}, this))
    , m_keep(quietButton(tr("Keep"), this, QStringLiteral("check")))
    , m_use(quietButton(tr("Use this wording from now on"), this, QStringLiteral("check")))
    , m_reword(quietButton(tr("Reword…"), this, QStringLiteral("edit")))
    , m_leaveOut(quietButton(tr("Not here"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset, 0, 0, 0);
    row->setSpacing(gap::xs);
    setType(m_words, TypeSize::Small);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    for (QPushButton* each : {m_keep, m_use, m_reword, m_leaveOut})
        row->addWidget(each);
    // Its room stays: nothing below jumps when the cursor enters a sentence.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setPlainToolTip(m_keep, tr("It becomes your wording, for every answer"));
    setPlainToolTip(m_leaveOut, tr("The sentence goes from this answer"));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_sentence)
            Q_EMIT keepAsked(*m_sentence);
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_sentence)
            Q_EMIT useAsked(*m_sentence);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (m_sentence)
            Q_EMIT leaveOutAsked(*m_sentence);
    });
    connect(m_reword, &QPushButton::clicked, this, &SentenceBar::reword);
    setSentence({}, {});
}

void SentenceBar::setSentence(const std::optional<SentenceLine>& sentence, const QString& entry) {
    m_sentence = sentence;
    const bool known = sentence && sentence->line && !m_readOnly;
    const bool changed = known && !sentence->before.isEmpty();
    m_keep->setVisible(known && !changed && !sentence->own);
    m_use->setVisible(changed);
    m_reword->setVisible(known && !changed);
    m_leaveOut->setVisible(sentence && !m_readOnly);
    if (!sentence)
        m_words->setText({});
    else if (!sentence->line)
        m_words->setText(sentence->before.isEmpty() && !sentence->own ? tr("A sentence of this answer alone.")
                                                                      : QString());
    else if (changed)
        m_words->setText(tr("You changed what was said of “%1”.").arg(entry));
    else
        m_words->setText(sentence->own ? tr("Your words for “%1”.").arg(entry) : tr("Proposed, from “%1”.").arg(entry));
    setVisible(sentence.has_value() && !m_readOnly);
}

void SentenceBar::reword() {
    if (!m_sentence)
        return;
    const SentenceLine sentence = *m_sentence;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(gap::m, gap::m, gap::m, gap::m);
    auto* text = new TextField(popup);
    text->setMinimumLines(3);
    text->setValue(sentence.words);
    box->addWidget(new Section(tr("How I'd say it"), text, popup));
    auto* row = new QHBoxLayout;
    auto* all = primaryButton(tr("For all answers"), popup);
    auto* here = quietButton(tr("For this role alone"), popup);
    row->addWidget(all);
    row->addWidget(here);
    row->addStretch(1);
    box->addLayout(row);
    const auto done = [this, popup, text, sentence](bool hereAlone) {
        const QString words = text->value().simplified();
        popup->close();
        if (!words.isEmpty())
            Q_EMIT rewordAsked(sentence, words, hereAlone);
    };
    connect(all, &QPushButton::clicked, popup, [done] { done(false); });
    connect(here, &QPushButton::clicked, popup, [done] { done(true); });
    popup->resize(qMin(560, qMax(320, window()->width() - 2 * gap::xxl)), popup->sizeHint().height());
    showPopup(popup, QRect(m_reword->mapToGlobal(QPoint()), m_reword->size()));
    text->setFocus(Qt::PopupFocusReason);
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_foot.h"

#include "core/language/speech/speech.h"
#include "ui/answers/answer_print.h"
#include "ui/answers/tight_button.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ascent {

AnswerFoot::AnswerFoot(Session& session, AnswerDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_words(plainLabel({}, this))
    , m_over(quietLabel({}, this))
    , m_copy(quietButton(tr("Copy"), this, QStringLiteral("copy")))
    , m_print(printButton(session, draft, this, [this](const QList<QUuid>& answers) { Q_EMIT printAsked(answers); }))
    , m_versions(quietButton(tr("Versions"), this))
    , m_onlyText(iconButton(QStringLiteral("sidebar"), tr("Only the text (F11)"), this))
    , m_remove(iconButton(QStringLiteral("trash"), tr("Delete answer"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset, gap::s, 0, 0);
    row->setSpacing(gap::s);
    setType(m_words, TypeSize::Small, true);
    m_over->setWordWrap(false);
    // Where the column is narrow it is the first to give way.
    m_over->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setType(m_over, TypeSize::Small);
    row->addWidget(m_words);
    row->addWidget(m_over, 1);
    row->addWidget(m_copy);
    row->addWidget(m_print);
    m_versions->setCheckable(true);
    row->addWidget(m_versions);
    m_onlyText->setCheckable(true);
    row->addWidget(m_onlyText);
    row->addWidget(m_remove);
    for (QPushButton* button : {m_copy, m_print, m_versions})
        fitToWords(button);
    connect(m_copy, &QPushButton::clicked, this, &AnswerFoot::copyAsked);
    connect(m_versions, &QPushButton::toggled, this, &AnswerFoot::versionsAsked);
    connect(m_onlyText, &QToolButton::toggled, this, &AnswerFoot::onlyTextAsked);
    connect(m_remove, &QToolButton::clicked, this, &AnswerFoot::removeAsked);
}

void AnswerFoot::showLength(const QString& text) {
    const int words = countWords(text);
    const int seconds = speakingSeconds(words, m_draft.wordsPerMinute());
    m_words->setText(lengthInWords(words, seconds));
    m_words->setAccessibleName(tr("Length: %1").arg(m_words->text()));
    const int over = seconds - m_draft.seconds();
    const bool tooLong = words > 0 && over > m_draft.seconds() / 10;
    m_over->setText(tooLong     ? tr("%1 s over %2 s").arg(over).arg(m_draft.seconds())
                    : words > 0 ? tr("of %1 s").arg(m_draft.seconds())
                                : QString());
    m_copy->setEnabled(words > 0);
    m_print->setEnabled(words > 0 || !answersOfRole(m_session.content(), m_draft.role()).isEmpty());
    m_remove->setEnabled(m_draft.answer() && !m_session.isReadOnly());
}

void AnswerFoot::showVersions(bool open, qsizetype count) {
    m_versions->setText(count == 0 ? tr("Versions") : tr("Versions (%1)").arg(count));
    fitToWords(m_versions);
    m_versions->setEnabled(open);
    if (!open)
        m_versions->setChecked(false);
}

void AnswerFoot::setOnlyText(bool only) {
    m_onlyText->setChecked(only);
}

void AnswerFoot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (QPushButton* button : {m_copy, m_print, m_versions})
            fitToWords(button);
}

void AnswerFoot::closeVersions() {
    m_versions->setChecked(false);
}

} // namespace ascent

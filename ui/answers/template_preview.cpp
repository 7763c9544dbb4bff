// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/template_preview.h"

#include "core/answers/compose.h"
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "core/rehearse/practice.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

namespace {
constexpr int previewSeconds = 60;
}

TemplatePreview::TemplatePreview(QWidget* parent)
    : QWidget(parent)
    , m_section(new Section(tr("How it reads"), this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_section);
    auto* card = new Card(m_section);
    m_text = plainLabel({}, card);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("How it reads"));
    card->box()->addWidget(m_text);
    // As wide as the text of a template beside it.
    card->setMaximumWidth(readableWidth(m_text) + 2 * fieldInset);
    // In a row of its own, which asks for the height at the width that the card really gets.
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(card, 1);
    row->addStretch(0);
    m_section->add(row);
}

void TemplatePreview::show(const Content& content, const TemplateTrial& trial, QDate today) {
    const AnswerRequest request{trial.question, content.roles.find(trial.role) ? trial.role : std::nullopt,
                                trial.templateKey, previewSeconds, ownPace(content).wordsPerMinute};
    const auto made = compose(content, request, today);
    showWords(content, trial,
              !made                  ? tr("The answer stands here once the faults above are mended.")
              : made->text.isEmpty() ? tr("With your entries this template says nothing yet.")
                                     : made->text);
}

void TemplatePreview::showWords(const Content& content, const TemplateTrial& trial, const QString& words) {
    const Role* role = content.roles.find(trial.role);
    const QString question = wordingOf(trial.question, content);
    m_section->setHint(
        role ? tr("“%1”, for %2, in %3 seconds").arg(question, roleName(*role), QString::number(previewSeconds))
             : tr("“%1”, for any role, in %2 seconds").arg(question, QString::number(previewSeconds)));
    m_text->setText(words);
}

QString TemplatePreview::text() const {
    return m_text->text();
}

} // namespace ascent

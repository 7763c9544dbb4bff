// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/versions_panel.h"

#include "core/language/speech/speech.h"
#include "ui/answers/answer_draft.h"
#include "ui/answers/difference_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

VersionsPanel::VersionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_section(new Section(tr("Versions"), this))
    , m_list(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_section);
    m_keep = quietButton(tr("Keep this version"), m_section, QStringLiteral("plus"));
    m_section->addAction(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &VersionsPanel::keepAsked);

    auto* card = new Card(m_section);
    m_card = card;
    auto* words =
        quietLabel(tr("From this version to the present text: struck out is what went, underlined what came."), card);
    setType(words, TypeSize::Small);
    words->setContentsMargins(fieldInset, 0, 0, 0);
    card->box()->addWidget(words);
    m_difference = new DifferenceText(card);
    card->box()->addWidget(m_difference);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::s);
    m_back = primaryButton(tr("Bring this version back"), card);
    m_remove = quietButton(tr("Delete version"), card, QStringLiteral("trash"));
    buttons->addWidget(m_back);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    card->box()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const auto id = AnswerVersionId::from(m_open))
            Q_EMIT bringBackAsked(*id);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto id = AnswerVersionId::from(m_open))
            Q_EMIT removeAsked(*id);
    });
    m_list->setContentsMargins(0, gap::xs, 0, 0);
    m_list->setSpacing(0);
    m_section->add(m_list);
    m_section->add(m_card);
    m_card->hide();
}

void VersionsPanel::setVersions(const QList<const AnswerVersion*>& versions, const QString& present, bool canKeep,
                                double wordsPerMinute, bool readOnly) {
    m_keep->setEnabled(canKeep && !readOnly);
    m_back->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
    QList<AnswerVersion> now;
    for (const AnswerVersion* each : versions)
        now.append(*each);
    m_section->setHint(now.isEmpty()
                           ? tr("Earlier texts stand here: those that a new one replaced, and those that you keep.")
                           : QString());
    if (now != m_versions) {
        m_versions = now;
        for (RowButton* row : std::as_const(m_rows)) {
            row->hide();
            row->deleteLater();
        }
        m_rows.clear();
        for (const AnswerVersion& each : std::as_const(m_versions)) {
            const int words = countWords(each.text);
            auto* row = new RowButton(QLocale().toString(each.at.toLocalTime(), QLocale::ShortFormat),
                                      lengthInWords(words, speakingSeconds(words, wordsPerMinute)) + tr(" · ") +
                                          each.text.simplified().left(80),
                                      this);
            connect(row, &QAbstractButton::clicked, this,
                    [this, id = each.id.uuid()] { compare(id == m_open ? QUuid() : id); });
            m_list->addWidget(row);
            m_rows.append(row);
        }
    }
    m_present = present;
    showOpen();
}

void VersionsPanel::compare(const QUuid& version) {
    m_open = version;
    showOpen();
}

void VersionsPanel::showOpen() {
    bool found = false;
    for (qsizetype at = 0; at < m_versions.size(); ++at) {
        const bool open = m_versions[at].id.uuid() == m_open;
        m_rows[at]->setMark(open ? Mark::OnTrack : Mark::Draft, open ? tr("Shown below") : QString());
        if (!open)
            continue;
        found = true;
        m_difference->setTexts(m_versions[at].text, m_present);
    }
    if (!found)
        m_open = {};
    m_card->setVisible(found);
}

} // namespace ascent

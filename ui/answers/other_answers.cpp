// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/other_answers.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ascent {

OtherAnswers::OtherAnswers(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, gap::l, 0, 0);
    auto* section = new Section(tr("Other answers to this question"), this);
    m_list->setSpacing(0);
    section->add(m_list);
    box->addWidget(section);
    hide();
}

void OtherAnswers::setAnswers(const QList<const Answer*>& answers, bool readOnly) {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer* each : answers) {
        auto* holder = new QWidget(this);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        const QString begins = each->text.simplified().left(120);
        const QString when =
            each->updated ? QLocale().toString(each->updated->date(), QLocale::ShortFormat) : QString();
        auto* open = new RowButton(begins.isEmpty() ? tr("Empty") : begins, when, holder);
        connect(open, &QAbstractButton::clicked, this, [this, id = each->id] { Q_EMIT opened(id); });
        row->addWidget(open, 1);
        auto* remove = iconButton(QStringLiteral("trash"), tr("Delete this answer"), holder);
        remove->setEnabled(!readOnly);
        connect(remove, &QToolButton::clicked, this, [this, id = each->id] { Q_EMIT removeAsked(id); });
        row->addWidget(remove);
        m_list->addWidget(holder);
    }
    setVisible(!answers.isEmpty());
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/give_away_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

GiveAwayDialog::GiveAwayDialog(QWidget* parent)
    : QDialog(parent)
    , m_without(new QCheckBox(tr("&Without what is private"), this)) {
    setWindowTitle(tr("Save a copy for giving away"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("A copy for a mentor or a friend"), this));
    const auto words = [&](const QString& text) {
        QLabel* label = quietLabel(text, this);
        label->setWordWrap(true);
        box->addWidget(label);
    };
    words(tr("The copy holds what you see now and nothing of what was before: no history, nothing that you deleted or "
             "wrote over."));
    box->addWidget(m_without);
    m_without->setChecked(true);
    words(tr("Leaves out private goals with all that belongs to them, answers made from them and texts that repeat "
             "their words; the notes that only you read; and your reviews."));
    box->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    QPushButton* go = primaryButton(tr("Choose where to save it…"), this);
    go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    box->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    resize(480, 280);
}

bool GiveAwayDialog::withoutPrivate() const {
    return m_without->isChecked();
}

} // namespace ascent

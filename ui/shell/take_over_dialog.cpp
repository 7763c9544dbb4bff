// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/take_over_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ascent {

TakeOverDialog::TakeOverDialog(const Words& words, QTreeWidget* tree, QSize size, QWidget* parent)
    : QDialog(parent)
    , m_notes(new QVBoxLayout)
    , m_take(primaryButton({}, this)) {
    setWindowTitle(words.title);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(words.heading, this));
    box->addWidget(quietLabel(words.more, this));
    tree->setParent(this);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAccessibleName(words.title);
    box->addWidget(tree, 1);
    box->addLayout(m_notes);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_take->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_take);
    box->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    resize(size);
    tree->setFocus();
}

void TakeOverDialog::addNote(const QString& note) {
    m_notes->addWidget(quietLabel(note, this));
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_settings_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

/// How many, in hours, days and months.
const Retention offers[] = {{6, 7, 3}, {12, 14, 12}, {24, 31, 36}};

} // namespace

BackupSettingsDialog::BackupSettingsDialog(const BackupChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_on(new QCheckBox(tr("&Keep backups while I work and when I close the workbook"), this))
    , m_beside(new QRadioButton(tr("&Beside each workbook, in a folder “NAME backups”"), this))
    , m_folder(new QRadioButton(tr("In &one folder for all:"), this))
    , m_where(quietLabel({}, this))
    , m_many(new QComboBox(this)) {
    setWindowTitle(tr("Backups"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("Backups"), this));
    QLabel* words = quietLabel(tr("A backup is a whole copy, made only when something changed, and opened once to see "
                                  "that it is good. On another disk it also survives this one."),
                               this);
    words->setWordWrap(true);
    box->addWidget(words);
    box->addWidget(m_on);
    box->addSpacing(gap::s);
    box->addWidget(m_beside);
    auto* row = new QHBoxLayout;
    auto* choose = quietButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the folder for backups"));
    row->addWidget(m_folder);
    row->addWidget(m_where, 1);
    row->addWidget(choose);
    box->addLayout(row);
    auto* many = new QHBoxLayout;
    auto* label = plainLabel(tr("How &many"), this);
    label->setBuddy(m_many);
    many->addWidget(label);
    for (const Retention& each : offers)
        m_many->addItem(
            tr("one for each of the last %1 hours, %2 days and %3 months")
                .arg(QString::number(each.hours), QString::number(each.days), QString::number(each.months)));
    many->addWidget(m_many, 1);
    box->addLayout(many);
    box->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    QPushButton* keep = primaryButton(tr("Keep it so"), this);
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(choose, &QPushButton::clicked, this, &BackupSettingsDialog::chooseFolder);
    connect(m_folder, &QRadioButton::clicked, this, [this] {
        if (m_choice.folder.isEmpty())
            chooseFolder();
    });
    m_many->setCurrentIndex(1);
    for (int i = 0; i < m_many->count(); ++i)
        if (offers[i].hours == choice.retention.hours)
            m_many->setCurrentIndex(i);
    m_on->setChecked(choice.on);
    showChoice();
    resize(560, 320);
}

void BackupSettingsDialog::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where should backups be kept?"), m_choice.folder);
    if (!folder.isEmpty())
        m_choice.folder = folder;
    showChoice();
}

void BackupSettingsDialog::showChoice() {
    (m_choice.folder.isEmpty() ? m_beside : m_folder)->setChecked(true);
    m_where->setText(QDir::toNativeSeparators(m_choice.folder));
}

BackupChoice BackupSettingsDialog::choice() const {
    BackupChoice made = m_choice;
    made.on = m_on->isChecked();
    if (m_beside->isChecked())
        made.folder.clear();
    const Retention& many = offers[m_many->currentIndex()];
    made.retention.hours = many.hours;
    made.retention.days = many.days;
    made.retention.months = many.months;
    return made;
}

} // namespace ascent

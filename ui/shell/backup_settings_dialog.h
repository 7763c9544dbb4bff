// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keeping/backup_keeper.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace ascent {

/// Whether, where and how many backups are made.
class BackupSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    BackupSettingsDialog(const BackupChoice& choice, QWidget* parent = nullptr);

    BackupChoice choice() const;

private:
    void chooseFolder();
    void showChoice();

    BackupChoice m_choice;
    QCheckBox* m_on;
    QRadioButton* m_beside;
    QRadioButton* m_folder;
    QLabel* m_where;
    QComboBox* m_many;
};

} // namespace ascent

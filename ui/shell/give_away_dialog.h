// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace ascent {

/// Says what a copy for giving away holds, and asks whether what is private stays out of it.
class GiveAwayDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GiveAwayDialog(QWidget* parent = nullptr);

    bool withoutPrivate() const;

private:
    QCheckBox* m_without;
};

} // namespace ascent

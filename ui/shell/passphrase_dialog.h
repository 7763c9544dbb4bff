// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keeping/passphrase.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ascent {

/// Asks for a passphrase: a new one twice, with a word on how hard it is to guess and that nobody can help who forgets
/// it; or the one of an encrypted copy.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class For { Sealing, Opening };

    /// `name`: of the file that is encrypted. `said`: why the last try failed, or nothing.
    PassphraseDialog(For purpose, const QString& name, const QString& said = {}, QWidget* parent = nullptr);

    /// After Accepted: what was typed. The fields are empty then.
    Passphrase take();

private:
    QLineEdit* addLine(const QString& text);
    void judge();

    For m_purpose;
    QLineEdit* m_first;
    QLineEdit* m_again = nullptr;
    QLabel* m_word;
    QPushButton* m_go;
};

} // namespace ascent

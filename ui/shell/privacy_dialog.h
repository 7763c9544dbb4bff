// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/privacy_words.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace ascent {

/// Help, Privacy: what is stored where, and what is opened. Its text can be selected and copied; each folder of ours
/// can be opened.
class PrivacyDialog final : public QDialog {
    Q_OBJECT
public:
    /// `openFolder` shows a folder in the file manager of the desktop.
    PrivacyDialog(const StoragePlaces& places, std::function<void(const QString&)> openFolder,
                  QWidget* parent = nullptr);

private:
    void copyAll();
    QPlainTextEdit* m_text;
};

/// Opens it over the window. It deletes itself.
void showPrivacy(const StoragePlaces& places, QWidget* window);

} // namespace ascent

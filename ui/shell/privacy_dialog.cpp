// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_dialog.h"

#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ascent {

PrivacyDialog::PrivacyDialog(const StoragePlaces& places, std::function<void(const QString&)> openFolder,
                             QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(privacyInWords(places), this)) {
    setWindowTitle(tr("Privacy: what is stored where"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What is stored where, and what is opened"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("What is stored where"), this));
    box->addWidget(m_text, 1);

    auto* row = new QHBoxLayout;
    const auto folderButton = [&](const QString& text, const QString& folder) {
        if (!QFileInfo(folder).isDir())
            return;
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [openFolder, folder] { openFolder(folder); });
        row->addWidget(button);
    };
    if (!places.workbook.isEmpty())
        folderButton(tr("Open the &workbook’s folder"), QFileInfo(places.workbook).absolutePath());
    folderButton(tr("Open the &settings’ folder"), QFileInfo(places.settings).absolutePath());
    row->addStretch();
    auto* copy = new QPushButton(tr("Copy &all"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &PrivacyDialog::copyAll);
    row->addWidget(copy);
    auto* done = new QPushButton(tr("Close"), this);
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(done);
    box->addLayout(row);
    resize(760, 640);
    m_text->setFocus();
}

void PrivacyDialog::copyAll() {
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void showPrivacy(const StoragePlaces& places, QWidget* window) {
    auto* dialog = new PrivacyDialog(
        places, [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ascent

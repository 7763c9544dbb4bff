// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsaved_dialog.h"

#include "ui/shell/ask.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

/// What was typed, as it can be read; empty where it is no text (a choice, a rating).
QString wordsOf(const Typed& typed) {
    if (const auto* text = std::any_cast<QString>(&typed.value))
        return *text;
    if (const auto* lines = std::any_cast<QStringList>(&typed.value))
        return lines->join(u'\n');
    if (const auto* day = std::any_cast<std::optional<QDate>>(&typed.value); day && *day)
        return QLocale().toString(**day, QLocale::LongFormat);
    if (const auto* number = std::any_cast<std::optional<double>>(&typed.value); number && *number)
        return QLocale().toString(**number);
    return {};
}

QString allWords(const SaveState& saving) {
    QStringList parts;
    for (const Typed& each : saving.held())
        parts << each.label + u'\n' + wordsOf(each);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

UnsavedDialog::UnsavedDialog(Session& session, std::function<bool()> saveElsewhere, QWidget* window)
    : QDialog(window)
    , m_session(session)
    , m_why(quietLabel({}, this)) {
    setWindowTitle(tr("Not saved"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    box->addWidget(headingLabel(tr("What you typed last is not in the workbook yet"), this));
    box->addWidget(m_why);
    box->addWidget(makeTexts(), 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(gap::s);
    const auto add = [&](QPushButton* button, auto&& handle) {
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, handle);
    };
    add(quietButton(tr("Copy the text"), this, QStringLiteral("copy")), [this] { copy(); });
    row->addStretch(1);
    add(quietButton(tr("Throw away"), this), [this] {
        if (!askFirst(this, tr("Throw away what is not saved?"), tr("It can't be brought back."), tr("Throw away")))
            return;
        m_session.saving().throwAway();
        leaveIfSaved();
    });
    add(quietButton(tr("Cancel"), this), [this] { reject(); });
    add(quietButton(tr("Save a copy elsewhere…"), this), [this, saveElsewhere = std::move(saveElsewhere)] {
        saveElsewhere();
        leaveIfSaved();
    });
    auto* again = primaryButton(tr("Try again"), this);
    add(again, [this] {
        m_session.flush();
        m_session.saving().tryAgain();
        leaveIfSaved();
    });
    again->setDefault(true);
    box->addLayout(row);
    // It may have been written meanwhile by itself.
    connect(&session.saving(), &SaveState::changed, this, &UnsavedDialog::leaveIfSaved, Qt::QueuedConnection);
    explain();
    resize(640, 420);
    again->setFocus();
}

QWidget* UnsavedDialog::makeTexts() {
    auto* text = new QPlainTextEdit(allWords(m_session.saving()), this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("What is not saved"));
    text->setTabChangesFocus(true);
    return text;
}

void UnsavedDialog::explain() {
    const Error error = m_session.saving().error().value_or(Error());
    m_why->setText(tr("The reason: %1. It is kept here, and tried again by itself, until you decide.").arg(error.why));
}

void UnsavedDialog::leaveIfSaved() {
    if (m_session.saving().kind() != SaveState::Kind::NotSaved)
        accept();
    else
        explain();
}

void UnsavedDialog::copy() {
    QGuiApplication::clipboard()->setText(allWords(m_session.saving()));
}

bool settleUnsaved(Session& session, const std::function<bool()>& saveElsewhere, QWidget* window) {
    if (session.flush() || session.saving().tryAgain())
        return true;
    UnsavedDialog dialog(session, saveElsewhere, window);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

PassphraseDialog::PassphraseDialog(For purpose, const QString& name, const QString& said, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_word(quietLabel({}, this))
    , m_go(primaryButton({}, this)) {
    const bool sealing = purpose == For::Sealing;
    setWindowTitle(sealing ? tr("Save an encrypted copy") : tr("Open an encrypted copy"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::s);
    QLabel* heading =
        headingLabel(sealing ? tr("A passphrase for the copy") : tr("Passphrase of “%1”").arg(name), this);
    heading->setWordWrap(true);
    box->addWidget(heading);
    if (sealing) {
        QLabel* warning = quietLabel(tr("Without it nobody can open the copy: not you, not us, not anyone. There is no "
                                        "way to get it back, so keep it where you keep what matters. Five or more "
                                        "words that don't belong together are hard to guess and easy to remember."),
                                     this);
        warning->setWordWrap(true);
        box->addWidget(warning);
    }
    box->addSpacing(gap::s);
    m_first = addLine(tr("&Passphrase"));
    if (sealing)
        m_again = addLine(tr("Once &more"));
    auto* show = new QCheckBox(tr("&Show what I type"), this);
    box->addWidget(show);
    connect(show, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit* line : {m_first, m_again})
            if (line)
                line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(QFontMetrics(m_word->font()).lineSpacing() * 2);
    m_word->setText(said);
    box->addWidget(m_word);
    box->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_go->setText(sealing ? tr("Choose where to save it…") : tr("Open"));
    m_go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_go);
    box->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    m_go->setEnabled(false);
    resize(480, sealing ? 380 : 240);
    m_first->setFocus();
}

QLineEdit* PassphraseDialog::addLine(const QString& text) {
    auto* label = plainLabel(text, this);
    auto* line = new QLineEdit(this);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    label->setBuddy(line);
    layout()->addWidget(label);
    layout()->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    return line;
}

void PassphraseDialog::judge() {
    const QString typed = m_first->text();
    if (m_purpose == For::Opening) {
        m_word->clear();
        m_go->setEnabled(!typed.isEmpty());
        return;
    }
    const bool same = typed == m_again->text();
    QString word;
    switch (guessingOf(typed)) {
    case Guessing::Empty:
        break;
    case Guessing::Easy:
        word = tr("Easy to guess: a program tries it within minutes. Add words.");
        break;
    case Guessing::Possible:
        word = tr("Can be guessed by somebody with time and money. One or two more words make it hard.");
        break;
    case Guessing::Hard:
        word = tr("Hard to guess.");
        break;
    }
    if (!typed.isEmpty() && !m_again->text().isEmpty() && !same)
        word = tr("The two are not the same yet.");
    m_word->setText(word);
    m_go->setEnabled(!typed.isEmpty() && same);
}

Passphrase PassphraseDialog::take() {
    QString typed = m_first->text();
    m_first->clear();
    if (m_again)
        m_again->clear();
    return Passphrase(typed);
}

} // namespace ascent

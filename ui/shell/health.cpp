// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/health.h"

#include "core/workbook/mend.h"
#include "core/workbook/salvage.h"
#include "ui/editing/session.h"
#include "ui/shell/waiting.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

HealthDialog::HealthDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_what(headingLabel({}, this))
    , m_more(quietLabel({}, this))
    , m_list(new QListWidget(this))
    , m_mend(primaryButton(tr("&Mend"), this))
    , m_salvage(new QPushButton(tr("&Salvage into a new workbook…"), this)) {
    setWindowTitle(tr("Check of this workbook"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(gap::xl, gap::xl, gap::xl, gap::l);
    box->setSpacing(gap::m);
    m_more->setWordWrap(true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(gap::xs);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_salvage, close})
        button->setAutoDefault(false);
    m_mend->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_salvage);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_mend);
    box->addWidget(m_what);
    box->addWidget(m_more);
    box->addWidget(m_list, 1);
    box->addLayout(row);
    resize(620, 420);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mend, &QPushButton::clicked, this, &HealthDialog::mend);
    connect(m_salvage, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT salvageAsked();
    });
    connect(&m_check, &HealthCheck::finished, this, &HealthDialog::tell);
    connect(&m_check, &HealthCheck::failed, this, [this](const Error& error) { tell({{error.sentence()}, false}); });
    examine();
}

void HealthDialog::examine() {
    m_session.flush();
    m_what->setText(tr("Checking…"));
    m_more->setText(tr("Every entry, the history, the search and the file itself are looked over."));
    m_list->hide();
    m_mend->hide();
    m_salvage->hide();
    m_check.start(m_session.workbook().path(), Workbook::Depth::Full);
}

void HealthDialog::tell(const Health& health) {
    const bool sound = health.faults.isEmpty();
    const int count = int(health.faults.size());
    m_what->setText(sound        ? tr("This workbook is sound")
                    : count == 1 ? tr("1 thing is not as it should be")
                                 : tr("%n things are not as they should be", nullptr, count));
    m_more->setText(
        sound ? tr("Every entry is as it was written.")
              : tr("Mending brings damaged entries back where that can be proved, and makes anew what is made from "
                   "them. What it writes into your entries can be undone. Keep a copy of the file first if you "
                   "want to look at it later."));
    m_list->clear();
    m_list->addItems(health.faults);
    if (sound && m_mended)
        m_what->setText(tr("This workbook is sound again"));
    if (!m_done.isEmpty()) {
        m_more->setText(tr("This was done:"));
        m_list->insertItems(0, m_done);
    }
    m_list->setVisible(!sound || !m_done.isEmpty());
    m_mend->setVisible(!sound && !m_session.isReadOnly());
    m_salvage->setVisible(!sound);
    (m_mend->isVisible() ? static_cast<QWidget*>(m_mend) : m_list)->setFocus();
}

void HealthDialog::mend() {
    m_session.flush();
    const auto mended = m_session.workbook().mend();
    if (!mended) {
        m_what->setText(mended.error().what);
        m_more->setText(mended.error().sentence());
        return;
    }
    m_mended = true;
    m_done = mended->isNothing() ? QStringList() : mended->sentences();
    examine();
}

HealthWatch::HealthWatch(QWidget* window, const Clock& clock)
    : QObject(window)
    , m_window(window)
    , m_clock(clock) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterOpening);
    connect(&m_delay, &QTimer::timeout, this, &HealthWatch::start);
}

void HealthWatch::watch(Session* session) {
    m_delay.stop();
    m_check.reset();
    m_session = session;
    if (session)
        m_delay.start();
}

void HealthWatch::start() {
    if (!m_session)
        return;
    m_check = std::make_unique<HealthCheck>();
    connect(m_check.get(), &HealthCheck::finished, this, &HealthWatch::take);
    // A failure is no fault of the workbook: its file may have gone meanwhile, of which others tell.
    m_check->start(m_session->workbook().path(), Workbook::Depth::Quick);
}

void HealthWatch::take(const Health& health) {
    if (!m_session || health.faults.isEmpty())
        return;
    if (health.onlySearch) {
        if (const auto renewed = m_session->workbook().renewSearch(); !renewed)
            Q_EMIT failed(renewed.error());
        return;
    }
    Q_EMIT found(tr("Something in this workbook is damaged"),
                 health.faults.size() == 1
                     ? tr("Your other entries are safe. Look at what was found, and mend it.")
                     : tr("%n things were found. Look at them, and mend them.", nullptr, int(health.faults.size())));
}

void HealthWatch::showFindings() {
    if (!m_session)
        return;
    const QString path = m_session->workbook().path();
    HealthDialog dialog(*m_session, m_window);
    connect(&dialog, &HealthDialog::salvageAsked, this, [this, path] { salvageFrom(path); });
    dialog.exec();
}

void HealthWatch::salvageFrom(const QString& damaged) {
    const QFileInfo file(damaged);
    const QString proposed =
        file.dir().filePath(tr("%1 salvaged").arg(file.completeBaseName()) + QStringLiteral(".ascent"));
    QString path = QFileDialog::getSaveFileName(m_window, tr("Where should the new workbook be kept?"), proposed,
                                                tr("Workbooks (*.ascent)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ascent");
    QStringList report;
    const auto done = waitFor(m_worker, tr("Reading what can be read…"), m_window, [&]() -> Result<void> {
        const auto brought = salvage(damaged, path, m_clock);
        if (!brought)
            return fail(brought.error());
        report = brought->report;
        return {};
    });
    if (!done)
        return Q_EMIT failed(done.error());
    Q_EMIT salvaged(path, report);
}

} // namespace ascent

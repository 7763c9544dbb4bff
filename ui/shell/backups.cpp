// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups.h"

#include "core/keeping/backup.h"
#include "core/keeping/backup_files.h"
#include "core/keeping/copy_reader.h"
#include "core/keeping/give_away.h"
#include "core/keeping/sealed_copy.h"
#include "ui/shell/backup_settings_dialog.h"
#include "ui/shell/give_away_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ascent {

namespace {

const auto suffix = QStringLiteral("ascent");

QString nameOf(const QString& workbook) {
    return QFileInfo(workbook).completeBaseName();
}

/// "Today, 21:05"
QString whenWords(const QDateTime& at, const QDateTime& now) {
    const QLocale locale;
    const QDateTime there = at.toTimeZone(now.timeZone());
    const QString time = locale.toString(there.time(), QLocale::ShortFormat);
    const qint64 days = there.date().daysTo(now.date());
    const QString day = days == 0   ? Backups::tr("Today")
                        : days == 1 ? Backups::tr("Yesterday")
                                    : locale.toString(there.date(), QLocale::ShortFormat);
    return Backups::tr("%1, %2").arg(day, time);
}

} // namespace

Backups::Backups(QWidget* window, Settings& settings, const Clock& clock)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
    , m_clock(clock) {}

Backups::~Backups() {
    m_keeper.reset();
    m_worker.wait();
}

void Backups::follow(Session* session) {
    close();
    m_keeper.reset();
    m_opened.reset();
    m_session = session;
    if (!session)
        return;
    m_opened = session->content();
    m_openedAt = m_clock.now();
    m_keeper = std::make_unique<BackupKeeper>(session->workbook(), m_settings.backups(), m_worker);
    connect(m_keeper.get(), &BackupKeeper::failed, this, &Backups::failed);
}

void Backups::close() {
    if (m_keeper && m_session)
        m_keeper->makeIfChanged();
}

QList<EarlierVersion> Backups::versionsOf(const QString& workbook) const {
    QList<EarlierVersion> versions;
    const QDateTime now = m_clock.now();
    for (const BackupFile& file : backupsOf(workbook, m_settings.backups().folder)) {
        const bool before = file.kind == BackupFile::Kind::Earlier;
        versions.append(
            {whenWords(file.at, now), before ? tr("before an update of Ascent") : tr("backup"), file.path, {}});
    }
    return versions;
}

QStringList Backups::pathsOf(const Session& session) const {
    QStringList paths;
    for (const EarlierVersion& each : versionsOf(session.workbook().path()))
        paths << each.path;
    return paths;
}

void Backups::restore(Session& session) {
    if (!session.flush())
        return session.tellUnsaved(tr("Cannot restore an earlier version"));
    QList<EarlierVersion> versions;
    if (m_opened)
        versions.append({tr("When it was opened"), whenWords(m_openedAt, m_clock.now()), {}, m_opened});
    takeFrom(session, versions + versionsOf(session.workbook().path()));
}

void Backups::revert(Session& session) {
    if (!session.flush())
        return session.tellUnsaved(tr("Cannot restore an earlier version"));
    if (m_opened)
        takeFrom(session, {{tr("When it was opened"), whenWords(m_openedAt, m_clock.now()), {}, m_opened}});
}

void Backups::takeFrom(Session& session, const QList<EarlierVersion>& versions) {
    RestoreDialog dialog(nameOf(session.workbook().path()), versions, session.content(), m_clock, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The present state is kept first. Where that fails it is told, and Ctrl+Z is still there.
    if (m_keeper)
        if (const auto kept = waitFor(m_worker, tr("Keeping what is there now…"), m_window,
                                      [order = m_keeper->orderNow()]() -> Result<void> {
                                          if (const auto made = writeBackup(order); !made)
                                              return fail(made.error());
                                          return {};
                                      });
            !kept)
            session.tellFailure(kept.error());
    const QString title = versions[dialog.version()].title;
    const auto done =
        merge(session.workbook(), tr("Restore: %1").arg(title), std::nullopt, dialog.content(), dialog.choices());
    if (!done)
        return session.tellFailure(done.error());
    const int stayed = int(done->keptPrivate.size());
    session.say(stayed == 0
                    ? tr("Restored. Ctrl+Z takes it back.")
                    : tr("Restored. %n goals stay private, as they were in one of the versions.", nullptr, stayed));
}

void Backups::restoreFile(const QString& workbook) {
    const QList<EarlierVersion> versions = versionsOf(workbook);
    RestoreDialog dialog(nameOf(workbook), versions, std::nullopt, m_clock, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QFileInfo file(workbook);
    const QString proposed = file.absoluteDir().filePath(tr("%1 (restored)").arg(file.completeBaseName()));
    const QString path = choosePath(tr("Where should the restored workbook be kept?"), proposed + u'.' + suffix);
    if (path.isEmpty())
        return;
    if (const auto placed = placeCopy(versions[dialog.version()].path, path); !placed)
        return Q_EMIT failed(placed.error());
    Q_EMIT openAsked(path);
}

void Backups::chooseAndRestore() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Of which workbook?"), m_settings.folder(),
                                                      tr("Workbooks (*.ascent)"));
    if (!path.isEmpty())
        restoreFile(path);
}

QString Backups::choosePath(const QString& title, const QString& proposed) {
    const QString ending = QFileInfo(proposed).suffix();
    // What stands there is never written over: it is refused in words, so there is nothing to confirm.
    QString path = QFileDialog::getSaveFileName(m_window, title, proposed, QStringLiteral("*.") + ending, nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    return path;
}

void Backups::giveAway(Session& session) {
    if (!session.flush())
        return session.tellUnsaved(tr("Cannot write a copy"));
    GiveAwayDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString workbook = session.workbook().path();
    const QString path =
        choosePath(dialog.windowTitle(),
                   QDir(m_settings.folder()).filePath(tr("%1 (to give away)").arg(nameOf(workbook)) + u'.' + suffix));
    if (path.isEmpty())
        return;
    const Content all = session.content();
    const bool without = dialog.withoutPrivate();
    const auto done = waitFor(m_worker, tr("Writing the copy…"), m_window, [&] {
        return ascent::giveAway(without ? withoutPrivate(all) : all, workbook, path, m_clock);
    });
    if (!done)
        return session.tellFailure(done.error());
    session.say(without ? tr("Copy saved, without what is private") : tr("Copy saved, without its history"));
}

void Backups::seal(Session& session) {
    if (!session.flush())
        return session.tellUnsaved(tr("Cannot write an encrypted copy"));
    const QString workbook = session.workbook().path();
    PassphraseDialog dialog(PassphraseDialog::For::Sealing, nameOf(workbook), {}, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto passphrase = std::make_shared<Passphrase>(dialog.take());
    const QString path =
        choosePath(dialog.windowTitle(), QDir(m_settings.folder()).filePath(nameOf(workbook) + u'.' + sealedSuffix));
    if (path.isEmpty())
        return;
    const auto done = waitFor(m_worker, tr("Encrypting the copy…"), m_window,
                              [&] { return ascent::seal(workbook, path, *passphrase); });
    if (!done)
        return session.tellFailure(done.error());
    session.say(tr("Encrypted copy saved"));
}

void Backups::openSealed(const QString& path) {
    QString said;
    while (true) {
        PassphraseDialog dialog(PassphraseDialog::For::Opening, QFileInfo(path).fileName(), said, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const auto passphrase = std::make_shared<Passphrase>(dialog.take());
        const auto fits =
            waitFor(m_worker, tr("Trying the passphrase…"), m_window, [&] { return proveSealed(path, *passphrase); });
        if (!fits && fits.error().code == ErrorCode::BadInput) {
            said = fits.error().sentence();
            continue;
        }
        if (!fits)
            return Q_EMIT failed(fits.error());
        const QString target = choosePath(tr("Where should the opened workbook be kept?"),
                                          QFileInfo(path).absoluteDir().filePath(nameOf(path) + u'.' + suffix));
        if (target.isEmpty())
            return;
        const auto done =
            waitFor(m_worker, tr("Opening the copy…"), m_window, [&] { return unseal(path, target, *passphrase); });
        if (!done)
            return Q_EMIT failed(done.error());
        return Q_EMIT openAsked(target);
    }
}

void Backups::changeSettings() {
    BackupSettingsDialog dialog(m_settings.backups(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setBackups(dialog.choice());
    if (m_keeper)
        m_keeper->setChoice(m_settings.backups());
}

} // namespace ascent

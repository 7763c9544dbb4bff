// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/keeping/backup_keeper.h"
#include "ui/editing/session.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace ascent {

struct EarlierVersion;

/// What keeps the open workbook from being lost, and gives it away safely: backups as time goes by and on closing,
/// going back to an earlier version, encrypted copies and copies without what is private. Tells of failures by failed()
/// or through the session.
class Backups final : public QObject {
    Q_OBJECT
public:
    Backups(QWidget* window, Settings& settings, const Clock& clock);
    ~Backups() override;

    /// From now on backups are made of this one; nullptr: of none. Of the one before a last one is made. Call it before
    /// the session ends, with everything that was typed written.
    void follow(Session* session);
    /// The window closes: a last backup is made behind it.
    void close();

    /// The backups that are there, newest first.
    QStringList pathsOf(const Session& session) const;
    void restore(Session& session);
    void revert(Session& session);
    /// Of a workbook that can't be opened: the version that is chosen becomes a workbook of its own.
    void restoreFile(const QString& workbook);
    /// Asks which workbook first.
    void chooseAndRestore();
    void giveAway(Session& session);
    void seal(Session& session);
    /// Asks for the passphrase and where the workbook is to be kept.
    void openSealed(const QString& path);
    void changeSettings();

Q_SIGNALS:
    void failed(const ascent::Error& error);
    /// There is a workbook now that is to be opened.
    void openAsked(const QString& path);

private:
    QList<EarlierVersion> versionsOf(const QString& workbook) const;
    void takeFrom(Session& session, const QList<EarlierVersion>& versions);
    QString choosePath(const QString& title, const QString& proposed);

    QWidget* m_window;
    Settings& m_settings;
    const Clock& m_clock;
    Worker m_worker; ///< what it was given is done before it goes
    QPointer<Session> m_session;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::optional<Content> m_opened; ///< what the workbook held when it was opened
    QDateTime m_openedAt;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/keeping/backup.h"
#include "core/keeping/retention.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QFile;

namespace ascent {

class Workbook;
class Worker;

/// Whether, where and how many backups are made.
struct BackupChoice {
    bool on = true;
    QString folder; ///< empty: beside the workbook
    Retention retention;
    int minutes = 10;  ///< after the first change since the last backup
    int changes = 200; ///< or after so many, if that is sooner
};

/// Makes backups of an open workbook while it is worked on and when it is closed, if something changed since the last
/// one. They are written, verified and thinned out beside the window; the workbook waits only while its bytes are
/// read. A failure is told once, until one succeeds.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    /// The workbook outlives the keeper; the worker outlives both, and what it was given is waited for before
    /// the program ends. Of a workbook that is read only none are made.
    BackupKeeper(const Workbook& workbook, const BackupChoice& choice, Worker& worker, QObject* parent = nullptr);
    ~BackupKeeper() override;

    void setChoice(const BackupChoice& choice);
    const BackupChoice& choice() const { return m_choice; }
    /// Makes one now, if something changed since the last; also before the workbook is closed. Returns at once.
    void makeIfChanged();
    /// What a backup of now takes, for who makes it and waits for it.
    BackupOrder orderNow() const;

Q_SIGNALS:
    void made(const QString& path);
    void failed(const ascent::Error& error);

private:
    void reopen();
    bool differsFromNewest() const;
    void noteChange();
    void order();
    void tell(const Result<QString>& done);

    const Workbook& m_workbook;
    BackupChoice m_choice;
    Worker& m_worker;
    std::shared_ptr<QFile> m_source; ///< open as long as the workbook: see readHeld()
    QTimer m_timer;
    int m_changes = 0;
    bool m_told = false;
};

} // namespace ascent

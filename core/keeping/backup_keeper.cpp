// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/backup_keeper.h"

#include "core/base/worker.h"
#include "core/keeping/backup_files.h"
#include "core/workbook/workbook.h"

#include <QFile>
#include <QPointer>

namespace ascent {

namespace {

constexpr int soon = 1000; // milliseconds: after the last of many changes

/// The first bytes of the file: among them is a counter that SQLite moves on with each commit.
QByteArray headOf(QFile& file) {
    return file.seek(0) ? file.read(100) : QByteArray();
}

} // namespace

BackupKeeper::BackupKeeper(const Workbook& workbook, const BackupChoice& choice, Worker& worker, QObject* parent)
    : QObject(parent)
    , m_workbook(workbook)
    , m_choice(choice)
    , m_worker(worker) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::makeIfChanged);
    connect(&workbook, &Workbook::changed, this, &BackupKeeper::noteChange);
    reopen();
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::reopen() {
    m_source = std::make_shared<QFile>(m_workbook.path());
    if (!m_source->open(QIODevice::ReadOnly))
        m_source.reset();
}

void BackupKeeper::setChoice(const BackupChoice& choice) {
    m_choice = choice;
    m_told = false;
    if (!choice.on)
        m_timer.stop();
}

void BackupKeeper::noteChange() {
    if (!m_choice.on)
        return;
    if (++m_changes >= m_choice.changes)
        m_timer.start(soon);
    else if (!m_timer.isActive())
        m_timer.start(m_choice.minutes * 60 * 1000);
}

bool BackupKeeper::differsFromNewest() const {
    for (const BackupFile& each : backupsOf(m_workbook.path(), m_choice.folder)) {
        if (!each.own)
            continue;
        QFile newest(each.path);
        return !newest.open(QIODevice::ReadOnly) || headOf(newest) != headOf(*m_source);
    }
    return true;
}

void BackupKeeper::makeIfChanged() {
    m_timer.stop();
    if (!m_choice.on || m_workbook.isReadOnly() || m_workbook.fileState() != FileState::Ours)
        return; // of a file that another program put there no backup is made as if it were ours
    if (!m_source || m_source->fileName() != m_workbook.path())
        reopen(); // it goes on in another file
    if (!m_source || (m_changes == 0 && !differsFromNewest()))
        return;
    m_changes = 0;
    order();
}

BackupOrder BackupKeeper::orderNow() const {
    const QString path = m_workbook.path();
    return {path, backupFolder(path, m_choice.folder), m_workbook.clock().now(), m_source};
}

void BackupKeeper::order() {
    m_worker.start(
        [order = orderNow(), choice = m_choice] {
            auto done = writeBackup(order);
            if (done)
                prune(order.workbook, choice.folder, order.at, choice.retention);
            return done;
        },
        // The worker outlives the keeper.
        [self = QPointer(this)](const Result<QString>& done) {
            if (self)
                self->tell(done);
        });
}

void BackupKeeper::tell(const Result<QString>& done) {
    if (done) {
        m_told = false;
        Q_EMIT made(*done);
    } else if (!m_told) {
        m_told = true;
        Q_EMIT failed(done.error());
    }
}

} // namespace ascent

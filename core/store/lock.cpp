// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/filestamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <csignal>
#include <fcntl.h>
#endif

namespace ascent::store {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::store", text);
}

/// Far beyond the end of any workbook, and beyond the bytes that SQLite locks (at 1 GB).
constexpr qint64 lockedByte = qint64(1) << 46;
/// https://www.sqlite.org/fileformat2.html#the_lock_byte_page: pending, reserved, and 510 shared bytes.
constexpr qint64 sqliteBytes = 0x40000000;
constexpr qint64 sqliteLength = 512;

QString lockFileOf(const QString& path) {
    const QFileInfo file(path);
    // A link and what it points to are one workbook.
    const QFileInfo real(file.exists()
                             ? file.canonicalFilePath()
                             : QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName());
    return real.absolutePath() + QStringLiteral("/.") + real.fileName() + QStringLiteral(".lock");
}

bool processLives(qint64 pid) {
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool lives = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return lives;
#else
    return kill(pid_t(pid), 0) == 0 || errno == EPERM;
#endif
}

QString whoOf(const Holder& holder) {
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    if (holder.program.isEmpty() && holder.host.isEmpty())
        return tr("a lock that does not say whose it is lies beside it since %1").arg(since);
    if (holder.runsHere)
        return tr("%1 has it open on this computer since %2").arg(holder.program, since);
    if (holder.user.isEmpty())
        return tr("%1 has it open on the computer %2 since %3").arg(holder.program, holder.host, since);
    return tr("%1 of %2 has it open on the computer %3 since %4").arg(holder.program, holder.user, holder.host, since);
}

Error heldBy(const QString& path, const std::optional<Holder>& holder) {
    const QString what = tr("Cannot open %1").arg(QFileInfo(path).fileName());
    const QString lockFile = lockFileOf(path);
    if (!holder)
        return {ErrorCode::Locked, what, tr("it is open in another program"),
                tr("close it there, or open it here for reading only"), lockFile};
    if (holder->runsHere)
        return {ErrorCode::Locked, what, whoOf(*holder), tr("close it there, or open it here for reading only"),
                lockFile};
    return {
        ErrorCode::Locked, what, whoOf(*holder),
        tr("close it there or open it here for reading only; if nobody has it open, take the lock over or delete %1")
            .arg(lockFile),
        lockFile};
}

} // namespace

std::optional<Holder> holderOf(const QString& path) {
    const QString name = lockFileOf(path);
    const QFileInfo file(name);
    if (!file.exists())
        return std::nullopt;
    Holder holder{{}, {}, file.owner(), file.lastModified(), false};
    qint64 pid = 0;
    if (const QLockFile lock(name); lock.getLockInfo(&pid, &holder.host, &holder.program))
        holder.runsHere = holder.host == QSysInfo::machineHostName() && processLives(pid);
    return holder;
}

Result<std::unique_ptr<QLockFile>> lockWorkbook(const QString& path) {
    const QString name = lockFileOf(path);
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // never by age: a person may keep a workbook open for weeks
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(heldBy(path, holderOf(path)));
    const QString what = tr("Cannot open %1").arg(QFileInfo(path).fileName());
    if (QFileInfo(name).fileName().toUtf8().size() > 255)
        return fail({ErrorCode::CannotWrite, what, tr("its name is too long"), tr("give it a shorter one"), name});
    return fail({ErrorCode::ReadOnly, what, tr("its folder can't be written to"),
                 tr("open it for reading only, or copy it to a folder of your own"), name});
}

Result<void> takeOverLock(const QString& path) {
    const auto holder = holderOf(path);
    if (!holder)
        return {};
    if (holder->runsHere)
        return fail(heldBy(path, holder));
    QFile lock(lockFileOf(path));
    if (lock.remove() || !lock.exists())
        return {};
    return fail({ErrorCode::CannotWrite, tr("Cannot take over the lock of %1").arg(QFileInfo(path).fileName()),
                 tr("it can't be deleted"), tr("open it for reading only"), lock.errorString()});
}

Result<void> lockFileItself(int handle, const QString& path) {
    bool taken = false;
#if defined(Q_OS_WIN)
    OVERLAPPED at{};
    at.Offset = DWORD(lockedByte & 0xffffffff);
    at.OffsetHigh = DWORD(lockedByte >> 32);
    taken = !LockFileEx(HANDLE(_get_osfhandle(handle)), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                        &at) &&
            GetLastError() == ERROR_LOCK_VIOLATION;
#elif defined(F_OFD_SETLK)
    // A lock of the open file, not of the process: it survives the closing of other handles, and holds two
    // workbooks of one program apart.
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    taken = fcntl(handle, F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES);
#else
    Q_UNUSED(handle)
#endif
    if (!taken)
        return {};
    return fail({ErrorCode::Locked, tr("Cannot open %1").arg(QFileInfo(path).fileName()),
                 tr("it is open in another program, perhaps by another name"),
                 tr("close it there, or open it here for reading only"), path});
}

bool isHeld(const QString& path) {
    if (const auto holder = holderOf(path); holder && holder->runsHere)
        return true;
#ifdef F_OFD_GETLK
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto held = [&](short type, qint64 start, qint64 length) {
        struct flock lock {};
        lock.l_type = type;
        lock.l_whence = SEEK_SET;
        lock.l_start = start;
        lock.l_len = length;
        return fcntl(file.handle(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    };
    return held(F_WRLCK, lockedByte, 1) || held(F_RDLCK, sqliteBytes, sqliteLength);
#else
    return false;
#endif
}

} // namespace ascent::store

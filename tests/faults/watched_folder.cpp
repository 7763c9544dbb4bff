// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/watched_folder.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace ascent::test {

struct WatchedFolder::State {
    QByteArray folder; ///< with a slash at its end
    DiskRecord record;
    int failAt = 0, failWith = 0, calls = 0;
    bool lasting = false, struck = false;
    std::mutex mutex;
    QHash<quint64, quint64> ids; ///< of the files by inode; a system gives the inode of a deleted file to a new one
    quint64 lastId = 0;

    quint64 idOf(int descriptor, bool fresh = false) {
        struct stat about {};
        if (fstat(descriptor, &about) != 0)
            return 0;
        quint64& id = ids[about.st_ino];
        if (id == 0 || fresh)
            id = ++lastId;
        return id;
    }

    /// The name in the folder; empty where the path is elsewhere.
    QByteArray nameOf(const QByteArray& path) const {
        const QByteArray whole = path.startsWith('/') ? path : QDir::currentPath().toLocal8Bit() + '/' + path;
        const QByteArray name = whole.startsWith(folder) ? whole.mid(folder.size()) : QByteArray();
        return name.contains('/') ? QByteArray() : name;
    }
    /// A call that takes no room on the disk does not fail for want of it.
    bool strikes(bool needsRoom = false) {
        if (!needsRoom && (failWith == ENOSPC || failWith == EDQUOT))
            return false;
        ++calls;
        const bool now = failAt > 0 && (lasting ? calls >= failAt : calls == failAt);
        struck = struck || now;
        if (now)
            errno = failWith;
        return now;
    }
    void add(DiskStep step) { record.steps.append(std::move(step)); }
};

namespace {

std::atomic<WatchedFolder::State*> current = nullptr;

/// The function that would have been called without this file.
template<class F>
F* next(const char* name) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

QByteArray pathOf(int descriptor) {
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path);
    return length > 0 ? QByteArray(path, length) : QByteArray();
}

/// The state where the open file lies in the watched folder, or is the folder itself.
WatchedFolder::State* watching(int descriptor) {
    WatchedFolder::State* state = current;
    if (!state)
        return nullptr;
    QByteArray path = pathOf(descriptor);
    // A file that was unlinked while it is open is still written to.
    if (path.endsWith(" (deleted)"))
        path.chop(10);
    return path + '/' == state->folder || !state->nameOf(path).isEmpty() ? state : nullptr;
}

WatchedFolder::State* watching(const char* path) {
    WatchedFolder::State* state = current;
    return state && !state->nameOf(path).isEmpty() ? state : nullptr;
}

using Kind = DiskStep::Kind;

int openWatched(const char* path, int flags, mode_t mode) {
    static const auto real = next<int(const char*, int, ...)>("open64");
    WatchedFolder::State* state = (flags & (O_CREAT | O_TRUNC)) ? watching(path) : nullptr;
    if (!state)
        return real(path, flags, mode);
    const std::lock_guard hold(state->mutex);
    struct stat before {};
    const bool was = stat(path, &before) == 0;
    if ((!was || (flags & O_TRUNC)) && state->strikes(!was))
        return -1;
    const int descriptor = real(path, flags, mode);
    if (descriptor < 0)
        return descriptor;
    if (!was)
        state->add({Kind::Create, state->idOf(descriptor, true), state->nameOf(path), {}, 0, {}});
    else if (flags & O_TRUNC)
        state->add({Kind::Truncate, state->idOf(descriptor), {}, {}, 0, {}});
    return descriptor;
}

/// What a full disk takes of a write: its first half.
size_t takes(const WatchedFolder::State& state, size_t size) {
    return state.failWith == ENOSPC ? size / 2 : 0;
}

ssize_t writeWatched(int descriptor, const void* bytes, size_t size, off64_t at, bool placed) {
    static const auto plain = next<ssize_t(int, const void*, size_t)>("write");
    static const auto at64 = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const auto write = [&](size_t count) {
        return placed ? at64(descriptor, bytes, count, at) : plain(descriptor, bytes, count);
    };
    WatchedFolder::State* state = watching(descriptor);
    if (!state)
        return write(size);
    const std::lock_guard hold(state->mutex);
    const off64_t where = placed ? at : lseek64(descriptor, 0, SEEK_CUR);
    const bool failed = state->strikes(true);
    if (failed && takes(*state, size) == 0)
        return -1;
    const ssize_t written = write(failed ? takes(*state, size) : size);
    if (written > 0)
        state->add({Kind::Write,
                    state->idOf(descriptor),
                    {},
                    {},
                    where,
                    QByteArray(static_cast<const char*>(bytes), qsizetype(written))});
    return written;
}

/// No flush reaches the real disk, of whatever file: no test here takes its power away.
int flushWatched(int descriptor) {
    if (WatchedFolder::State* state = watching(descriptor)) {
        const std::lock_guard hold(state->mutex);
        if (state->strikes())
            return -1;
        const bool folder = pathOf(descriptor) + '/' == state->folder;
        state->add({folder ? Kind::FlushFolder : Kind::Flush, state->idOf(descriptor), {}, {}, 0, {}});
    }
    return 0;
}

int truncateWatched(int descriptor, off64_t size) {
    static const auto real = next<int(int, off64_t)>("ftruncate64");
    WatchedFolder::State* state = watching(descriptor);
    if (!state)
        return real(descriptor, size);
    const std::lock_guard hold(state->mutex);
    if (state->strikes())
        return -1;
    const int done = real(descriptor, size);
    if (done == 0)
        state->add({Kind::Truncate, state->idOf(descriptor), {}, {}, size, {}});
    return done;
}

template<class F>
int namesWatched(const char* from, const char* to, Kind kind, F&& real) {
    WatchedFolder::State* state = watching(from);
    if (!state && to)
        state = watching(to);
    if (!state)
        return real();
    const std::lock_guard hold(state->mutex);
    if (state->strikes())
        return -1;
    const int done = real();
    if (done == 0)
        state->add({kind, 0, state->nameOf(from), to ? state->nameOf(to) : QByteArray(), 0, {}});
    return done;
}

} // namespace

WatchedFolder::WatchedFolder(const QString& folder)
    : m_state(std::make_unique<State>()) {
    Q_ASSERT(!current);
    m_state->folder = QDir(folder).canonicalPath().toLocal8Bit() + '/';
    const QDir content(folder);
    for (const QString& name : content.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(content.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const quint64 id = m_state->idOf(file.handle());
        m_state->record.names[name.toLocal8Bit()] = id;
        m_state->record.contents[id] = file.readAll();
    }
    current = m_state.get();
}

WatchedFolder::~WatchedFolder() {
    current = nullptr;
}

void WatchedFolder::mark(int number) {
    m_state->add({Kind::Mark, 0, {}, {}, number, {}});
}

DiskRecord WatchedFolder::record() const {
    return m_state->record;
}

void WatchedFolder::failAt(int number, int error, bool lasting) {
    m_state->failAt = number;
    m_state->failWith = error;
    m_state->lasting = lasting;
    m_state->calls = 0;
    m_state->struck = false;
}

void WatchedFolder::heal() {
    m_state->failAt = 0;
}

int WatchedFolder::calls() const {
    return m_state->calls;
}

bool WatchedFolder::struck() const {
    return m_state->struck;
}

} // namespace ascent::test

// The functions of the C library, in the place of its own. glibc gives each of them two names.
using namespace ascent::test;

extern "C" {

// NOLINTBEGIN: the names and forms are those of POSIX
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openWatched(path, flags, mode);
}
ssize_t write(int descriptor, const void* bytes, size_t size) {
    return writeWatched(descriptor, bytes, size, 0, false);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    return writeWatched(descriptor, bytes, size, at, true);
}
int fsync(int descriptor) {
    return flushWatched(descriptor);
}
int fdatasync(int descriptor) {
    return flushWatched(descriptor);
}
int ftruncate64(int descriptor, off64_t size) noexcept {
    return truncateWatched(descriptor, size);
}
int unlink(const char* path) noexcept {
    static const auto real = next<int(const char*)>("unlink");
    return namesWatched(path, nullptr, Kind::Unlink, [&] { return real(path); });
}
int remove(const char* path) noexcept {
    static const auto real = next<int(const char*)>("remove");
    return namesWatched(path, nullptr, Kind::Unlink, [&] { return real(path); });
}
int link(const char* from, const char* to) noexcept {
    static const auto real = next<int(const char*, const char*)>("link");
    return namesWatched(from, to, Kind::Link, [&] { return real(from, to); });
}
int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int(const char*, const char*)>("rename");
    return namesWatched(from, to, Kind::Rename, [&] { return real(from, to); });
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    static const auto real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return namesWatched(from, to, Kind::Rename, [&] { return real(fromFolder, from, toFolder, to, flags); });
}
// NOLINTEND
}

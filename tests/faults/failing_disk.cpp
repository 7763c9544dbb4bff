// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_disk.h"

#include <cstring>
#include <new>
#include <sqlite3.h>
#include <stdexcept>

namespace ascent::test {

struct FailingDisk::State {
    DiskFault fault = DiskFault::Full;
    int failAt = 0; ///< 0: never
    bool lasting = false;
    int calls = 0;
    bool struck = false;

    bool strikes(DiskFault concerned, DiskFault alsoConcerned) {
        if (fault != concerned && fault != alsoConcerned)
            return false;
        ++calls;
        const bool now = failAt > 0 && (lasting ? calls >= failAt : calls == failAt);
        struck = struck || now;
        return now;
    }
};

namespace {

/// Of the one disk that lives. SQLite's methods are plain functions, and the layer's files have to find it.
FailingDisk::State* current = nullptr;

/// A file of the layer; the real one lies right behind it in SQLite's memory.
struct LayerFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<LayerFile*>(file)->real;
}

int layerClose(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int layerRead(sqlite3_file* file, void* into, int amount, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), into, amount, at);
}
int layerWrite(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    if (current && current->strikes(DiskFault::Full, DiskFault::Broken)) {
        // A disk that is full takes what still fits.
        if (current->fault == DiskFault::Full)
            realOf(file)->pMethods->xWrite(realOf(file), from, amount / 2, at);
        return current->fault == DiskFault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at);
}
int layerTruncate(sqlite3_file* file, sqlite3_int64 size) {
    if (current && current->strikes(DiskFault::Broken, DiskFault::Broken))
        return SQLITE_IOERR_TRUNCATE;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int layerSync(sqlite3_file*, int) {
    if (current && current->strikes(DiskFault::Broken, DiskFault::Broken))
        return SQLITE_IOERR_FSYNC;
    return SQLITE_OK; // no test here takes the power away, so none waits for the real disk
}
int layerFileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int layerLock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int layerUnlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int layerCheckReservedLock(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int layerFileControl(sqlite3_file* file, int what, void* with) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
}
int layerSectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int layerCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int layerShmMap(sqlite3_file* file, int region, int size, int extend, void volatile** where) {
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, where);
}
int layerShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void layerShmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int layerShmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// Version 2: with shared memory for a write-ahead log, without memory-mapped pages, which would pass the layer by.
const sqlite3_io_methods layerMethods{2,
                                      layerClose,
                                      layerRead,
                                      layerWrite,
                                      layerTruncate,
                                      layerSync,
                                      layerFileSize,
                                      layerLock,
                                      layerUnlock,
                                      layerCheckReservedLock,
                                      layerFileControl,
                                      layerSectorSize,
                                      layerCharacteristics,
                                      layerShmMap,
                                      layerShmLock,
                                      layerShmBarrier,
                                      layerShmUnmap,
                                      nullptr,
                                      nullptr};

sqlite3_vfs* realVfs(sqlite3_vfs* layer) {
    return static_cast<sqlite3_vfs*>(layer->pAppData);
}

int layerOpen(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* made =
        new (file) LayerFile{{nullptr}, reinterpret_cast<sqlite3_file*>(reinterpret_cast<LayerFile*>(file) + 1)};
    if (current && current->strikes(DiskFault::Refusing, DiskFault::Refusing))
        return SQLITE_CANTOPEN;
    const int done = realVfs(layer)->xOpen(realVfs(layer), name, made->real, flags, outFlags);
    made->base.pMethods = made->real->pMethods ? &layerMethods : nullptr;
    return done;
}
int layerDelete(sqlite3_vfs* layer, const char* name, int syncFolder) {
    if (current && current->strikes(DiskFault::Refusing, DiskFault::Refusing))
        return SQLITE_IOERR_DELETE;
    return realVfs(layer)->xDelete(realVfs(layer), name, syncFolder);
}

} // namespace

struct FailingDisk::Layer {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    State state;
};

FailingDisk::FailingDisk()
    : m_layer(std::make_unique<Layer>()) {
    if (current)
        throw std::logic_error("one failing disk at a time");
    m_layer->real = sqlite3_vfs_find(nullptr);
    // The other methods of the real layer find their data in it, and work as they stand but for that pointer: none of
    // them uses it in SQLite's layers for Unix and Windows.
    m_layer->vfs = *m_layer->real;
    m_layer->vfs.szOsFile = static_cast<int>(sizeof(LayerFile)) + m_layer->real->szOsFile;
    m_layer->vfs.zName = "ascent-failing";
    m_layer->vfs.pNext = nullptr;
    m_layer->vfs.pAppData = m_layer->real;
    m_layer->vfs.xOpen = layerOpen;
    m_layer->vfs.xDelete = layerDelete;
    current = &m_layer->state;
    sqlite3_vfs_register(&m_layer->vfs, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&m_layer->vfs);
    sqlite3_vfs_register(m_layer->real, 1);
    current = nullptr;
}

void FailingDisk::failAt(int number, DiskFault fault, bool lasting) {
    m_layer->state = {fault, number, lasting, 0, false};
}

void FailingDisk::heal() {
    m_layer->state.failAt = 0;
}

int FailingDisk::calls() const {
    return m_layer->state.calls;
}

bool FailingDisk::struck() const {
    return m_layer->state.struck;
}

} // namespace ascent::test

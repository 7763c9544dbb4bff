// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/disk_record.h"

#include <QString>

#include <memory>

namespace ascent::test {

/// Stands between this program and the C library for the files of one folder: records what is asked of them, and
/// fails the call that a test names. It sees SQLite, Qt and the standard library alike, because the test program
/// defines the functions that they call (open, write, rename, fdatasync …). One at a time; Linux only.
class WatchedFolder {
public:
    explicit WatchedFolder(const QString& folder);
    ~WatchedFolder();
    WatchedFolder(const WatchedFolder&) = delete;
    WatchedFolder& operator=(const WatchedFolder&) = delete;

    /// Notes that something was acknowledged.
    void mark(int number);
    /// What was asked so far.
    DiskRecord record() const;

    /// Counts anew the calls that change something, and fails the one of that number, from 1, with that errno;
    /// `lasting`: every one after it too. Where there is no room (ENOSPC, EDQUOT) only calls that need some are
    /// counted, and a write takes half of what it was given.
    void failAt(int number, int error, bool lasting);
    void heal();
    int calls() const;
    bool struck() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace ascent::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ascent::test {

/// What goes wrong with SQLite's files.
enum class DiskFault {
    Full,    ///< writes say that there is no room
    Broken,  ///< writes, flushes and truncations fail
    Refusing ///< files can't be opened or deleted any more
};

/// A layer between SQLite and the real files (https://www.sqlite.org/vfs.html), in use for every file that is opened
/// while this lives. It counts the calls that a fault concerns and fails the one that a test asks for. Qt's QSQLITE
/// plugin uses the system's library, so the layer stands below the product without any seam in it.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// Counts anew, and fails the call of that number, from 1; `lasting`: every one after it too.
    void failAt(int number, DiskFault fault, bool lasting);
    /// Fails nothing any more. What was counted stays.
    void heal();
    /// The calls since failAt() that the fault concerns.
    int calls() const;
    /// Whether a call was failed since failAt().
    bool struck() const;

    struct State;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};

} // namespace ascent::test

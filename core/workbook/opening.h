// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/workbook/workbook.h"

namespace ascent {

/// Opens a workbook while its thread goes on: reading, checking, bringing an older file up to date are done on a
/// thread of their own; what is left to do at the end takes some milliseconds, however much is in the workbook.
class Opening final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<std::unique_ptr<Workbook>>)>;

    explicit Opening(const Clock& clock, QObject* parent = nullptr);
    /// Waits for what is under way, and lets go of it.
    ~Opening() override;

    /// Calls `done` once, from the event loop of this object's thread, with what Workbook::open() would have given.
    /// While one is under way, another start is refused: false, and `done` is not called.
    bool start(const QString& path, Workbook::Mode mode, Done done);
    bool isRunning() const;

private:
    struct Read;
    void finish(Read& read);

    const Clock& m_clock;
    std::unique_ptr<Read> m_read;
    Done m_done;
    Worker m_worker;
};

} // namespace ascent

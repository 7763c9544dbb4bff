// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/workbook/workbook.h"

#include <QObject>

namespace ascent {

/// Examines a workbook in a thread of its own, through a connection of its own that only reads: the window goes on
/// meanwhile. One examination at a time; its end is waited for when this is destroyed.
class HealthCheck final : public QObject {
    Q_OBJECT
public:
    explicit HealthCheck(QObject* parent = nullptr);

    /// Does nothing while one is running.
    void start(const QString& path, Workbook::Depth depth);
    bool isRunning() const;

Q_SIGNALS:
    void finished(const ascent::Health& health);
    /// The file could not be opened for it, or not be read.
    void failed(const ascent::Error& error);

private:
    Worker m_worker;
};

} // namespace ascent

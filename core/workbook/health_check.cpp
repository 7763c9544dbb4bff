// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/health_check.h"

#include <QThread>

namespace ascent {

HealthCheck::HealthCheck(QObject* parent)
    : QObject(parent) {}

HealthCheck::~HealthCheck() {
    if (m_thread)
        m_thread->wait();
}

bool HealthCheck::isRunning() const {
    return m_thread && m_thread->isRunning();
}

void HealthCheck::start(const QString& path, Workbook::Depth depth) {
    if (isRunning())
        return;
    m_thread.reset(QThread::create([this, path, depth] {
        const SystemClock clock;
        const auto examined = [&]() -> Result<Health> {
            auto workbook = Workbook::open(path, clock, Workbook::Mode::ReadOnly);
            if (!workbook)
                return fail(workbook.error());
            return (*workbook)->examine(depth);
        }();
        // Queued: who listens lives in the thread that started this, and the destructor waits for this one.
        QMetaObject::invokeMethod(
            this,
            [this, examined] {
                if (examined)
                    Q_EMIT finished(*examined);
                else
                    Q_EMIT failed(examined.error());
            },
            Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace ascent

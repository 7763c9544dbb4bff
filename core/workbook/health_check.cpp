// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/health_check.h"

namespace ascent {

HealthCheck::HealthCheck(QObject* parent)
    : QObject(parent) {}

bool HealthCheck::isRunning() const {
    return m_worker.isBusy();
}

void HealthCheck::start(const QString& path, Workbook::Depth depth) {
    if (isRunning())
        return;
    m_worker.start(
        [path, depth]() -> Result<Health> {
            const SystemClock clock;
            auto workbook = Workbook::open(path, clock, Workbook::Mode::ReadOnly);
            if (!workbook)
                return fail(workbook.error());
            return (*workbook)->examine(depth);
        },
        [this](const Result<Health>& examined) {
            if (examined)
                Q_EMIT finished(*examined);
            else
                Q_EMIT failed(examined.error());
        });
}

} // namespace ascent

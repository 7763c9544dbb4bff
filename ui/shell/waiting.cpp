// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waiting.h"

#include "core/base/worker.h"

#include <QEventLoop>
#include <QProgressDialog>

namespace ascent {

Result<void> waitFor(Worker& worker, const QString& words, QWidget* window, const std::function<Result<void>()>& work) {
    QProgressDialog progress(words, QString(), 0, 0, window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    QEventLoop loop;
    Result<void> done;
    worker.start(work, [&](Result<void> came) {
        done = std::move(came);
        loop.quit();
    });
    progress.setValue(0);
    loop.exec();
    return done;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/killed.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <chrono>

namespace ascent::test {

int Killed::acknowledged() const {
    return lines.isEmpty() ? -1 : lines.last().toInt();
}

Killed runAndKill(const QString& program, const QStringList& arguments, int milliseconds) {
    constexpr int patience = 60000;
    Killed killed;
    QProcess process;
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(patience))
        said += process.readAllStandardOutput();
    killed.wasReady = said.startsWith("ready\n");
    QElapsedTimer since;
    since.start();
    // What it says is read meanwhile, or it would stop at a full pipe.
    while (process.state() == QProcess::Running && since.elapsed() < milliseconds) {
        process.waitForReadyRead(int(std::max<qint64>(1, milliseconds - since.elapsed())));
        said += process.readAllStandardOutput();
    }
    killed.ended = process.state() != QProcess::Running;
    process.kill();
    killed.killedAt =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    process.waitForFinished(patience);
    said += process.readAllStandardOutput();
    killed.complaint = process.readAllStandardError();
    killed.lines = said.split('\n');
    killed.lines.removeLast(); // what was cut in the middle of a line, or nothing
    if (killed.wasReady)
        killed.lines.removeFirst();
    return killed;
}

} // namespace ascent::test

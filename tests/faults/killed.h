// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ascent::test {

/// What a program said until it was killed.
struct Killed {
    bool wasReady = false;
    QList<QByteArray> lines; ///< whole ones, after "ready"
    QByteArray complaint;    ///< on its standard error
    qint64 killedAt = 0;     ///< by the monotonic clock, in milliseconds
    bool ended = false;      ///< it had ended by itself before

    /// The last number that it said; -1: none.
    int acknowledged() const;
};

/// Starts the program, waits until it is ready, gives it that much time, and kills it (SIGKILL).
Killed runAndKill(const QString& program, const QStringList& arguments, int milliseconds);

} // namespace ascent::test

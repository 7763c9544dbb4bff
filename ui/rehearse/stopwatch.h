// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <functional>

namespace ascent {

/// Measures how long the person speaks. It does not follow the calendar's clock, which may be put forward in between.
class Stopwatch {
public:
    /// `milliseconds`: a count that only grows; the system's own unless given (tests).
    explicit Stopwatch(std::function<qint64()> milliseconds = {});

    void start();
    /// Stands still; elapsed() stays.
    void stop();
    /// Back to nothing.
    void reset();
    bool isRunning() const { return m_running; }
    double seconds() const;

private:
    std::function<qint64()> m_now;
    qint64 m_start = 0, m_stop = 0;
    bool m_running = false;
};

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/stopwatch.h"

namespace ascent {

Stopwatch::Stopwatch(std::function<qint64()> milliseconds)
    : m_now(std::move(milliseconds)) {
    if (!m_now) {
        QElapsedTimer timer;
        timer.start();
        m_now = [timer] { return timer.elapsed(); };
    }
}

void Stopwatch::start() {
    m_start = m_now();
    m_running = true;
}

void Stopwatch::stop() {
    if (!m_running)
        return;
    m_stop = m_now();
    m_running = false;
}

void Stopwatch::reset() {
    m_running = false;
    m_start = m_stop = 0;
}

double Stopwatch::seconds() const {
    return double((m_running ? m_now() : m_stop) - m_start) / 1000.0;
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace ascent {

/// While it lives, no file can be written by this process: what a full disk does to a program, for real and for every
/// file. Only where the system can do it; `works()` says so.
class FullDisk final {
public:
    FullDisk() {
#ifdef Q_OS_UNIX
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        m_works = setrlimit(RLIMIT_FSIZE, &none) == 0;
#endif
    }
    ~FullDisk() {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
#endif
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    bool works() const {
        return m_works;
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
#endif
    bool m_works = false;
};

} // namespace ascent

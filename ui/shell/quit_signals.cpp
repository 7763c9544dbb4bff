// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quit_signals.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace ascent {

namespace {

#ifdef Q_OS_UNIX

constexpr std::array quitting{SIGTERM, SIGHUP, SIGINT};

// In a signal's handler hardly anything may be done: it writes a byte into a pipe that the event loop listens to. There
// is one set of handlers in a process, so there is one pipe.
std::array<int, 2> ends{-1, -1};

void onSignal(int) {
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = before;
}

void handle(int signal) {
    struct sigaction now {};
    // What the caller switched off (nohup) stays off.
    if (sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN)
        return;
    struct sigaction ours {};
    ours.sa_handler = onSignal;
    ours.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&ours.sa_mask);
    sigaction(signal, &ours, nullptr);
}

#elif defined(Q_OS_WIN)

QPointer<QuitSignals> listener;

// Called on a thread of its own; when it returns, the program is ended.
BOOL WINAPI onConsole(DWORD) {
    if (!listener)
        return FALSE;
    QMetaObject::invokeMethod(listener, "quit", Qt::BlockingQueuedConnection);
    return TRUE;
}

#endif

} // namespace

QuitSignals::QuitSignals(std::function<bool()> leave, QObject* parent)
    : QObject(parent)
    , m_leave(std::move(leave)) {
#ifdef Q_OS_UNIX
    if (ends[0] >= 0 || ::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        quit();
    });
    for (const int signal : quitting)
        handle(signal);
    // A limit on the size of files is then a write that fails, like a full disk, and is told as one.
    std::signal(SIGXFSZ, SIG_IGN);
#elif defined(Q_OS_WIN)
    listener = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
#endif
}

QuitSignals::~QuitSignals() {
#ifdef Q_OS_UNIX
    for (const int signal : quitting)
        if (struct sigaction now{}; sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onSignal)
            std::signal(signal, SIG_DFL);
    for (int& end : ends)
        ::close(std::exchange(end, -1));
#elif defined(Q_OS_WIN)
    SetConsoleCtrlHandler(onConsole, FALSE);
    listener.clear();
#endif
}

void QuitSignals::quit() {
    if (std::exchange(m_left, true))
        return;
    // Ends the loops of open dialogs too.
    QCoreApplication::exit(m_leave() ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace ascent

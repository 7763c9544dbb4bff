// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ascent {

/// Ends the program in good order when the system or a terminal asks for it (SIGTERM, SIGHUP, SIGINT; the console's
/// and the session's end): `leave` is called once, from the event loop, and writes what is to be written. The exit code
/// is 0 where it returns true, 1 where something could not be written. A second signal ends the program at once. A file
/// that grows past its limit ends nothing.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(std::function<bool()> leave, QObject* parent = nullptr);
    ~QuitSignals() override;

private:
    Q_INVOKABLE void quit();

    std::function<bool()> m_leave;
    bool m_left = false;
};

} // namespace ascent

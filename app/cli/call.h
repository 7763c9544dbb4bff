// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace ascent::cli {

/// An option of a command: "--role ROLE", or a flag where there is no value.
struct Option {
    const char* name;            ///< with its dashes
    const char* value = nullptr; ///< what stands for the value in the help
};

/// What the person typed after the command's name, checked against the command.
class Call {
public:
    QStringList arguments;
    QHash<QString, QString> options; ///< by name; flags have an empty value

    bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    QString value(const char* option) const { return options.value(QLatin1String(option)); }
    QString file() const { return arguments.value(0); }

    /// Stands at `--today` where that is given.
    const Clock& clock() const { return *m_clock; }
    QDate today() const { return m_clock->today(); }
    void setClock(std::unique_ptr<Clock> clock) { m_clock = std::move(clock); }

private:
    std::unique_ptr<Clock> m_clock = std::make_unique<SystemClock>();
};

/// What a command leaves: a result for standard output, an error, or (check) both. `note` is something that the person
/// should know of a command that is done: one line on standard error.
struct Outcome {
    QByteArray out;
    QString note;
    std::optional<Error> error;

    Outcome() = default;
    Outcome(QByteArray bytes)
        : out(std::move(bytes)) {}
    Outcome(const QString& text)
        : out(text.toUtf8()) {}
    Outcome(Error failure)
        : error(std::move(failure)) {}
};

} // namespace ascent::cli

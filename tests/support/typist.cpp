// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typist.h"

#include <QDeadlineTimer>

#include <chrono>
#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace ascent::test {

namespace {
constexpr int patienceMs = 60'000;
}

QString typedText(qsizetype length) {
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += typedAt(i);
    return text;
}

qint64 sharedNow() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Typist::Typist(const QString& program, const QString& workbook, Rhythm rhythm) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {workbook, QString::number(int(rhythm))});
}

Typist::~Typist() {
    kill();
}

void Typist::read() {
    m_rest += m_process.readAllStandardOutput();
    while (m_rest.contains('\n')) {
        const qsizetype end = m_rest.indexOf('\n');
        const QList<QByteArray> words = m_rest.left(end).split(' ');
        m_keys.append({words.value(0).toLongLong(), words.value(1).toLongLong()});
        m_rest.remove(0, end + 1);
    }
}

bool Typist::started() {
    const QDeadlineTimer until(patienceMs);
    while (m_keys.isEmpty() && !until.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        read();
    }
    return !m_keys.isEmpty();
}

void Typist::typeFor(int ms) {
    const QDeadlineTimer until(ms);
    while (!until.hasExpired()) {
        m_process.waitForReadyRead(int(until.remainingTime()));
        read();
    }
}

void Typist::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    read();
}

std::optional<int> Typist::ended() {
    const bool ended = m_process.waitForFinished(patienceMs);
    read();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? std::optional(m_process.exitCode()) : std::nullopt;
}

std::optional<int> Typist::terminate() {
    m_process.terminate();
    return ended();
}

std::optional<int> Typist::signal([[maybe_unused]] int number) {
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_process.processId()), number);
    return ended();
#else
    return std::nullopt;
#endif
}

qsizetype Typist::typed() const {
    return m_keys.isEmpty() ? 0 : m_keys.constLast().typed;
}

qsizetype Typist::olderThanASecond() const {
    qsizetype older = 0;
    for (const Keystroke& each : m_keys)
        if (each.at <= m_keys.constLast().at - 1'000)
            older = each.typed;
    return older;
}

} // namespace ascent::test

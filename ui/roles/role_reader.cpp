// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_reader.h"

#include "core/alignment/matching/closest.h"

namespace ascent {

RoleReader::RoleReader(QObject* parent)
    : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RoleReader::start);
}

void RoleReader::ask(const Content& content, const RoleId& role, QDate today) {
    ++m_asked;
    m_content = content;
    m_role = role;
    m_today = today;
    m_pause.start();
}

void RoleReader::forget() {
    ++m_asked;
    m_pause.stop();
}

void RoleReader::start() {
    m_worker.dropWaiting();
    // The thread gets the copy for itself: tables build their look-up at the first find().
    m_worker.start(
        [content = std::exchange(m_content, {}), id = m_role, today = m_today]() -> std::optional<RoleReading> {
            const Role* role = content.roles.find(id);
            if (!role)
                return std::nullopt;
            RoleReading reading{id, role->posting, {}, align(content, *role, today)};
            findClosest(reading.alignment, content, today);
            reading.posting = reading.alignment.posting;
            return reading;
        },
        [this, number = m_asked](const std::optional<RoleReading>& done) {
            if (done && number == m_asked)
                Q_EMIT ready(*done);
        });
}

} // namespace ascent

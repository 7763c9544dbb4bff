// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/role_reader.h"

namespace ascent {

RoleReader::RoleReader(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RoleReader::start);
}

RoleReader::~RoleReader() {
    // A reading under way hands its result to this object: it has to end first.
    m_pool.clear();
    m_pool.waitForDone();
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
    m_pool.clear();
    // The thread gets the copy for itself: tables build their look-up at the first find().
    m_pool.start([this, number = m_asked, content = std::exchange(m_content, {}), id = m_role, today = m_today] {
        const Role* role = content.roles.find(id);
        if (!role)
            return;
        RoleReading reading{id, role->posting, {}, align(content, *role, today)};
        reading.posting = reading.alignment.posting;
        QMetaObject::invokeMethod(
            this,
            [this, number, done = std::move(reading)] {
                if (number == m_asked)
                    Q_EMIT ready(done);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/base/worker.h"

#include <QObject>
#include <QTimer>

namespace ascent {

/// What a role's posting says, and how the person's entries meet it.
struct RoleReading {
    RoleId role;
    QString text; ///< the posting that was read
    Posting posting;
    Alignment alignment;
};

/// Reads postings beside the window: after a pause, in a thread of its own, over a copy of the workbook's values.
/// However long a posting is, typing and scrolling do not wait for it. Only the newest question is answered.
class RoleReader final : public QObject {
    Q_OBJECT
public:
    explicit RoleReader(QObject* parent = nullptr);

    /// Answered by ready(). Questions that follow each other within the pause are answered once.
    void ask(const Content& content, const RoleId& role, QDate today);
    /// Nothing asked before is answered any more.
    void forget();

    static constexpr int pauseMs = 150;

Q_SIGNALS:
    void ready(const ascent::RoleReading& reading);

private:
    void start();

    Content m_content;
    RoleId m_role;
    QDate m_today;
    QTimer m_pause;
    int m_asked = 0; ///< number of the newest question
    Worker m_worker;
};

} // namespace ascent

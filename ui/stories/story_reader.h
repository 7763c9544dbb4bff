// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker.h"
#include "core/stories/use.h"

#include <QObject>
#include <QTimer>

namespace ascent {

/// Finds out beside the window what a story is good for: after a pause, in a thread of its own, over a copy of the
/// workbook's values, since it reads the postings of all roles. Only the newest question is answered.
class StoryReader final : public QObject {
    Q_OBJECT
public:
    explicit StoryReader(QObject* parent = nullptr);

    /// Answered by ready() and repeated(). Questions that follow each other within the pause are answered once.
    void ask(const Content& content, const StoryId& story, QDate today);
    /// Nothing asked before is answered any more.
    void forget();

    static constexpr int pauseMs = 300;

Q_SIGNALS:
    void ready(const ascent::StoryUse& use);
    /// Of all stories, those that are told too often.
    void repeated(const QSet<ascent::StoryId>& stories);

private:
    void start();

    Content m_content;
    StoryId m_story;
    QDate m_today;
    QTimer m_pause;
    int m_asked = 0; ///< number of the newest question
    Worker m_worker;
};

} // namespace ascent

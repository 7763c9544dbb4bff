// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/story_reader.h"

#include <utility>

namespace ascent {

StoryReader::StoryReader(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StoryReader::start);
}

StoryReader::~StoryReader() {
    // What is under way hands its result to this object: it has to end first.
    m_pool.clear();
    m_pool.waitForDone();
}

void StoryReader::ask(const Content& content, const StoryId& story, QDate today) {
    ++m_asked;
    m_content = content;
    m_story = story;
    m_today = today;
    m_pause.start();
}

void StoryReader::forget() {
    ++m_asked;
    m_pause.stop();
}

void StoryReader::start() {
    m_pool.clear();
    m_pool.start([this, number = m_asked, content = std::exchange(m_content, {}), id = m_story, today = m_today] {
        const Story* story = content.stories.find(id);
        if (!story)
            return;
        // First, since it reads no posting.
        QMetaObject::invokeMethod(
            this,
            [this, number, done = storiesToldTooOften(content)] {
                if (number == m_asked)
                    Q_EMIT repeated(done);
            },
            Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            this,
            [this, number, done = useOf(content, *story, today)] {
                if (number == m_asked)
                    Q_EMIT ready(done);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ascent

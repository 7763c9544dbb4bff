// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/story_reader.h"

#include <utility>

namespace ascent {

StoryReader::StoryReader(QObject* parent)
    : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StoryReader::start);
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
    m_worker.dropWaiting();
    // First what reads no posting. Each thread's piece has its own copy: tables build their look-up at the first
    // find().
    m_worker.start([content = m_content] { return storiesToldTooOften(content); },
                   [this, number = m_asked](const QSet<StoryId>& stories) {
                       if (number == m_asked)
                           Q_EMIT repeated(stories);
                   });
    m_worker.start(
        [content = std::exchange(m_content, {}), id = m_story, today = m_today]() -> std::optional<StoryUse> {
            const Story* story = content.stories.find(id);
            return story ? std::optional(useOf(content, *story, today)) : std::nullopt;
        },
        [this, number = m_asked](const std::optional<StoryUse>& use) {
            if (use && number == m_asked)
                Q_EMIT ready(*use);
        });
}

} // namespace ascent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ascent {

struct Worker::State final : QObject {
    struct Piece {
        std::function<void()> work;
        std::function<void()> done;
        std::unique_ptr<QEvent> event; ///< tells that it is done; made, read and deleted in the owner's thread
    };

    /// In the thread, until the end.
    void run() {
        std::unique_lock hold(lock);
        for (;;) {
            changed.wait(hold, [this] { return ends || !waiting.empty(); });
            if (ends)
                return;
            Piece piece = std::move(waiting.front());
            waiting.pop_front();
            working = true;
            hold.unlock();
            piece.work();
            piece.work = {}; // what it held goes in the thread that used it last, before the result is seen
            hold.lock();
            working = false;
            finished.push_back(std::move(piece.done));
            changed.notify_all();
            QCoreApplication::postEvent(this, piece.event.release());
        }
    }

    void customEvent(QEvent*) override {
        std::function<void()> done;
        {
            const std::lock_guard hold(lock);
            if (finished.empty())
                return;
            done = std::move(finished.front());
            finished.pop_front();
        }
        done(); // may end this worker: nothing of it is touched after
    }

    std::mutex lock; ///< of everything below
    std::condition_variable changed;
    std::deque<Piece> waiting;
    std::deque<std::function<void()>> finished;
    bool working = false;
    bool ends = false;
    std::thread thread; ///< begun with the first piece of work; touched only here
};

Worker::Worker()
    : m_state(std::make_unique<State>()) {}

Worker::~Worker() {
    {
        const std::lock_guard hold(m_state->lock);
        m_state->ends = true;
        m_state->changed.notify_all();
    }
    if (m_state->thread.joinable())
        m_state->thread.join();
}

void Worker::post(std::function<void()> work, std::function<void()> done, Turn turn) {
    const std::lock_guard hold(m_state->lock);
    State::Piece piece{std::move(work), std::move(done), std::make_unique<QEvent>(QEvent::User)};
    if (turn == Turn::Next)
        m_state->waiting.push_front(std::move(piece));
    else
        m_state->waiting.push_back(std::move(piece));
    m_state->changed.notify_all();
    if (!m_state->thread.joinable())
        m_state->thread = std::thread([state = m_state.get()] { state->run(); });
}

void Worker::dropWaiting() {
    std::deque<State::Piece> dropped; // what they hold goes after the lock
    const std::lock_guard hold(m_state->lock);
    dropped.swap(m_state->waiting);
}

void Worker::wait() {
    std::unique_lock hold(m_state->lock);
    m_state->changed.wait(hold, [this] { return m_state->waiting.empty() && !m_state->working; });
}

bool Worker::isBusy() const {
    const std::lock_guard hold(m_state->lock);
    return m_state->working || !m_state->waiting.empty() || !m_state->finished.empty();
}

} // namespace ascent

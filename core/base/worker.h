// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace ascent {

/// One thread that works beside the window: pieces of work are done one after another, and what each comes to is
/// handed over in the thread that made this object, from its event loop. The only way in which Ascent starts threads.
///
/// A piece of work and what it comes to belong to one thread at a time. They pass from one to the other under a lock
/// of std::mutex, which ThreadSanitizer knows (Qt's own libraries are built without it, so that it can't see theirs).
class Worker final {
public:
    enum class Turn {
        Last, ///< after all that waits
        Next, ///< before all that waits
    };

    Worker();
    /// What waits is dropped, what is under way waited for; no result is handed over any more.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Does `work()` in the thread, and then calls `done` here with what it returned (with nothing, if that is void).
    template<class Work, class Done>
    void start(Work work, Done done, Turn turn = Turn::Last) {
        using Outcome = std::invoke_result_t<Work>;
        if constexpr (std::is_void_v<Outcome>) {
            post(std::move(work), std::move(done), turn);
        } else {
            const auto outcome = std::make_shared<std::optional<Outcome>>();
            post([work = std::move(work), outcome]() mutable { outcome->emplace(work()); },
                 [done = std::move(done), outcome]() mutable { done(std::move(**outcome)); }, turn);
        }
    }

    /// Drops what waits and has not begun.
    void dropWaiting();
    /// Returns when all that was started is done; the results are handed over later, as ever.
    void wait();
    /// Something was started whose result has not been handed over.
    bool isBusy() const;

private:
    struct State;
    void post(std::function<void()> work, std::function<void()> done, Turn turn);

    std::unique_ptr<State> m_state;
};

} // namespace ascent

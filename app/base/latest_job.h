#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace theca::app {

/// Does jobs one after another on a thread of its own. Only the newest waits: one that waits is dropped when another
/// comes. The one at work is left to itself, so `work` has to look at a stop of its own where that takes long.
template <class Job>
class LatestJob {
public:
    /// `work` is called on the other thread, which ends with this object; a job that still waits then is not begun.
    explicit LatestJob(std::function<void(const Job&)> work)
        : m_work(std::move(work)), m_thread([this](const std::stop_token& quit) { loop(quit); }) {}

    void give(Job job) {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting = std::move(job);
        }
        m_wake.notify_one();
    }

    /// What waits is not begun.
    void drop() {
        const std::lock_guard lock(m_mutex);
        m_waiting.reset();
    }

private:
    void loop(const std::stop_token& quit) {
        while (const std::optional<Job> job = next(quit)) m_work(*job);
    }

    /// Waits for a job; none when the thread ends, even with one waiting: nobody would read its result.
    std::optional<Job> next(const std::stop_token& quit) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, quit, [this] { return m_waiting.has_value(); });
        return quit.stop_requested() ? std::nullopt : std::exchange(m_waiting, std::nullopt);
    }

    std::function<void(const Job&)> m_work;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_waiting;  ///< guarded by m_mutex
    std::jthread m_thread;         ///< declared last, because it uses all of the above
};

}  // namespace theca::app

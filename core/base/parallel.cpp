#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace theca {

void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    const std::size_t helpers = std::min<std::size_t>(threads, count);
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < helpers; ++i) others.emplace_back(takeTurns);
    } catch (const std::system_error&) {  // no more threads can be had: those there are do it all
    }
    takeTurns();
}

bool parallelInOrder(std::size_t count, unsigned threads,
                     const std::function<std::function<bool()>(std::size_t)>& work) {
    std::mutex mutex;
    std::condition_variable passed;
    std::size_t due = 0;
    bool going = true;
    const auto isOver = [&] {
        const std::scoped_lock lock(mutex);
        return !going;
    };
    parallelFor(count, threads, [&](std::size_t i) {
        if (isOver()) return;
        const std::function<bool()> rest = work(i);
        std::unique_lock lock(mutex);
        passed.wait(lock, [&] { return due == i || !going; });
        if (!going) return;
        lock.unlock();  // no other thread passes the wait before `due` changes
        const bool goesOn = rest();
        lock.lock();
        going = goesOn;
        due = i + 1;
        passed.notify_all();
    });
    return going;
}

}  // namespace theca

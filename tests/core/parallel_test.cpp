#include "core/base/parallel.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <numeric>
#include <system_error>
#include <thread>
#include <vector>

#include "tests/catch.h"

using namespace theca;

namespace {

double slow(std::size_t i) {
    double sum = 0;
    for (std::size_t k = 0; k < 20'000 / (i + 1); ++k) sum += 1.0 / static_cast<double>(k + 1);
    return sum;
}

/// What a child process returns that may not start any thread: limits of processes do not bind the superuser.
template <class Work>
int inProcessWithoutThreads(Work work) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const rlimit none{1, 1};
        const bool bound = setrlimit(RLIMIT_NPROC, &none) == 0 && (getuid() != 0 || setuid(nobody) == 0);
        const auto guarded = [&work]() noexcept { return work(); };  // what it throws ends the child, not the test
        _exit(bound ? guarded() : 99);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("where no more threads can be had, those there are do all the work") {
    const auto threadIsRefused = [] {
        try {
            std::jthread([] {}).join();
        } catch (const std::system_error&) {
            return 0;
        }
        return 1;
    };
    REQUIRE(inProcessWithoutThreads(threadIsRefused) == 0);
    CHECK(inProcessWithoutThreads([] {
              std::vector<int> done(100);
              parallelFor(done.size(), 7, [&](std::size_t i) { ++done[i]; });
              return done == std::vector<int>(100, 1) ? 0 : 1;
          }) == 0);
    CHECK(inProcessWithoutThreads([] {
              std::size_t passed = 0;
              const auto inTurn = [&](std::size_t i) { return [&, i] { return passed++ == i; }; };
              return parallelInOrder(100, 7, inTurn) && passed == 100 ? 0 : 1;
          }) == 0);
}

TEST_CASE("work side by side is done once each") {
    for (const unsigned threads : {1U, 2U, 7U}) {
        std::vector<std::atomic<int>> done(100);
        parallelFor(done.size(), threads, [&](std::size_t i) { done[i] += slow(i) >= 0 ? 1 : 0; });
        for (const auto& times : done) CHECK(times == 1);
    }
    parallelFor(0, 2, [](std::size_t) { FAIL("nothing to do"); });
}

TEST_CASE("what work returns is called in order, one at a time") {
    constexpr std::size_t count = 200;
    for (const unsigned threads : {1U, 2U, 7U}) {
        std::vector<std::size_t> taken;
        std::atomic<std::size_t> begun{0};
        std::atomic<int> inside{0};
        bool alone = true;
        const auto work = [&](std::size_t i) -> std::function<bool()> {
            ++begun;
            // With another thread, every other piece is ready only after the next one has started.
            while (threads > 1 && i % 2 == 0 && begun < i + 2) std::this_thread::yield();
            return [&, i] {
                alone = alone && ++inside == 1;
                taken.push_back(i);
                --inside;
                return true;
            };
        };
        CHECK(parallelInOrder(count, threads, work));
        std::vector<std::size_t> all(count);
        std::iota(all.begin(), all.end(), 0);
        CHECK(taken == all);
        CHECK(alone);
    }
    CHECK(parallelInOrder(0, 2, [](std::size_t) -> std::function<bool()> { return [] { return false; }; }));
}

TEST_CASE("work in order ends where a part asks for it") {
    for (const unsigned threads : {1U, 2U, 7U}) {
        std::size_t taken = 0;
        std::atomic<std::size_t> made{0};
        const auto work = [&](std::size_t i) -> std::function<bool()> {
            ++made;
            return [&taken, i] {
                ++taken;
                return i != 9;
            };
        };
        CHECK_FALSE(parallelInOrder(1'000'000, threads, work));
        CHECK(taken == 10);
        CHECK(made < 10 + 2 * threads);
    }
}

#include "app/cli/unfinished.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>

namespace theca::cli {

namespace {

/// In memory that a signal handler may read; a name that begins with a zero byte is free.
using Name = std::array<char, 4096>;
std::array<Name, 8> s_names;

constexpr std::array ends{SIGINT, SIGTERM, SIGHUP};

void removeAndEnd(int signal) {
    removeUnfinished();
    std::signal(signal, SIG_DFL);
    std::raise(signal);  // so that the caller sees which signal ended the program
}

}  // namespace

void removeUnfinished() {
    for (const Name& name : s_names) {
        if (name[0] != '\0') ::unlink(name.data());
    }
}

void removeUnfinishedOnSignals() {
    for (const int signal : ends) {
        if (std::signal(signal, removeAndEnd) == SIG_IGN) std::signal(signal, SIG_IGN);  // nohup
    }
}

SignalsWait::SignalsWait() {
    sigset_t waiting;
    sigemptyset(&waiting);
    for (const int signal : ends) sigaddset(&waiting, signal);
    pthread_sigmask(SIG_BLOCK, &waiting, &m_before);
}

SignalsWait::~SignalsWait() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

void rememberUnfinished(const std::string& path) {
    const auto free = std::find_if(s_names.begin(), s_names.end(), [](const Name& name) { return name[0] == '\0'; });
    if (free == s_names.end() || path.size() >= free->size() || path.empty()) return;
    std::memcpy(free->data() + 1, path.c_str() + 1, path.size());
    std::atomic_signal_fence(std::memory_order_release);
    (*free)[0] = path[0];  // last: until then the name does not count
}

void forgetUnfinished(const std::string& path) {
    for (Name& name : s_names) {
        if (path == name.data()) name[0] = '\0';
    }
}

}  // namespace theca::cli

#include "app/cli/progress.h"

#include <unistd.h>

#include <iostream>

namespace theca::cli {

namespace {

constexpr auto patience = std::chrono::milliseconds(500);

}  // namespace

Progress::Progress(std::string what)
    : m_what(std::move(what)), m_onTerminal(::isatty(STDERR_FILENO) == 1), m_next(Clock::now() + patience) {}

Progress::~Progress() {
    if (m_shown) std::cerr << "\r\033[K" << std::flush;
}

void Progress::at(double share) {
    if (!m_onTerminal || Clock::now() < m_next) return;
    std::cerr << '\r' << m_what << ' ' << static_cast<int>(100 * share) << " %\033[K" << std::flush;
    m_shown = true;
    m_next = Clock::now() + patience;
}

}  // namespace theca::cli

#include "app/cli/progress.h"

#include <unistd.h>

#include <iostream>

namespace theca::cli {

namespace {

constexpr auto patience = std::chrono::milliseconds(500);
constexpr int stepsBetweenLooks = 256;

}  // namespace

Progress::Progress(std::string what, double steps)
    : m_what(std::move(what)),
      m_steps(steps),
      m_onTerminal(::isatty(STDERR_FILENO) == 1),
      m_next(Clock::now() + patience) {}

Progress::~Progress() {
    if (m_shown) std::cerr << "\r\033[K" << std::flush;
}

void Progress::step() {
    m_done += 1;
    if (static_cast<long long>(m_done) % stepsBetweenLooks == 0) show();
}

void Progress::at(double share) {
    m_done = share * m_steps;
    show();
}

void Progress::show() {
    if (!m_onTerminal || Clock::now() < m_next) return;
    std::cerr << '\r' << m_what << ' ' << static_cast<int>(100 * m_done / m_steps) << " %\033[K" << std::flush;
    m_shown = true;
    m_next = Clock::now() + patience;
}

}  // namespace theca::cli

#pragma once

#include <chrono>
#include <string>

namespace theca::cli {

/// Shows the progress of long work on a terminal's standard error; silent if that is redirected, and for short work.
class Progress {
public:
    explicit Progress(std::string what);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// Clears the line.
    ~Progress();

    /// Sets the share that is done, 0 … 1.
    void at(double share);

private:
    using Clock = std::chrono::steady_clock;

    std::string m_what;
    bool m_shown = false;
    bool m_onTerminal;
    Clock::time_point m_next;
};

}  // namespace theca::cli

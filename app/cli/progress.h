#pragma once

#include <chrono>
#include <string>

namespace theca::cli {

/// How far long work is, on a terminal's standard error; silent where that is redirected and for short work.
class Progress {
public:
    /// `steps`: how many times `step` will be called.
    Progress(std::string what, double steps);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// Clears the line.
    ~Progress();

    void step();
    /// The share of the steps that are done, 0 … 1, for work that knows it.
    void at(double share);

private:
    using Clock = std::chrono::steady_clock;

    void show();

    std::string m_what;
    double m_steps;
    double m_done = 0;
    bool m_shown = false;
    bool m_onTerminal;
    Clock::time_point m_next;
};

}  // namespace theca::cli

#pragma once

#include <sys/resource.h>

#include <chrono>
#include <csignal>

#include "app/files/journal.h"
#include "core/text/scenario_text.h"
#include "tests/app/window_fixture.h"

namespace theca::app::test {

inline constexpr std::chrono::milliseconds atOnce{0};

inline JournalEntry entryOf(const Scenario& scenario, const QString& file = {}) {
    return {file, {}, QByteArray::fromStdString(writeScenario(scenario))};
}

inline Scenario changed() {
    Scenario scenario = usual();
    scenario.therapies[0].oral[0].dose = Milligrams(35);
    return scenario;
}

/// A disk on which no file may grow beyond a kilobyte.
struct FullDisk {
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit tight = before;
        tight.rlim_cur = 1024;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

}  // namespace theca::app::test
